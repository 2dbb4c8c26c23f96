import { describe, expect, it, vi } from 'vitest';
import { answerQuery, type QueryOptions } from '../../../src/search/answer.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { wordsNear } from '../../../src/search/mend.ts';
import { makeEntry } from './make-entry.ts';
import { makeStore } from './make-index.ts';

const filler = Array.from({ length: 20 }, (_, i) => makeEntry(`other-${i}`, { title: `thing ${i}`, text: `about subject ${i}` }));
const entries: SearchDocument[] = [
  makeEntry('antenna', { title: 'The antenna ices over', text: 'Dry the antenna of the hub.' }),
  makeEntry('barometer', { title: 'The barometer drifts', ask: 'barometer shows nonsense' }),
  makeEntry('calibration', { title: 'Calibration of the bucket', ask: 'bucket calibration' }),
  makeEntry('secure', { title: 'A secure mast', text: 'Keep it secured with wire.' }),
  makeEntry('monitor', { title: 'Reading the monitor', symbol: 'GaugeMonitor SamplerInterval' }),
  makeEntry('should', { title: 'Care', text: 'You should oil it.' }),
  ...['a', 'b', 'c'].map((id) => makeEntry(`rain-gauge-${id}`, { title: `The rain gauge ${id}`, ask: 'rain gauge at zero' })),
  ...filler,
];
const store = await makeStore(entries);
const correct = async (query: string, options?: QueryOptions) => (await answerQuery(store, query, options)).corrections;

describe('a slip', () => {
  it.each([
    ['antena', 'antenna'],
    ['antennna', 'antenna'],
    ['antemna', 'antenna'],
    ['anetnna', 'antenna'],
    ['natenna', 'antenna'],
    ['bukcet', 'bucket'],
  ])('is mended: %s', async (from, to) => expect(await correct(from)).toEqual([{ from, to }]));

  it('is mended by whole words, as they are written, not by their stems', async () => {
    expect(await correct('calibratoin')).toEqual([{ from: 'calibratoin', to: 'calibration' }]);
  });

  it('is told as it was typed', async () => {
    expect(await correct('the Antena')).toEqual([{ from: 'Antena', to: 'antenna' }]);
  });

  it('in a word that tells nothing makes it tell as little', async () => {
    const { clauses } = await answerQuery(store, 'hub antenna shuold');
    expect(clauses.map(({ weight }) => weight)).toEqual([1, 1, 0.5]);
  });

  it('is none in a code or a number', async () => {
    expect(await correct('errno 77123 at 4711')).toEqual([]);
  });

  it('is none where words are to be taken as written', async () => {
    expect(await correct('antena bukcet', { exact: true })).toEqual([]);
  });
});

describe('a space that was left out', () => {
  it('is put in where the two words are an expression of several entries', async () => {
    expect(await correct('raingauge')).toEqual([{ from: 'raingauge', to: 'rain gauge' }]);
    const { ranked } = await answerQuery(store, 'raingauge at zero');
    expect((await store.entries(ranked.slice(0, 3).map(({ entry }) => entry))).map(({ id }) => id)).toEqual([
      'rain-gauge-a',
      'rain-gauge-b',
      'rain-gauge-c',
    ]);
  });

  it('is not put in where no title or way of asking has the two side by side', async () => {
    expect(await correct('hubantenna')).toEqual([]);
    expect(await correct('rainxylophone')).toEqual([]);
  });
});

describe('a guess of two slips', () => {
  it('is made where it is borne out: some entry has it together with something else that was asked', async () => {
    expect(await correct('baromtr nonsense')).toEqual([{ from: 'baromtr', to: 'barometer' }]);
  });

  it('is not made where nothing bears it out', async () => {
    expect(await correct('baromtr')).toEqual([]);
    expect(await correct('baromtr calibration')).toEqual([]);
  });

  it('is not made in what was pasted, where one of a single slip is', async () => {
    expect(await correct('nonsense\nbaromtr')).toEqual([]);
    expect(await correct('baromtr nonsense', { isLog: true })).toEqual([]);
    expect(await correct('nonsense\nbarometr')).toEqual([{ from: 'barometr', to: 'barometer' }]);
  });

  it.each(['BaromTr nonsense', 'BAROMTR nonsense', 'GaugeMnitr reading', 'samplerIntrvl'])('is not made for a name: %s', async (query) => {
    expect(await correct(query)).toEqual([]);
  });

  it('is made for no name, but a single slip in one is mended', async () => {
    expect(await correct('GaugeMontor')).toEqual([{ from: 'GaugeMontor', to: 'gaugemonitor' }]);
  });
});

describe('left alone', () => {
  it.each(['unsecure', 'unsecured mast', 'Halynox', 'Rainbox Pro', 'Mastify', 'Gaugly', 'halyard install says EREADING'])(
    'is what is no slip: %s',
    async (query) => {
      expect(await correct(query)).toEqual([]);
    },
  );
});

describe('however many slips a query has', () => {
  it('they take no more rounds of requests than one', async () => {
    const roundsOf = async (query: string) => {
      let rounds = 0;
      let open = false;
      const counted = <A extends unknown[], R>(call: (...args: A) => Promise<R>) =>
        vi.fn(async (...args: A) => {
          if (!open) {
            rounds += 1;
            open = true;
            setTimeout(() => {
              open = false;
            });
          }
          await new Promise((resume) => setTimeout(resume, 1));
          return call(...args);
        });
      const slow = { ...store, lists: counted(store.lists), vocabulary: counted(store.vocabulary) };
      const { corrections } = await answerQuery(slow, query);
      return { rounds, corrections: corrections.length };
    };
    const one = await roundsOf('antena');
    const four = await roundsOf('antena bukcet calibratoin barometr');
    expect([one.corrections, four.corrections]).toEqual([1, 4]);
    expect(four.rounds).toBe(one.rounds);
  });
});

describe('of the vocabulary', () => {
  it('nothing is read but the words of the first letter, and those that begin with the first two swapped', async () => {
    const vocabulary = vi.fn(store.vocabulary);
    const { corrections } = await answerQuery({ ...store, vocabulary }, 'natenna');
    expect(corrections).toEqual([{ from: 'natenna', to: 'antenna' }]);
    expect(new Set(vocabulary.mock.calls.flat())).toEqual(new Set(['n', 'an']));
  });

  it.each(['natenna', 'hte', 'ubckte', 'Amst'])(
    'no word comes with %s that does not begin with its letter, or its first two swapped',
    async (text) => {
      const [first = '', second = ''] = text.toLowerCase();
      const [straight, swapped] = await wordsNear(store, { text, kind: 'word' }, { isPasted: false });
      expect(straight.filter(([known]) => !known.startsWith(first))).toEqual([]);
      expect(swapped.filter(([known]) => !known.startsWith(second + first))).toEqual([]);
    },
  );
});
