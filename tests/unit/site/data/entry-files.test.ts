import { describe, expect, it } from 'vitest';
import { entryFileJson, entryFileMarkdown, entryFiles } from '../../../../src/site/data/entry-files.ts';
import { jsonSchema } from '../../../../src/site/data/json-schema.ts';
import { loadContent } from '../../../../src/site/load-content.ts';
import { createSite } from '../../../../src/site/site.ts';
import { soundSite } from '../../make-content.ts';
import { jsonErrors } from '../../schema-errors.ts';

const site = createSite(await loadContent(soundSite));
const TODAY = '2026-11-22';

it('there is a file for each id that an entry has or had', () => {
  const files = entryFiles(site);
  expect(files).toHaveLength(site.documents.length + 2);
  expect(files.filter(({ id, now }) => id !== now)).toEqual([
    { kind: 'post', id: 'zero-rain', now: 'gauge-reads-zero' },
    { kind: 'term', id: 'indoor-unit', now: 'hub' },
  ]);
});

describe('under the id that an entry has', () => {
  it('stands the entry', () => {
    const file = { id: 'wn12', now: 'wn12' };
    expect(entryFileJson(site, file, TODAY)).toMatchObject({ id: 'wn12', number: 'WN12' });
    expect(entryFileMarkdown(site, file)).toMatch(/^# WN12: /);
  });
});

describe('under an id that it used to have', () => {
  const file = { id: 'zero-rain', now: 'gauge-reads-zero' };

  it('its JSON says where it is, by the published schema', () => {
    const json = entryFileJson(site, file, TODAY);
    expect(json).toEqual({
      id: 'zero-rain',
      moved: {
        id: 'gauge-reads-zero',
        permalink: 'https://rainmark.example/kb/posts/gauge-reads-zero/',
        data: 'https://rainmark.example/kb/api/entries/gauge-reads-zero.json',
        markdown: 'https://rainmark.example/kb/posts/gauge-reads-zero.md',
      },
    });
    expect(jsonErrors(jsonSchema(site), json)).toEqual([]);
  });

  it('its Markdown says so too', () => {
    expect(entryFileMarkdown(site, file)).toBe(`# Moved: Why does my rain gauge read zero in steady rain?

> This entry has another address now.

- Permalink: https://rainmark.example/kb/posts/gauge-reads-zero/
- Markdown: https://rainmark.example/kb/posts/gauge-reads-zero.md
`);
  });
});
