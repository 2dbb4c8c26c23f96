import { describe, expect, it } from 'vitest';
import { createStore } from '../../../src/search/client/create-store.ts';
import { diagnoseIn } from '../../../src/search/client/diagnose-text.ts';
import { type FindOptions, findIn } from '../../../src/search/client/find.ts';
import type { Manifest } from '../../../src/search/index/format.ts';
import type { Store } from '../../../src/search/store.ts';
import { type KeyedTarget, keyOf } from '../../../src/search/target.ts';
import { makeEntry } from './make-entry.ts';
import { type IndexFiles, makeIndex, readFrom } from './make-index.ts';
import { makeDomain, makeError, makeSymbol } from './make-target.ts';

/** Words enough that every letter has a file of its own, and more. */
const filler = Array.from({ length: 80 }, (_, i) =>
  makeEntry(`other-${i}`, {
    text: Array.from({ length: 90 }, (__, n) => `${((i * 90 + n + 40) ** 3).toString(36)}`.replace(/\d/g, 'o')).join(' '),
  }),
);
const names = Array.from({ length: 3000 }, (_, i) => makeSymbol(`${String.fromCharCode(65 + (i % 26))}auge${i}Reader`));

const errors = [makeError('LINK', '31', { texts: ['The mast is faint.'] }), makeError('LINK', '9')];
const entries = [
  makeEntry('zero', { title: 'Why does my rain gauge read zero?', ask: 'rain gauge at zero' }),
  makeEntry('link-31', { title: 'The mast fades at dawn', error: 'LINK error 31', text: 'Dry the antenna of the hub.' }),
  makeEntry('barometer', { title: 'The barometer drifts', ask: 'rain gauge and barometer' }),
  makeEntry('monitor', { title: 'Reading the monitor', ask: 'rain gauge monitor', symbol: 'GaugeMonitor' }),
  makeEntry(
    'bucket',
    { title: 'Tipping bucket' },
    { record: { ...makeEntry('bucket', {}).record, kind: 'term', url: 'glossary/#bucket' } },
  ),
  makeEntry('masts', { title: 'Masts' }, { record: { ...makeEntry('masts', {}).record, kind: 'topic', url: 'topics/masts/' } }),
  ...filler,
];
const extras: { targets: KeyedTarget[] } = {
  targets: [
    ...errors,
    makeDomain('LINK', errors),
    ...names.slice(1500),
    makeSymbol('GaugeMonitor'),
    ...names.slice(0, 1500),
    {
      target: { type: 'term', id: 'bucket', name: 'Tipping bucket', url: 'glossary/#bucket', line: '', entry: 4 },
      keys: [keyOf.title('Tipping bucket')],
    },
  ],
};

const made = new Map<string[][], Promise<IndexFiles>>();

/** The index with some synonyms. */
function filesWith(synonyms: string[][]): Promise<IndexFiles> {
  const known = made.get(synonyms) ?? makeIndex(entries, synonyms, extras);
  made.set(synonyms, known);
  return known;
}

const storeWith = async (synonyms: string[][]) => createStore(readFrom(await filesWith(synonyms)));
const files = await filesWith([['pluviometer', 'rain gauge']]);

/** Rounds of requests: what is asked for before an answer to any of it is in is one. Each file takes one tick of a clock of its own. */
async function roundsOf(ask: (store: Store) => Promise<unknown>, of: IndexFiles = files): Promise<number> {
  const read = readFrom(of);
  let rounds = 0;
  let tick: Promise<void> | undefined;
  const store = createStore(async (name) => {
    tick ??= new Promise((resume) => {
      rounds += 1;
      setTimeout(() => {
        tick = undefined;
        resume();
      }, 20);
    });
    await tick;
    return read(name);
  });
  await ask(store);
  return rounds;
}

const search =
  (query: string, options: FindOptions = {}) =>
  (store: Store) =>
    findIn({ store, base: '/kb/', findPhrases: async () => new Set() }, query, 10, options);

/** A log of about so many characters, in which every line is another, some misspell words and a few name errors. */
const longLog = (characters: number) =>
  Array.from({ length: Math.ceil(characters / 60) }, (_, i) => {
    const step = (i + 40) ** 3;
    return `10:22:33 hubd[88:1] ${['antena failed', 'baromter cannot read', 'LINK error 31', 'Gauge7Reader denied', 'step'][i % 5]} q${step.toString(36)}`;
  }).join('\n');

it('the index of these tests has many files of each kind', () => {
  for (const part of ['terms', 'vocabulary', 'keys', 'targets'])
    expect([...files.keys()].filter((name) => name.startsWith(`${part}-`)).length, part).toBeGreaterThan(4);
});

/** Queries of every kind. */
const queries: [name: string, query: string][] = [
  ['nothing', ''],
  ['words', 'why does my rain gauge read zero'],
  ['a synonym', 'pluviometer at zero'],
  ['one typo', 'antena'],
  ['four typos', 'antena baromter monitr dwan'],
  ['a space left out', 'raingauge at zero'],
  ['an error', 'LINK error 31'],
  ['a code that nobody has', 'LINK error 77'],
  ['an error with typos', 'LINK error 31 antena baromter'],
  ['an error with typos in first letters', 'LINK error 31 natenna abrometer'],
  ['a synonym with typos', 'pluviometer antena'],
  ['a name', 'GaugeMonitor'],
  ['a name with a slip', 'GaugeMontor'],
  ['a name that is in pieces alone', 'readGaugeInterval'],
  ['a term', 'tipping bucket'],
  ['a topic', 'masts'],
  ['words that are nowhere', 'xylophone quartz'],
  ['a log', '10:22:33 hubd[88:1] LINK error 31\n10:22:34 GaugeMonitor: antena failed\n10:22:35 The mast is faint.'],
];

/** Groups of phrases that mean the same, too many for the manifest; some have to do with the queries. */
const manySynonyms = [
  ['pluviometer', 'rain gauge'],
  ...Array.from({ length: 900 }, (_, i) => [`plu${((i + 40) ** 3).toString(36)}`, `gauge number${i}`]),
  ['dawn', 'first light', 'sunrise'],
  ['rain gauge', 'wet counter', 'zero'],
];

describe('no query needs more than five rounds of requests', () => {
  it.each(queries)('not %s: %j', async (_, query) => expect(await roundsOf(search(query))).toBeLessThanOrEqual(5));

  it('nor while it is typed, with facets, or taken as written', async () => {
    expect(await roundsOf(search('dry the anten', { typing: true }))).toBeLessThanOrEqual(5);
    expect(await roundsOf(search('antena baromter', { choice: new Map() }))).toBeLessThanOrEqual(5);
    expect(await roundsOf(search('antena baromter', { exact: true }))).toBeLessThanOrEqual(5);
  });

  it.each([1_200, 5_000, 40_000])('nor a log of %i characters, searched or diagnosed', async (characters) => {
    const log = longLog(characters);
    expect(await roundsOf(search(log, { choice: new Map() }))).toBeLessThanOrEqual(5);
    expect(await roundsOf((store) => diagnoseIn(store, '/kb/', log))).toBeLessThanOrEqual(5);
    expect(await roundsOf((store) => diagnoseIn(store, '/kb/', log.replaceAll('LINK error 31', 'the antena')))).toBeLessThanOrEqual(5);
  });

  it.each(queries)('nor where synonyms are a part of their own, and then %s too is answered as it was: %j', async (_, query) => {
    const apart = await storeWith(manySynonyms);
    expect((await apart.manifest()).synonymKeys.length).toBeGreaterThan(1);
    expect(await roundsOf(search(query, { choice: new Map() }), await filesWith(manySynonyms))).toBeLessThanOrEqual(5);
    const together = createStore(async (name) => {
      const read = await readFrom(await filesWith(manySynonyms))(name);
      return name === 'manifest.json' ? { ...(read as Manifest), synonyms: manySynonyms, synonymKeys: [] } : read;
    });
    expect(await search(query)(apart)).toEqual(await search(query)(together));
  });

  it('and words, names and terms that are well put need three', async () => {
    for (const query of ['why does my rain gauge read zero', 'pluviometer at zero', 'GaugeMonitor', 'tipping bucket', 'masts'])
      expect(await roundsOf(search(query, { choice: new Map() })), query).toBeLessThanOrEqual(3);
  });
});
