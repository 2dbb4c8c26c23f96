import { describe, expect, it, vi } from 'vitest';
import { answerQuery } from '../../../src/search/answer.ts';
import { createStore } from '../../../src/search/client/create-store.ts';
import { featuresOf } from '../../../src/search/features.ts';
import { UNANSWERED } from '../../../src/search/index/format.ts';
import { matchedClauses } from '../../../src/search/matched-clauses.ts';
import type { Store } from '../../../src/search/store.ts';
import { ask } from './ask.ts';
import { makeEntry } from './make-entry.ts';
import { makeIndex, makeStore, readFrom } from './make-index.ts';
import { makeDomain, makeError } from './make-target.ts';

const entries = [
  makeEntry('zero', { title: 'Why does my rain gauge read zero?', ask: 'no rainfall although it pours' }),
  makeEntry('link-31', { title: 'The mast fades at dawn', error: 'LINK error 31', text: 'Dry the antenna of the hub.' }),
  makeEntry('link-words', {
    title: 'Errors of the link',
    text: 'The link has 31 errors; each link error is listed. Link, error, link, error.',
  }),
  makeEntry('monitor', { title: 'Reading the monitor', symbol: 'GaugeMonitor', text: 'It counts tips.' }),
  makeEntry('siting', { title: 'Siting', summary: 'Over short grass', text: 'Keep away from walls.', heading: 'Distance' }),
  makeEntry('hub', { title: 'Hub', text: 'The base station.' }),
];
const store = await makeStore(entries, [
  ['base station', 'hub'],
  ['pluviometer', 'rain gauge'],
  ['short grass', 'lawn'],
  ['indoor unit', 'hub'],
]);

describe('answerQuery', () => {
  it('finds nothing for nothing', async () => {
    expect(await answerQuery(store, '')).toEqual({
      ranked: [],
      all: [],
      confidence: 'none',
      howWell: expect.any(Function),
      isSendable: expect.any(Function),
      evidence: expect.objectContaining({ entries: [], unanswered: [] }),
      recognised: { errors: [], unknown: [], unknownAt: [], names: [], incomplete: false },
      clauses: [],
      lists: new Map(),
      phrases: [],
      corrections: [],
      incomplete: false,
    });
    expect(await ask(store, '…?!')).toEqual([]);
  });

  it('finds nothing for words that are nowhere', async () => {
    expect(await ask(store, 'xylophone')).toEqual([]);
  });

  it('finds entries by their own words, in any form', async () => {
    expect(await ask(store, 'gauges reading zero')).toEqual(expect.arrayContaining(['zero']));
    expect((await ask(store, 'gauges reading zero'))[0]).toBe('zero');
    expect((await ask(store, 'no rainfall'))[0]).toBe('zero');
  });

  it('puts the entry with the very code first', async () => {
    const storeOf = (code: string) => {
      const error = makeError('LINK', code);
      return makeStore(entries, [], { targets: [error, makeDomain('LINK', [error])] });
    };
    expect((await ask(await storeOf('31'), 'link error 31'))[0]).toBe('link-31');
    expect((await ask(store, 'errno 31'))[0]).toBe('link-31');
    expect((await ask(await storeOf('-31'), '2026-03-17 10:22:33 halyardd[31:4] LINK failed (-31)'))[0]).toBe('link-31');
  });

  it('finds an identifier in any capitals, and by its parts', async () => {
    expect((await ask(store, 'GaugeMonitor'))[0]).toBe('monitor');
    expect((await ask(store, 'gaugemonitor'))[0]).toBe('monitor');
    expect((await ask(store, 'gauge monitor'))[0]).toBe('monitor');
  });

  it('finds a path by its steps where no entry has the whole of it', async () => {
    const { confidence, ranked, clauses } = await answerQuery(store, '/Store/GaugeMonitor');
    expect(ranked[0]?.entry).toBe(3);
    expect(clauses.map(({ text }) => text)).toEqual(['Store', 'GaugeMonitor']);
    expect(confidence).not.toBe('none');
    const whole = await makeStore([makeEntry('path', { text: 'It is kept in /Store/GaugeMonitor of the hub.' }), ...entries]);
    expect((await ask(whole, '/Store/GaugeMonitor'))[0]).toBe('path');
  });

  it('finds what the glossary calls by another name', async () => {
    expect(await ask(store, 'pluviometers')).toEqual(['zero']);
    expect(await ask(store, 'lawn')).toEqual(['siting']);
    expect(await ask(store, 'indoor unit', { atLeast: 9 })).toEqual(['hub', 'link-31']);
  });

  it('finds what the glossary calls by another name with a code in it', async () => {
    const numbered = await makeStore([makeEntry('code', { text: 'It says errno 54.' }), ...entries], [['errno 54', 'stuck cups']]);
    expect((await ask(numbered, 'stuck cups'))[0]).toBe('code');
  });

  it('prefers the very words to a rare synonym of common ones', async () => {
    const many = Array.from({ length: 12 }, (_, i) => makeEntry(`mast-${i}`, { title: `Mast ${i}`, text: 'The signal fades.' }));
    const synonymous = await makeStore(
      [makeEntry('pole', { title: 'Pole', ask: 'pole' }), makeEntry('fade', { title: 'Mast fade' }), ...many],
      [['mast', 'pole']],
    );
    expect((await ask(synonymous, 'mast'))[0]).not.toBe('pole');
    expect((await ask(synonymous, 'mast fades'))[0]).toBe('fade');
    expect((await ask(synonymous, 'pole'))[0]).toBe('pole');
  });

  it('puts the code of the domain asked for first, in a line or a question, and never answers it by another domain’s', async () => {
    const errors = ['MastErrorDomain', 'GaugeErrorDomain'].map((domain) => makeError(domain, '9'));
    const targets = [...errors, ...errors.map((error) => makeDomain(error.target.domain, [error]))];
    const codes = await makeStore(
      [
        makeEntry('mast-9', { title: 'The mast stops', error: 'MastErrorDomain error 9', text: 'error 9, error 9, error 9' }),
        makeEntry('gauge-9', { title: 'The gauge stops', error: 'GaugeErrorDomain error 9' }),
      ],
      [],
      { targets },
    );
    expect(await ask(codes, 'GaugeErrorDomain Code=9', { atLeast: 2 })).toEqual(['gauge-9']);
    expect(await ask(codes, 'MastErrorDomain error code 9', { atLeast: 2 })).toEqual(['mast-9']);
    expect(await ask(codes, 'error 9')).toEqual(expect.arrayContaining(['gauge-9', 'mast-9']));
    for (const query of ['HubErrorDomain Code=9', 'HubErrorDomain-9', 'GaugeErrorDomain Code=10']) {
      const { all, clauses, lists, confidence, recognised } = await answerQuery(codes, query);
      expect(confidence, query).not.toBe('good');
      expect(recognised.unknown, query).toHaveLength(1);
      const met = all.flatMap(({ entry }) => matchedClauses(entry, clauses, lists));
      expect(met.filter(({ kind }) => kind === 'code')).toEqual([]);
    }
  });

  it('counts how a question is put, where answers have the subject alike', async () => {
    const put = await makeStore([
      makeEntry('why', { title: 'Valve', ask: 'why does the valve jam' }),
      makeEntry('how', { title: 'Valve', ask: 'how many times may the valve jam' }),
      ...entries,
    ]);
    expect((await ask(put, 'why would a valve jam')).slice(0, 2)).toEqual(['why', 'how']);
    expect((await ask(put, 'how many valve jams are there')).slice(0, 2)).toEqual(['how', 'why']);
    const { clauses, corrections } = await answerQuery(put, 'how many valve jams');
    expect(clauses.map(({ text }) => text)).toEqual(['valve', 'jams']);
    expect(corrections).toEqual([]);
  });

  it('finds what has the subject, and tells the shares of it, whatever the index has of how it is put', async () => {
    const [only, ...rest] = (await answerQuery(store, 'would that have been your antenna')).ranked;
    expect(rest).toEqual([]);
    expect(only).toMatchObject({ entry: 1, coverage: 1 });
  });

  it('hands on quoted phrases', async () => {
    expect((await answerQuery(store, '"short grass"')).phrases).toEqual(['short grass']);
  });

  it('hands on the lists that it read', async () => {
    const { lists } = await answerQuery(store, 'dawn xylophone');
    expect([...lists.keys()]).toEqual(['dawn']);
    expect(lists.get('dawn')?.slice(0, 2)).toEqual([1, 1]);
  });

  it('is the same each time, whatever arrives first', async () => {
    const files = await makeIndex(entries);
    const read = readFrom(files);
    const first = await answerQuery(createStore(read), 'link eror 31 of the gauge');
    let turn = 0;
    const late = createStore(async (name) => {
      turn += 1;
      await new Promise((resume) => setTimeout(resume, (turn * 7) % 5));
      return read(name);
    });
    expect(await answerQuery(late, 'link eror 31 of the gauge')).toEqual({
      ...first,
      lists: expect.anything(),
      evidence: expect.anything(),
      howWell: expect.any(Function),
      isSendable: expect.any(Function),
    });
  });
});

describe('a word that the index does not have', () => {
  it.each(['antena', 'antennna', 'antemna', 'anetnna'])('is taken for the nearest: %s', async (typed) => {
    const { corrections, ranked } = await answerQuery(store, typed);
    expect(corrections).toEqual([{ from: typed, to: 'antenna' }]);
    expect(ranked.map(({ entry }) => entry)).toEqual([1]);
  });

  it('is taken for the nearest of all forms of a word, not of its shortest alone', async () => {
    expect((await answerQuery(store, 'readnig')).corrections).toEqual([{ from: 'readnig', to: 'reading' }]);
  });

  it('is mended where its first two letters are swapped', async () => {
    expect((await answerQuery(store, 'natenna')).corrections).toEqual([{ from: 'natenna', to: 'antenna' }]);
  });

  it('is told as it was written', async () => {
    expect((await answerQuery(store, 'the Antena')).corrections).toEqual([{ from: 'Antena', to: 'antenna' }]);
  });

  it('is taken for an identifier written nearly so', async () => {
    expect((await ask(store, 'GaugeMontor'))[0]).toBe('monitor');
  });

  it('counts a little less than the word itself', async () => {
    const [meant] = (await answerQuery(store, 'antenna')).ranked;
    const [mended] = (await answerQuery(store, 'antena')).ranked;
    expect(mended?.coverage).toBeCloseTo(0.9, 10);
    expect(mended?.score).toBeLessThan(meant?.score ?? 0);
  });

  it('is left alone where it is short, or a number', async () => {
    expect((await answerQuery(store, 'hbu 32 error 33')).corrections).toEqual([]);
  });

  it('is left alone where it is to be taken as written', async () => {
    expect(await answerQuery(store, 'antena', { exact: true })).toMatchObject({ corrections: [], ranked: [] });
  });

  it('does not touch words that the index has', async () => {
    expect((await answerQuery(store, 'hub antena')).corrections).toEqual([{ from: 'antena', to: 'antenna' }]);
  });

  it('takes a misspelt word that tells nothing for one that tells nothing', async () => {
    const { clauses, corrections } = await answerQuery(store, 'hub antenna shuold');
    expect(corrections).toEqual([]);
    expect(clauses.map(({ weight }) => weight)).toEqual([1, 1, 1]);
    const worded = await makeStore([...entries, makeEntry('should', { text: 'You should.' })]);
    expect((await answerQuery(worded, 'hub antenna shuold')).clauses.map(({ weight }) => weight)).toEqual([1, 1, 0.5]);
  });
});

describe('a name that the index does not have', () => {
  it('counts by its parts, each by itself, where the index has these', async () => {
    const { clauses, ranked } = await answerQuery(store, 'readGaugeInterval');
    expect(clauses.map(({ text, kind }) => [text, kind])).toEqual([
      ['read', 'word'],
      ['gaug', 'word'],
    ]);
    expect(ranked[0]?.entry).toBe(0);
  });

  it('stays whole where the index has it', async () => {
    expect((await answerQuery(store, 'GaugeMonitor')).clauses.map(({ text }) => text)).toEqual(['GaugeMonitor']);
  });
});

describe('how well a query is answered', () => {
  const many = Array.from({ length: 60 }, (_, i) => makeEntry(`other-${i}`, { title: `thing ${i}`, text: `about subject ${i}` }));
  const subject = makeEntry(
    'frost',
    { question: 'my greenhouse heater will not start, heater frost alarm' },
    {
      record: { ...makeEntry('frost', {}).record, kind: UNANSWERED },
    },
  );

  it('is told of each entry, and of the site by the best', async () => {
    const large = await makeStore([...entries, ...many]);
    const { ranked, howWell: fitIn, confidence } = await answerQuery(large, 'why does my rain gauge read zero');
    expect([confidence, ranked[0] && fitIn(ranked[0])]).toEqual(['good', 'good']);
    expect((await answerQuery(large, 'xylophone lessons in quartz')).confidence).toBe('none');
  });

  it('tells of a name in pieces that no entry has it as it was written, and of a mended slip that one has', async () => {
    const large = await makeStore([...entries, ...many]);
    const strangeIn = async (query: string) => {
      const { evidence } = await answerQuery(large, query);
      const [best] = evidence.entries;
      return best && featuresOf(best, evidence).strange;
    };
    expect(await strangeIn('rainGaugeMast reads zero')).toBeGreaterThan(0);
    expect(await strangeIn('rain guage reads zero')).toBe(0);
  });

  it('is none where what no entry answers is asked, which is never among the results', async () => {
    const large = await makeStore([...entries, ...many, subject]);
    const { all, confidence } = await answerQuery(large, 'greenhouse heater frost alarm');
    expect(all).toEqual([]);
    expect(confidence).toBe('none');
  });

  it('is worse where such a subject fits as well', async () => {
    const beside = async (documents: typeof entries) =>
      (await answerQuery(await makeStore(documents), 'frost on the mast at dawn')).evidence.unanswered.map(({ entry }) => entry);
    expect(await beside([...entries, ...many])).toEqual([]);
    expect(await beside([...entries, ...many, subject])).toEqual([entries.length + many.length]);
  });

  it('is not good where a code was asked for that the index does not have, whatever else it has', async () => {
    const large = await makeStore([...entries, ...many], [], { targets: [makeError('LINK', '31'), makeDomain('LINK', [])] });
    const { confidence, recognised } = await answerQuery(large, 'why does my rain gauge read zero, LINK error 77');
    expect(recognised.unknown).toHaveLength(1);
    expect(confidence).not.toBe('good');
  });
});

describe('a code of which no domain is named and that has no page', () => {
  it('is known where an entry tells of it, in any of its forms, and unknown elsewhere', async () => {
    const told = await makeStore([makeEntry('frozen', { title: 'The hub ends with 0x8badf00d', text: 'It froze.' }), ...entries]);
    const unknownOf = async (of: Store, query: string) => (await answerQuery(of, query)).recognised.unknown.map(({ code }) => code);
    for (const code of ['0x8BADF00D', '2343432205']) {
      expect(await unknownOf(told, `the hub ends, error code ${code}`), code).toEqual([]);
      expect(await unknownOf(store, `the hub ends, error code ${code}`), code).toEqual([code]);
    }
  });
});

describe('while the reader types', () => {
  it('the last word is completed, and no correction told', async () => {
    const { corrections } = await answerQuery(store, 'dry the anten', { typing: true });
    expect(corrections).toEqual([]);
    expect(await ask(store, 'dry the anten', { typing: true })).toEqual(['link-31']);
    expect(await ask(store, 'anten')).toEqual([]);
  });

  it('a single letter is completed to frequent words, without reading all words of that letter', async () => {
    const vocabulary = vi.fn(store.vocabulary);
    expect(await ask({ ...store, vocabulary }, 'g', { typing: true })).toEqual(expect.arrayContaining(['zero', 'siting']));
    expect(vocabulary).not.toHaveBeenCalled();
  });

  it('a word before it is corrected', async () => {
    expect((await answerQuery(store, 'antena daw', { typing: true })).corrections).toEqual([{ from: 'antena', to: 'antenna' }]);
  });

  it('a last word that nothing begins with is corrected', async () => {
    expect((await answerQuery(store, 'hub antena', { typing: true })).corrections).toEqual([{ from: 'antena', to: 'antenna' }]);
  });

  it('a last word that the index has is left as it is', async () => {
    expect((await answerQuery(store, 'the link', { typing: true })).clauses[0]?.alternatives).toEqual([{ terms: ['link'], weight: 1 }]);
  });
});

describe('where a part of the index cannot be read', () => {
  it('what can be read answers, nothing is corrected, and it is told', async () => {
    const files = await makeIndex(entries);
    for (const name of files.keys()) if (name.startsWith('terms-')) files.delete(name);
    expect(await answerQuery(createStore(readFrom(files)), 'antena')).toMatchObject({ ranked: [], corrections: [], incomplete: true });
  });

  it('how it was put does not decide who answers, and that it is missing is told', async () => {
    const torn: Store = {
      ...store,
      lists: async (terms) => ({ ...(await store.lists([...terms].filter((term) => term !== 'my' && term !== 'doe'))), incomplete: true }),
    };
    const whole = await answerQuery(store, 'does my gauge antena', { exact: true });
    const partly = await answerQuery(torn, 'does my gauge antena');
    expect(whole.incomplete).toBe(false);
    expect(partly).toMatchObject({ corrections: [], incomplete: true });
    expect(partly.ranked[0]).toMatchObject({ entry: 0, coverage: whole.ranked[0]?.coverage });
  });

  it('without its vocabulary words are taken as they were typed, and it is told', async () => {
    const files = await makeIndex(entries);
    for (const name of files.keys()) if (name.startsWith('vocabulary')) files.delete(name);
    const torn = createStore(readFrom(files));
    expect(await answerQuery(torn, 'gauge zzantenna')).toMatchObject({ incomplete: true, corrections: [] });
    expect((await answerQuery(torn, 'gauge zzantenna')).ranked).not.toEqual([]);
  });

  it('nothing is a good answer, for a better one may be missing', async () => {
    expect((await answerQuery(store, 'why does my rain gauge read zero')).confidence).toBe('good');
    const torn: Store = { ...store, keys: async () => ({ found: new Map(), incomplete: true }) };
    expect((await answerQuery(torn, 'why does my rain gauge read zero')).confidence).toBe('weak');
  });

  it('and nothing is said to be no answer, for what speaks for it may be missing', async () => {
    const query = 'gauge of a washing machine in a caravan';
    expect((await answerQuery(store, query)).confidence).toBe('none');
    const torn: Store = { ...store, keys: async () => ({ found: new Map(), incomplete: true }) };
    expect((await answerQuery(torn, query)).confidence).toBe('weak');
    expect((await answerQuery(torn, 'zzz')).confidence).toBe('none');
  });

  it('without its manifest there is no answer', async () => {
    await expect(answerQuery(createStore(readFrom(new Map())), 'gauge')).rejects.toThrow('manifest.json: 404');
  });
});
