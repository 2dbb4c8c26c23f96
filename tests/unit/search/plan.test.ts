import { describe, expect, it } from 'vitest';
import { type PlanContext, planQuery, termsOfPhrase } from '../../../src/search/plan.ts';

const plan = (query: string, context: Partial<PlanContext> = {}) => planQuery(query, { synonyms: [], frequent: {}, ...context });
const textsOf = (query: string, context?: Partial<PlanContext>) => plan(query, context).groups.map(({ text }) => text);
const asidesOf = (query: string, context?: Partial<PlanContext>) => plan(query, context).asides.map(({ text }) => text);

describe('planQuery', () => {
  it('plans nothing for nothing', () => {
    expect(plan('')).toEqual({ groups: [], asides: [], phrases: [], kinds: new Map() });
    expect(plan(' …?! ')).toEqual({ groups: [], asides: [], phrases: [], kinds: new Map() });
  });

  it('asks for each telling word once, in the order typed', () => {
    expect(textsOf('Why does my rain gauge read zero, and no other gauges?')).toEqual(['rain', 'gauge', 'read', 'zero']);
  });

  it('asks for words that tell nothing where there are no others', () => {
    expect(textsOf('what is it')).toEqual(['what', 'is', 'it']);
    expect(asidesOf('what is it')).toEqual([]);
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
    expect(plan('gauges').groups).toEqual([{ text: 'gauges', weight: 1, alternatives: [{ terms: ['gaug'], weight: 1 }] }]);
  });

  it('of a code is the code, which says more than anything, and faintly the number', () => {
    expect(plan('(-65570)').groups).toEqual([
      {
        text: '65570',
        weight: 3,
        alternatives: [
          { terms: ['#65570'], weight: 1 },
          { terms: ['65570'], weight: 0.3 },
        ],
      },
    ]);
  });

  it('of a code that follows its domain is that domain’s code, and less well the same code of any', () => {
    expect(plan('GaugeErrorDomain Code=8').groups.at(-1)).toEqual({
      text: '8',
      weight: 3,
      alternatives: [
        { terms: ['gaugeerrordomain#8'], weight: 1 },
        { terms: ['#8'], weight: 0.4 },
        { terms: ['8'], weight: 0.3 },
      ],
    });
  });

  it('of the same code of another domain is another', () => {
    const codes = plan('GaugeErrorDomain Code=8 under MastErrorDomain Code=8').groups.filter(({ weight }) => weight === 3);
    expect(codes.map(({ alternatives }) => alternatives[0]?.terms)).toEqual([['gaugeerrordomain#8'], ['masterrordomain#8']]);
  });

  it('of an identifier is the identifier, or all of its parts', () => {
    expect(plan('GaugeMonitor').groups).toEqual([
      {
        text: 'GaugeMonitor',
        weight: 1.8,
        alternatives: [
          { terms: ['gaugemonitor'], weight: 1 },
          { terms: ['gaug', 'monitor'], weight: 0.4, alone: 0.8 },
        ],
      },
    ]);
  });

  it('of a hyphenated word is the word in one, or nearly as well its parts', () => {
    expect(plan('tipping-bucket').groups).toEqual([
      {
        text: 'tipping-bucket',
        weight: 1,
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

describe('asides', () => {
  it('are the words that tell how it was put, which count half, in the order typed', () => {
    expect(plan('How many gauges can I read?').asides).toEqual(
      [
        ['How', 'how'],
        ['many', 'mani'],
        ['can', 'can'],
        ['I', 'i'],
      ].map(([text, term]) => ({ text, weight: 0.5, alternatives: [{ terms: [term], weight: 1 }] })),
    );
    expect(textsOf('How many gauges can I read?')).toEqual(['gauges', 'read']);
  });

  it('are asked for once each', () => {
    expect(asidesOf('can the gauge and can the hub')).toEqual(['can', 'the', 'and']);
  });

  it('are five at most: those that few entries have, and long ones', () => {
    const frequent = { how: 400, the: 400, that: 400, on: 400, it: 400 };
    expect(asidesOf('how can the gauge that is on it fade without any', { frequent })).toEqual(['can', 'that', 'is', 'without', 'any']);
  });

  it('are none in a pasted text', () => {
    const words = 'rain hail snow sleet fog dew mast hub bulb film';
    expect(asidesOf(`how is the ${words}`)).toEqual(['how', 'is', 'the']);
    expect(asidesOf(`how is the ${words} cups vane`)).toEqual([]);
  });

  it('take no synonyms', () => {
    expect(plan('the gauge', { synonyms: [[['the'], ['pluviomet']]] }).asides[0]?.alternatives).toEqual([{ terms: ['the'], weight: 1 }]);
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
        alternatives: [
          { terms: ['tbr'], weight: 1 },
          { terms: ['tip', 'bucket'], weight: 0.6, standsFor: 1 },
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

  it('of several words stand in for each of them, for all together', () => {
    const others = [
      { terms: ['hub'], weight: 0.6, standsFor: 2 },
      { terms: ['concentr'], weight: 0.6, standsFor: 2 },
    ];
    expect(plan('silent base station', { synonyms }).groups).toEqual([
      { text: 'silent', weight: 1, alternatives: [{ terms: ['silent'], weight: 1 }] },
      { text: 'base', weight: 1, alternatives: [{ terms: ['base'], weight: 1 }, ...others] },
      { text: 'station', weight: 1, alternatives: [{ terms: ['station'], weight: 1 }, ...others] },
    ]);
  });

  it('of a phrase that says a word twice stand in for it once', () => {
    const [peer, ...rest] = plan('peer to peer', { synonyms: [[['peer', 'to', 'peer'], ['p2p']]] }).groups;
    expect(rest).toEqual([]);
    expect(peer?.alternatives.slice(1)).toEqual([{ terms: ['p2p'], weight: 0.6, standsFor: 1 }]);
  });

  it('of a phrase with a word that tells nothing stand in for the others', () => {
    const [lost] = plan('why is the signal lost at dawn', { synonyms: [[['lost', 'at', 'dawn'], ['fade']]] }).groups.slice(1);
    expect(lost?.alternatives.at(-1)).toEqual({ terms: ['fade'], weight: 0.6, standsFor: 2 });
  });

  it('of several words are found only as they stand, one after the other', () => {
    const added = (query: string) => plan(query, { synonyms }).groups.flatMap(({ alternatives }) => alternatives.slice(1));
    expect(added('base station')).toHaveLength(4);
    expect(added('station base')).toEqual([]);
    expect(added('base of the station')).toEqual([]);
  });

  it('may hold words that tell nothing, where nothing else is asked', () => {
    const { groups } = plan('what is the way in', { synonyms: [[['wai', 'in'], ['entranc']]] });
    expect(groups.filter(({ alternatives }) => alternatives.length > 1).map(({ text }) => text)).toEqual(['way', 'in']);
  });

  it('may hold codes', () => {
    const codes = [['errno 5', 'GaugeError.jammed', 'valve shut'].map(termsOfPhrase)];
    const others = [['gaugeerrorjam'], ['valv', 'shut']].map((terms) => ({ terms, weight: 0.6, standsFor: 2 }));
    const { groups } = plan('errno 5', { synonyms: codes });
    expect(groups.map(({ text }) => text)).toEqual(['errno', '5']);
    for (const { alternatives } of groups) expect(alternatives.slice(-2)).toEqual(others);
    expect(plan('the valve shut', { synonyms: codes }).groups[0]?.alternatives.slice(1)).toEqual([
      { terms: ['errno', '5'], weight: 0.6, standsFor: 2 },
      { terms: ['gaugeerrorjam'], weight: 0.6, standsFor: 2 },
    ]);
  });

  it('are left as they were', () => {
    const before = structuredClone(synonyms);
    plan('hub base station tbr', { synonyms });
    expect(synonyms).toEqual(before);
  });
});

describe('a phrase as terms', () => {
  it.each([
    ['base stations', ['base', 'station']],
    ['GaugeMonitor', ['gaugemonitor']],
    ['tipping-bucket', ['tippingbucket']],
    ['errno 5', ['errno', '5']],
    ['GaugeErrorDomain Code=-54', ['gaugeerrordomain', 'code', '54']],
    ['…', []],
  ])('is one a word, the number of a code: %s', (phrase, terms) => expect(termsOfPhrase(phrase)).toEqual(terms));
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
