import { describe, expect, it } from 'vitest';
import { entryJson, entryListJson } from '../../../../src/site/data/entry-json.ts';
import { jsonSchema } from '../../../../src/site/data/json-schema.ts';
import { loadContent } from '../../../../src/site/load-content.ts';
import { createSite } from '../../../../src/site/site.ts';
import { soundSite } from '../../make-content.ts';
import { jsonErrors } from '../../schema-errors.ts';

const site = createSite(await loadContent(soundSite));
const schema = jsonSchema(site);
const TODAY = '2026-11-22';
const written = (value: unknown) => JSON.parse(JSON.stringify(value));

describe('entryJson', () => {
  it.each(site.documents.map((document) => [document.id, document] as const))('publishes %s by the published schema', (_, document) => {
    expect(jsonErrors(schema, written(entryJson(site, document, TODAY)))).toEqual([]);
  });

  it('says what an entry is, where, and how it hangs together', () => {
    const entry = entryJson(site, site.entry('gauge-reads-zero'), TODAY);
    expect(entry).toMatchObject({
      kind: 'post',
      id: 'gauge-reads-zero',
      permalink: 'https://rainmark.example/kb/posts/gauge-reads-zero/',
      data: 'https://rainmark.example/kb/api/entries/gauge-reads-zero.json',
      markdown: 'https://rainmark.example/kb/posts/gauge-reads-zero.md',
      answer: 'staff',
      topics: ['rain-gauges'],
      created: '2026-04-02',
      source: { url: 'https://keepers.example/board/t/4711', published: '2024-10-07' },
      sections: [
        { title: 'Question', depth: 2, url: 'https://rainmark.example/kb/posts/gauge-reads-zero/#question' },
        { title: 'Answer', depth: 2, url: 'https://rainmark.example/kb/posts/gauge-reads-zero/#answer' },
      ],
    });
    expect(entry.links).toContain('wn12');
    expect(entry.backlinks).toContain('kitchen-sink');
    expect(entry.next[0]).toEqual({ id: 'wn12', because: '' });
    expect(entry.body).toContain('[the note](https://rainmark.example/kb/technotes/wn12/#before-you-pour)');
    expect(entry).not.toHaveProperty('draft');
    expect(entry.stale).toEqual(['Hub 4.2 came out since, in May 2026']);
  });

  it('says nothing of checks where an entry was checked recently enough', () => {
    expect(entryJson(site, site.entry('wn12'), TODAY).stale).toEqual([]);
    expect(entryJson(site, site.entry('hub'), TODAY).stale).toEqual([]);
  });

  it('tells a reference’s page here from the document that it is about', () => {
    expect(entryJson(site, site.entry('calibration-film'), TODAY)).toMatchObject({
      permalink: 'https://rainmark.example/kb/references/calibration-film/',
      url: 'https://films.example/calibration',
    });
  });
});

describe('entryListJson', () => {
  const list = entryListJson(site, TODAY);

  it('lists every entry by the published schema, without its body', () => {
    expect(jsonErrors(schema, written(list))).toEqual([]);
    expect(list.entries.map(({ id }) => id)).toEqual(site.documents.map(({ id }) => id));
    expect(list.entries.some((entry) => 'body' in entry)).toBe(false);
  });

  it('says what the site is, and where to ask what it does not answer', () => {
    expect(list).toMatchObject({
      name: 'Rainmark',
      disclaimer: 'Run by volunteers. Not a service of the Halyard network.',
      forum: { name: "Station Keepers' Forum", url: 'https://keepers.example/board' },
      redirects: 'https://rainmark.example/kb/api/redirects.json',
      hostAliases: { 'old.keepers.example': 'keepers.example' },
    });
  });

  it('names its schema', () => {
    expect(list.schema).toBe((schema as { $id: string }).$id);
  });
});

describe('jsonSchema', () => {
  const entry = written(entryJson(site, site.entry('gauge-reads-zero'), TODAY));

  it.each([
    ['an unknown field', { ...entry, colour: 'green' }],
    ['an id that cannot be one', { ...entry, id: 'No Id' }],
    ['a date that is none', { ...entry, created: '2.4.2026' }],
    ['another kind’s fields', { ...entry, kind: 'technote' }],
    ['a missing body', { ...entry, body: undefined }],
    ['a relative address', { ...entry, permalink: '/posts/gauge-reads-zero/' }],
  ])('refuses %s', (_, value) => {
    expect(jsonErrors(schema, written(value))).not.toEqual([]);
  });
});
