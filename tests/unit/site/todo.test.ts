import { describe, expect, test } from 'vitest';
import { buildDate } from '../../../src/site/build-date.ts';
import { goneSources } from '../../../src/site/gone-sources.ts';
import { staleEntries } from '../../../src/site/stale.ts';
import { todoOf } from '../../../src/site/todo.ts';
import { makeConfig, makeDocument } from '../make-content.ts';
import { makeSite } from './make-site.ts';

const TODAY = '2026-11-22';

describe('staleEntries', () => {
  const stale = (documents: Parameters<typeof makeSite>[0], fields = {}) =>
    staleEntries(makeSite(documents, makeConfig(fields)), TODAY).map(({ document, reasons }) => [document.id, ...reasons]);

  test('lists what was checked longer ago than the site allows, longest first', () => {
    expect(
      stale([
        makeDocument('post', 'fresh', { reviewed: '2025-11-22' }),
        makeDocument('post', 'old', { reviewed: '2025-11-21' }),
        makeDocument('post', 'older', { created: '2020', updated: '2024-02' }),
        makeDocument('post', 'never'),
        makeDocument('term', 'word'),
      ]),
    ).toEqual([
      ['never', 'never checked'],
      ['older', 'last checked February 2024'],
      ['old', 'last checked 21 November 2025'],
    ]);
  });

  test('goes by the strictest of an entry’s topics, which go by those above them', () => {
    const topics = [
      makeDocument('topic', 'wind', { reviewEvery: 2, reviewed: '2026-11' }),
      makeDocument('topic', 'cups', { parent: 'wind', reviewed: '2026-11' }),
      makeDocument('topic', 'rain', { reviewEvery: 24, reviewed: '2026-11' }),
    ];
    expect(
      stale([
        ...topics,
        makeDocument('post', 'a', { topics: ['cups'], reviewed: '2026-09-21' }),
        makeDocument('post', 'b', { topics: ['rain'], reviewed: '2025-01' }),
        makeDocument('post', 'c', { topics: ['rain', 'cups'], reviewed: '2026-08' }),
      ]),
    ).toEqual([
      ['c', 'last checked August 2026'],
      ['a', 'last checked 21 September 2026'],
    ]);
  });

  test('lists what was checked before a release that it names', () => {
    const releases = { 'Hub 4': '2026-10-01', 'Hub 5': '2027-01' };
    expect(
      stale(
        [
          makeDocument('post', 'before', { os: ['Hub 4.2'], reviewed: '2026-09-30' }),
          makeDocument('post', 'same-month', { os: ['Hub 4'], reviewed: '2026-10' }),
          makeDocument('post', 'other', { os: ['Hub 40'], reviewed: '2026-09' }),
          makeDocument('post', 'to-come', { os: ['Hub 5'], reviewed: '2026-11' }),
        ],
        { releases },
      ),
    ).toEqual([['before', 'Hub 4 came out since, in Oct 2026']]);
  });
});

test('goneSources lists removed references first, with the entries that link to them or cite them', () => {
  const documents = [
    makeDocument('reference', 'paper', { state: 'archived', url: 'https://papers.example/bucket' }),
    makeDocument('reference', 'manual', { state: 'removed' }),
    makeDocument('reference', 'film', { state: 'live', url: 'https://films.example/' }),
    makeDocument('post', 'a', {}, 'See [[manual]] and [the film](https://films.example/).'),
    makeDocument('post', 'b', {}, 'As told.[^1]\n\n[^1]: [Paper](https://www.papers.example/bucket/#y).'),
    makeDocument('post', 'c', { related: ['paper'] }),
  ];
  expect(goneSources(makeSite(documents)).map(({ reference, citedBy }) => [reference.id, ...citedBy.map(({ id }) => id)])).toEqual([
    ['manual', 'a'],
    ['paper', 'c', 'b'],
  ]);
});

test('the desk lists links that are gone or have moved, with the entries that have them, and no passing faults', () => {
  const document = makeDocument(
    'post',
    'a',
    {},
    '[x](https://halyard.example/one) [y](https://halyard.example/two#z) [s](https://halyard.example/slow)',
  );
  const site = makeSite([document, makeDocument('reference', 'b', { url: 'https://halyard.example/two' })]);
  const links = {
    'https://halyard.example/one': { state: 'gone', found: '404', since: '2026-09-01' },
    'https://halyard.example/two': { state: 'moved', found: 'moved for good', to: 'https://halyard.example/2', since: '2026-10' },
    'https://halyard.example/slow': { state: 'unsure', found: 'no answer within 15 s', since: '2026-10' },
  } as const;
  expect(todoOf({ ...site, links }, '2026-11-22').links.map(({ document: { id }, note }) => [id, note])).toEqual([
    ['a', 'https://halyard.example/one · 404 · since 1 September 2026'],
    ['a', 'https://halyard.example/two · moved for good · https://halyard.example/2 · since October 2026'],
    ['b', 'https://halyard.example/two · moved for good · https://halyard.example/2 · since October 2026'],
  ]);
});

test('buildDate is today, or what a reproducible build sets', () => {
  expect(buildDate({}, Date.UTC(2026, 10, 22, 23))).toBe('2026-11-22');
  expect(buildDate({ SOURCE_DATE_EPOCH: '86400' })).toBe('1970-01-02');
});
