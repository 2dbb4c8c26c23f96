import { describe, expect, it } from 'vitest';
import { type PlanContext, planQuery } from '../../../src/search/plan.ts';

const plan = (query: string, context: Partial<PlanContext> = {}) => planQuery(query, { synonyms: [], frequent: {}, ...context });
const textsOf = (query: string, context?: Partial<PlanContext>) => plan(query, context).groups.map(({ text }) => text);

describe('planQuery', () => {
  it('plans nothing for nothing', () => {
    expect(plan('')).toEqual({ groups: [], phrases: [] });
    expect(plan(' …?! ')).toEqual({ groups: [], phrases: [] });
  });

  it('asks for each telling word once, in the order typed', () => {
    expect(textsOf('Why does my rain gauge read zero, and no other gauges?')).toEqual(['rain', 'gauge', 'read', 'zero']);
  });

  it('asks for words that tell nothing where there are no others', () => {
    expect(textsOf('what is it')).toEqual(['what', 'is', 'it']);
  });

  it('takes the noise out of what was pasted', () => {
    expect(textsOf('2026-03-17 10:22:33.123 halyardd[123:4567] mast faded, see https://keepers.example/board')).toEqual([
      'halyardd',
      'mast',
      'faded',
    ]);
  });

  it('is the same each time', () => {
    const query = 'LINK error 31 at GaugeMonitor over wi-fi';
    expect(plan(query)).toEqual(plan(query));
  });
});

describe('a group', () => {
  it('of a word is the word', () => {
    expect(plan('gauges').groups).toEqual([{ text: 'gauges', weight: 1, required: true, alternatives: [{ terms: ['gaug'], weight: 1 }] }]);
  });

  it('of a code is the code, which says more than anything, and faintly the number', () => {
    expect(plan('(-65570)').groups).toEqual([
      {
        text: '65570',
        weight: 3,
        required: true,
        alternatives: [
          { terms: ['#65570'], weight: 1 },
          { terms: ['65570'], weight: 0.4 },
        ],
      },
    ]);
  });

  it('of an identifier is the identifier, or all of its parts', () => {
    expect(plan('GaugeMonitor').groups).toEqual([
      {
        text: 'GaugeMonitor',
        weight: 1.8,
        required: true,
        alternatives: [
          { terms: ['gaugemonitor'], weight: 1 },
          { terms: ['gaug', 'monitor'], weight: 0.6 },
        ],
      },
    ]);
  });

  it('of a hyphenated word is the word in one, or nearly as well its parts', () => {
    expect(plan('tipping-bucket').groups).toEqual([
      {
        text: 'tipping-bucket',
        weight: 1,
        required: true,
        alternatives: [
          { terms: ['tippingbucket'], weight: 1 },
          { terms: ['tip', 'bucket'], weight: 0.9 },
        ],
      },
    ]);
  });

  it('of a number says less than a word', () => {
    expect(plan('4.2').groups.map(({ text, weight }) => [text, weight])).toEqual([['4.2', 0.5]]);
  });
});

describe('phrases', () => {
  it('are what stands in quotes, straight or curly, as written', () => {
    expect(plan('"steady rain" and “mast faded  out”').phrases).toEqual(['steady rain', 'mast faded  out']);
  });

  it('are looked up by their words too', () => {
    expect(textsOf('"steady rain"')).toEqual(['steady', 'rain']);
  });

  it('are of two words or more, and closed', () => {
    expect(plan('"rain" "" " " "rain gauge').phrases).toEqual([]);
  });

  it('are none in a pasted text, where quotes are everywhere', () => {
    const paste = 'alpha bravo charlie delta echo foxtrot golf hotel india juliet kilo lima mike';
    expect(plan(`${paste} "x y"`).phrases).toEqual([]);
    expect(plan(`bravo "x y"`).phrases).toEqual(['x y']);
  });
});

describe('synonyms', () => {
  const synonyms = [
    [['hub'], ['base', 'station'], ['concentr']],
    [['tbr'], ['tip', 'bucket']],
  ];

  it('of one word stand in for it, less well', () => {
    expect(plan('the TBR', { synonyms }).groups).toEqual([
      {
        text: 'TBR',
        weight: 1,
        required: true,
        alternatives: [
          { terms: ['tbr'], weight: 1 },
          { terms: ['tip', 'bucket'], weight: 0.45 },
        ],
      },
    ]);
  });

  it('work in both directions', () => {
    const [asked, ...rest] = plan('hub', { synonyms }).groups;
    expect(rest).toEqual([]);
    expect(asked?.alternatives.slice(1).map(({ terms }) => terms)).toEqual([['base', 'station'], ['concentr']]);
    expect(
      plan('concentrators', { synonyms })
        .groups[0]?.alternatives.slice(1)
        .map(({ terms }) => terms),
    ).toEqual([['hub'], ['base', 'station']]);
  });

  it('of several words add a group that need not be met', () => {
    expect(plan('silent base station', { synonyms }).groups.slice(1)).toEqual([
      { text: 'base', weight: 1, required: true, alternatives: [{ terms: ['base'], weight: 1 }] },
      { text: 'station', weight: 1, required: true, alternatives: [{ terms: ['station'], weight: 1 }] },
      {
        text: 'base station',
        weight: 1,
        required: false,
        alternatives: [
          { terms: ['hub'], weight: 0.45 },
          { terms: ['concentr'], weight: 0.45 },
        ],
      },
    ]);
  });

  it('of several words are found only as they stand, one after the other', () => {
    expect(textsOf('station base', { synonyms })).toEqual(['station', 'base']);
    expect(textsOf('base of the station', { synonyms })).toEqual(['base', 'station']);
  });

  it('may hold words that tell nothing', () => {
    expect(textsOf('what is the way in', { synonyms: [[['wai', 'in'], ['entranc']]] })).toEqual([
      'what',
      'is',
      'the',
      'way',
      'in',
      'wai in',
    ]);
  });

  it('are left as they were', () => {
    const before = structuredClone(synonyms);
    plan('hub base station tbr', { synonyms });
    expect(synonyms).toEqual(before);
  });
});

describe('of a long text', () => {
  const short = 'sky sun fog ice dew air sea mud ash oak elm fir yew hay rye oat';

  it('no more than fourteen things are asked for', () => {
    expect(textsOf(short)).toHaveLength(14);
  });

  it('codes, identifiers and long words are kept, in the order of the text', () => {
    const kept = textsOf(`barometer ${short} GaugeMonitor ${short.toUpperCase()} (-65570)`);
    expect(kept[0]).toBe('barometer');
    expect(kept.slice(-2)).toEqual(['GaugeMonitor', '65570']);
  });

  it('what few entries have is kept rather than what many have', () => {
    const kept = textsOf(short, { frequent: { sky: 400, sun: 1, fog: 400 } });
    expect(kept).toEqual(short.split(' ').filter((word) => word !== 'sky' && word !== 'fog'));
  });

  it('a word counts once, however often it is said', () => {
    expect(textsOf('gauge '.repeat(500))).toEqual(['gauge']);
  });
});
