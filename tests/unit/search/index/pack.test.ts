import { describe, expect, it } from 'vitest';
import { createStore } from '../../../../src/search/client/create-store.ts';
import { fileName, type KeyChunk, type TermChunk, type VocabularyFile } from '../../../../src/search/index/format.ts';
import * as pack from '../../../../src/search/index/pack.ts';
import { type Posting, PostingList } from '../../../../src/search/index/posting-list.ts';
import type { TermPostings } from '../../../../src/search/index/score-terms.ts';
import type { KeyedTarget } from '../../../../src/search/target.ts';

import { makeError, makeSymbol } from '../make-target.ts';

/** A term that some entries have, with as many postings. */
const termIn = (count: number, ...words: string[]): TermPostings =>
  termWith(
    words,
    Array.from({ length: count }, (_, entry) => ({ entry, impact: 1 + (entry % 255), section: entry % 7, units: entry % 16 })),
  );

const termWith = (words: string[], all: readonly Posting[]): TermPostings => {
  const postings = new PostingList();
  for (const { entry, impact, section, units } of all) postings.add(entry, impact, section, units);
  return { words, postings, lines: { count: 0, best: [] } };
};

interface Chunk<T> {
  first: string;
  chunk: T;
}

/** What a packer puts, each with its first name. */
function chunksOf<T>(packer: (put: (json: string) => void) => string[]): Chunk<T>[] {
  const chunks: string[] = [];
  const firsts = packer((json) => chunks.push(json));
  expect(firsts).toHaveLength(chunks.length);
  return chunks.map((json, i) => ({ first: firsts[i] ?? '', chunk: JSON.parse(json) }));
}

const inOrder = (terms: ReadonlyMap<string, TermPostings>) => [...terms].sort(([a], [b]) => (a < b ? -1 : 1));

const packTerms = (terms: ReadonlyMap<string, TermPostings>) =>
  chunksOf<TermChunk>((put) => {
    const cutter = pack.dictionaryCutter(put);
    for (const [term, scored] of inOrder(terms)) cutter.add(term, pack.packLists(scored));
    cutter.end();
    return cutter.firsts;
  });

const packVocabulary = (terms: ReadonlyMap<string, TermPostings>, shown = Number.POSITIVE_INFINITY) =>
  chunksOf<VocabularyFile>((put) =>
    pack.packVocabulary(
      [...terms.values()].flatMap((term) => pack.vocabularyOf(term, shown)),
      put,
    ),
  );

const packKeys = (targets: readonly KeyedTarget[]) =>
  chunksOf<KeyChunk>((put) => {
    const cutter = pack.dictionaryCutter(put);
    pack.eachKey(targets, cutter.add);
    cutter.end();
    return cutter.firsts;
  });

function frequentTerms(terms: ReadonlyMap<string, TermPostings>) {
  const frequent = new pack.FrequentTerms();
  for (const [term, { postings }] of terms) frequent.add(term, postings.count);
  return frequent.all();
}

const termsOf = (counts: Record<string, number>) => new Map(Object.entries(counts).map(([term, count]) => [term, termIn(count, term)]));

/** Terms of every script and kind, out of order, in lists of many lengths. */
const manyTerms = new Map(
  Array.from({ length: 1500 }, (_, i) => {
    const stem = ((i * 7919) % 1500).toString(36);
    const term = ['', '#', 'é', '雨', '𐐷', 'z'][i % 6] + stem;
    return [term, termIn(1 + ((i * 31) % 90), term)] as const;
  }),
);

describe('packTerms', () => {
  it('packs nothing into nothing', () => {
    expect(packTerms(new Map())).toEqual([]);
  });

  it('writes a term as its count, how many postings follow and four numbers for each, in order of terms, each entry as a step from the one before', () => {
    const postings = [
      { entry: 3, impact: 200, section: 1, units: 5 },
      { entry: 8, impact: 9, section: 0, units: 0 },
    ];
    const terms = new Map([
      ['hub', termIn(1, 'hub')],
      ['#31', termWith(['31'], postings)],
    ]);
    expect(packTerms(terms)).toEqual([{ first: '#31', chunk: { '#31': [2, 2, 3, 200, 1, 5, 5, 9, 0, 0], hub: [1, 1, 0, 1, 0, 0] } }]);
  });

  it('writes after these how many lines have the term, and for each that is kept its entry as a step, and line and share as one number', () => {
    const best = [
      { entry: 3, line: 0, share: 31 },
      { entry: 3, line: 2, share: 5 },
      { entry: 8, line: 1, share: 1 },
    ];
    const hub = { ...termIn(1, 'hub'), lines: { count: 7, best } };
    expect(packTerms(new Map([['hub', hub]]))[0]?.chunk.hub).toEqual([1, 1, 0, 1, 0, 0, 7, 3, 31, 0, 69, 5, 33]);
  });

  it('cuts chunks of no more than 4,000 characters, each named by what tells its terms from those before', () => {
    const chunks = packTerms(manyTerms);
    expect(chunks.length).toBeGreaterThan(20);
    for (const [i, { first, chunk }] of chunks.entries()) {
      const terms = Object.keys(chunk);
      expect(terms.every((term) => term >= first)).toBe(true);
      expect(Object.keys(chunks[i - 1]?.chunk ?? {}).every((term) => term < first)).toBe(true);
      expect([...terms].sort()[0]?.startsWith(first)).toBe(true);
      const size = terms.reduce((sum, term) => sum + term.length + JSON.stringify(chunk[term]).length, 0);
      expect(size).toBeLessThanOrEqual(4_000);
    }
    expect(chunks.map(({ first }) => first)).toEqual(chunks.map(({ first }) => first).sort());
    expect(chunks.flatMap(({ chunk }) => Object.keys(chunk)).sort()).toEqual([...manyTerms.keys()].sort());
  });

  it('gives a term that is longer than a chunk one of its own', () => {
    const wide = Array.from({ length: 600 }, (_, i) => ({ entry: i * 100_000, impact: 255, section: 100, units: 2 ** 23 }));
    const chunks = packTerms(new Map([...termsOf({ a: 1, c: 1 }), ['b', termWith(['b'], wide)]]));
    expect(chunks.map(({ first, chunk }) => [first, Object.keys(chunk)])).toEqual([
      ['a', ['a']],
      ['b', ['b']],
      ['c', ['c']],
    ]);
  });

  it('cuts so that the store finds every term again, each from one file', async () => {
    const chunks = packTerms(manyTerms);
    const files = new Map<string, unknown>(chunks.map(({ chunk }, i) => [fileName('v', 'terms', i), JSON.parse(JSON.stringify(chunk))]));
    files.set('manifest.json', { version: 'v', language: 'en', terms: chunks.map(({ first }) => first) });
    const reads: string[] = [];
    const read = async (name: string) => {
      reads.push(name);
      return files.get(name);
    };
    for (const [term, { postings }] of manyTerms) {
      reads.length = 0;
      const { found } = await createStore(read).lists([term]);
      expect(found.get(term)).toEqual([
        postings.count,
        ...[...postings].flatMap(({ entry, impact, section, units }) => [entry, impact, section, units]),
      ]);
      expect(reads).toHaveLength(2);
    }
    const { found } = await createStore(read).lists([...manyTerms.keys()].map((term) => `${term}!`));
    expect(found.size).toBe(0);
  });
});

describe('packVocabulary', () => {
  it('puts words in order, each with its count, under the first', () => {
    const terms = new Map([
      ['gaug', termIn(4, 'gauge', 'gauges')],
      ['bucket', termIn(2, 'bucket')],
      ['gap', termIn(1, 'gaps')],
      ['élan', termIn(1, 'élan')],
    ]);
    expect(packVocabulary(terms)).toEqual([
      {
        first: 'bucket',
        chunk: [
          ['bucket', 2],
          ['gaps', 1],
          ['gauge', 4],
          ['gauges', 4],
          ['élan', 1],
        ],
      },
    ]);
  });

  it('cuts chunks of no more than 4,000 characters, from which the store reads the words of any beginning', async () => {
    const letters = (i: number) => [...((i * 7919) % 4000).toString(4)].map((digit) => 'abés'[Number(digit)]).join('');
    const chunks = packVocabulary(new Map(Array.from({ length: 4000 }, (_, i) => [letters(i), termIn(1 + (i % 9), letters(i))])));
    expect(chunks.length).toBeGreaterThan(1);
    for (const { chunk } of chunks)
      expect(chunk.reduce((sum, [word, count]) => sum + word.length + `${count}`.length, 0)).toBeLessThanOrEqual(4_000);
    const files = new Map<string, unknown>(chunks.map(({ chunk }, i) => [fileName('v', 'vocabulary', i), chunk]));
    files.set('manifest.json', { version: 'v', language: 'en', vocabulary: chunks.map(({ first }) => first) });
    const store = createStore(async (name) => files.get(name));
    const words = chunks.flatMap(({ chunk }) => chunk);
    expect(words.map(([word]) => word)).toEqual(words.map(([word]) => word).sort());
    for (const beginning of [
      'a',
      'bés',
      'é',
      'éa',
      's',
      ...chunks.map(({ first }) => first),
      ...chunks.map(({ first }) => first.slice(0, 2)),
    ]) {
      expect(await store.vocabulary(beginning)).toEqual(words.filter(([word]) => word.startsWith(beginning)));
    }
  });

  it('leaves out words that only later documents have', () => {
    const later = termWith(['mast'], [{ entry: 5, impact: 1, section: 0, units: 0 }]);
    expect(packVocabulary(new Map([['mast', later]]), 5)).toEqual([]);
    expect(packVocabulary(new Map([['mast', later]]), 6)).toHaveLength(1);
  });

  it('leaves out codes, numbers and words of fewer than three letters', () => {
    expect(packVocabulary(termsOf({ '#31': 1, '31': 1, '4.2': 1, ab: 1, wn31: 1, '0xbaad': 1, _x: 1 }))).toEqual([]);
  });
});

describe('eachKey', () => {
  it('packs nothing into nothing', () => expect(packKeys([])).toEqual([]));

  it('gives each key the numbers of what it names, in order, each once', () => {
    const [first, second] = [makeSymbol('GaugeMonitor'), makeError('LINK', '31', { names: ['GaugeMonitor', 'gaugemonitor'] })];
    expect(packKeys([first, second])).toEqual([{ first: 'c:31', chunk: { 'c:31': [1], 'e:link#31': [1], 'n:gaugemonitor': [0, 1] } }]);
  });

  it('cuts chunks of no more than 4,000 characters, each named by what tells its keys from those before', () => {
    const chunks = packKeys(Array.from({ length: 2000 }, (_, i) => makeSymbol(`Gauge${(i * 7919) % 2000}`)));
    expect(chunks.length).toBeGreaterThan(3);
    for (const { first, chunk } of chunks) expect(Object.keys(chunk).sort()[0]?.startsWith(first)).toBe(true);
    expect(chunks.map(({ first }) => first)).toEqual(chunks.map(({ first }) => first).sort());
    for (const { chunk } of chunks) {
      const size = Object.entries(chunk).reduce((sum, [key, numbers]) => sum + key.length + JSON.stringify(numbers).length, 0);
      expect(size).toBeLessThanOrEqual(4_000);
    }
  });
});

describe('frequentTerms', () => {
  it('tells the terms of most entries, most frequent first, with how many', () => {
    expect(Object.entries(frequentTerms(termsOf({ hub: 2, gaug: 9, ash: 2 })))).toEqual([
      ['gaug', 9],
      ['ash', 2],
      ['hub', 2],
    ]);
  });

  it('tells no more than three hundred', () => {
    const frequent = frequentTerms(manyTerms);
    expect(Object.keys(frequent)).toHaveLength(300);
    const least = Math.min(...Object.values(frequent));
    expect([...manyTerms.values()].filter(({ postings }) => postings.count > least).length).toBeLessThan(300);
  });
});
