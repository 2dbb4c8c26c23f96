import { describe, expect, it } from 'vitest';
import { openSearchOf } from '../../../../src/site/discovery/open-search.ts';
import { makeConfig } from '../../make-content.ts';
import { xmlErrors } from '../../schema-errors.ts';
import { makeSite } from '../make-site.ts';

describe('openSearchOf', () => {
  it('keeps to the format, and leads to the search page', () => {
    const xml = openSearchOf(makeSite([]));
    expect(xmlErrors('open-search', xml)).toEqual([]);
    expect(xml).toContain('template="https://rainmark.example/kb/search/#q={searchTerms}"');
  });

  it('keeps to the format whatever the site is called', () => {
    const config = makeConfig({ name: 'Rainmark & <Sons>, keepers of weather stations', tagline: `"${'long '.repeat(300)}"` });
    const xml = openSearchOf(makeSite([], config));
    expect(xmlErrors('open-search', xml)).toEqual([]);
    expect(xml).toContain('<ShortName>Rainmark &amp; &lt;Sons</ShortName>');
  });
});
