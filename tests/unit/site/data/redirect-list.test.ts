import { expect, it } from 'vitest';
import { jsonSchema } from '../../../../src/site/data/json-schema.ts';
import { redirectListJson } from '../../../../src/site/data/redirect-list.ts';
import { loadContent } from '../../../../src/site/load-content.ts';
import { createSite } from '../../../../src/site/site.ts';
import { soundSite } from '../../make-content.ts';
import { jsonErrors } from '../../schema-errors.ts';

const site = createSite(await loadContent(soundSite));

it('lists former ids, threads and what has moved, by the published schema', () => {
  const list = redirectListJson(site);
  expect(list.redirects).toMatchObject({
    'https://rainmark.example/kb/posts/zero-rain/': 'https://rainmark.example/kb/posts/gauge-reads-zero/',
    'https://rainmark.example/kb/thread/4711/': 'https://rainmark.example/kb/posts/gauge-reads-zero/',
    'https://rainmark.example/kb/symbols/gauge-drops/': 'https://rainmark.example/kb/symbols/gauge-tips/',
  });
  expect(jsonErrors(jsonSchema(site), list)).toEqual([]);
});
