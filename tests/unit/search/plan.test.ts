import { describe, expect, it } from 'vitest';
import { type Alternative, type Clause, termsOfPhrase } from '../../../src/search/clause.ts';
import { codeTerm } from '../../../src/search/code-clauses.ts';
import { type PlanContext, planQuery } from '../../../src/search/plan.ts';
import type { RecognisedError } from '../../../src/search/recognised.ts';
import type { ErrorTarget } from '../../../src/search/target.ts';
import { makeDomain, makeError } from './make-target.ts';

const nothing: PlanContext = { synonyms: [], frequent: {}, scaffolding: [], documentWords: [] };

const plan = (query: string, context: Partial<PlanContext> = {}, recognised: Partial<Parameters<typeof planQuery>[1]> = {}) =>
  planQuery(query, { errors: [], unknown: [], ...recognised }, { ...nothing, ...context });

/** A clause as short as it can be told: a word has no pieces. */
const wordClause = (text: string, ...alternatives: Alternative[]): Clause => ({ text, weight: 1, alternatives, kind: 'word', pieces: [] });

/** An error that is recognised where a text has some words. */
const errorIn = (query: string, words: string, { target }: { target: ErrorTarget }): RecognisedError => {
  const start = query.indexOf(words);
  return { target, start, end: start + words.length, isSure: true, by: 'code' };
};

const textsOf = (query: string, context?: Partial<PlanContext>) => plan(query, context).clauses.map(({ text }) => text);
const functionWordsOf = (query: string, context?: Partial<PlanContext>) => plan(query, context).functionWords.map(({ text }) => text);

describe('planQuery', () => {
  it('takes a letter beside a code for the variable of whoever met it', () => {
    const weightOf = (query: string, recognised?: Parameters<typeof plan>[2]) =>
      plan(query, {}, recognised).clauses.find(({ text }) => text === 'x')?.weight;
    const query = 'HailErrorDomain 31: moved value x';
    const errors = [errorIn(query, 'HailErrorDomain 31', makeError('HailErrorDomain', '31'))];
    expect(weightOf('moved value x')).toBe(1);
    expect(weightOf(query, { errors })).toBeLessThan(0.5);
  });

  it('meets a word for an error in another language by ours', () => {
    const [, fehler] = plan('GaugeHub-Fehler').clauses;
    expect(fehler?.alternatives.map(({ terms }) => terms)).toEqual([['fehler'], ['error']]);
  });

  it('plans nothing for nothing', () => {
    expect(plan('')).toEqual({ clauses: [], functionWords: [], phrases: [], kinds: new Map(), isPasted: false });
    expect(plan(' …?! ')).toEqual({ clauses: [], functionWords: [], phrases: [], kinds: new Map(), isPasted: false });
  });

  it('asks for each telling word once, in the order typed', () => {
    expect(textsOf('Why does my rain gauge read zero, and no other gauges?')).toEqual(['rain', 'gauge', 'read', 'zero']);
  });

  it.each([
    ['10.21.0.0/16', ['10.21.0.0']],
    ['ff00::/8', ['ff00']],
  ])('asks for a network without the length of its prefix: %s', (query, asked) => {
    expect(plan(query).clauses.map(({ text }) => text)).toEqual(asked);
  });

  it('asks for words that tell nothing where there are no others', () => {
    expect(textsOf('what is it')).toEqual(['what', 'is', 'it']);
    expect(functionWordsOf('what is it')).toEqual([]);
  });

  it('takes the noise out of what was pasted', () => {
    const line = '2026-03-17 10:22:33.123 halyardd[123:4567] mast faded, see https://keepers.example/board';
    expect(textsOf(`hub started\n${line}`)).toEqual(['hub', 'started', 'halyardd', 'mast', 'faded']);
  });

  it.each(['0.0.0.0', '/etc/gauge.conf', '224.0.0.251 unreachable', 'what is <private>', 'listening on 10.0.0.1:443'])(
    'leaves it in what was typed: %s',
    (query) => {
      const words = query.match(/\d[\d.]+|gauge.conf|private|unreachable|listening/g) ?? [];
      expect(textsOf(query)).toEqual(expect.arrayContaining([...words]));
    },
  );

  it('leaves noise where nothing else is left of what was pasted', () => {
    expect(textsOf('<private>\n<private>')).toEqual(['private']);
    expect(textsOf('10.0.0.1:443\n10.0.0.2')).toEqual(expect.arrayContaining(['10.0.0.1', '10.0.0.2']));
  });

  it('takes what stands around every error out of what was pasted, or has a code, and leaves it in a question', () => {
    const scaffolding = ['mastd', 'Domain', 'Error'];
    expect(textsOf('mastd faded\nDomain of the gauge', { scaffolding })).toEqual(['faded', 'gauge']);
    expect(textsOf('mastd failed with error 31', { scaffolding })).toEqual(['31', 'failed']);
    expect(textsOf('what is mastd', { scaffolding })).toEqual(['mastd']);
    expect(plan('HailErrorDomain fails with error 31', { scaffolding }).clauses.map(({ pieces }) => pieces)).toContainEqual(['hail']);
  });

  it('tells what was pasted by its length or its lines', () => {
    const isPasted = (query: string) => plan(query).isPasted;
    expect(isPasted('why does the gauge read zero')).toBe(false);
    expect(isPasted('the gauge\nreads zero')).toBe(true);
    expect(isPasted(' the gauge reads zero \n\n ')).toBe(false);
    expect(isPasted('a b c d e f g h i j k l m n')).toBe(false);
    expect(isPasted('a b c d e f g h i j k l m n o')).toBe(true);
  });

  it('is the same each time', () => {
    const query = 'LINK error 31 at GaugeMonitor over wi-fi';
    expect(plan(query)).toEqual(plan(query));
  });
});

describe('a group', () => {
  it('of a word is the word', () => {
    expect(plan('gauges').clauses).toEqual([wordClause('gauges', { terms: ['gaug'], weight: 1 })]);
  });

  it('of a code without a domain is the code of any, which says more than anything, and faintly the number', () => {
    expect(plan('error -65570', { scaffolding: ['error'] }).clauses).toEqual([
      {
        text: '-65570',
        weight: 3,
        alternatives: [
          { terms: ['#65570'], weight: 1 },
          { terms: ['65570'], weight: 0.3 },
        ],
        kind: 'code',
        pieces: [],
      },
    ]);
  });

  it('of nought is no code’s, for nought is no error: a crash says `Signal 13, Code 0`', () => {
    expect(plan('Signal 13, Code 0').clauses.map(({ kind }) => kind)).not.toContain('code');
  });

  it('of a number that nothing says is a code is the number', () => {
    expect(plan('(65570)').clauses.map(({ kind }) => kind)).toEqual(['number']);
  });

  it('of an error is that domain’s code, or less well its name, and never the same code of any', () => {
    const query = 'GaugeErrorDomain Code=8 under the mast';
    const error = makeError('GaugeErrorDomain', '8', { names: ['GaugeError.jammed'] });
    expect(plan(query, {}, { errors: [errorIn(query, '8', error)] }).clauses).toEqual([
      {
        text: '8',
        weight: 3,
        alternatives: [
          { terms: ['gaugeerrordomain#8'], weight: 1 },
          { terms: ['gaugeerrorjam'], weight: 0.9 },
        ],
        kind: 'code',
        pieces: [],
      },
      wordClause('mast', { terms: ['mast'], weight: 1 }),
    ]);
  });

  it('of a code that the index does not have is the code of that domain alone', () => {
    const known = makeDomain('GaugeErrorDomain', []).target;
    const unknown = [{ domain: 'GaugeErrorDomain', code: '-77', known }];
    const [clause] = plan('GaugeErrorDomain Code=-77 at dawn', {}, { unknown }).clauses;
    expect(clause).toMatchObject({ text: '-77', kind: 'code', alternatives: [{ terms: ['gaugeerrordomain#77'], weight: 1 }] });
    expect(plan('error 31', {}, { unknown: [{ domain: '', code: '31' }] }).clauses[0]?.alternatives).toEqual([
      { terms: ['#31'], weight: 1 },
    ]);
  });

  it('of a number that several errors may be is any of them', () => {
    const query = 'it says 90525';
    const errors = ['GaugeErrorDomain', 'MastErrorDomain'].map((domain) => errorIn(query, '90525', makeError(domain, '90525')));
    const codes = plan(query, {}, { errors }).clauses.filter(({ kind }) => kind === 'code');
    expect(codes.map(({ alternatives }) => alternatives.map(({ terms }) => terms[0]))).toEqual([
      ['gaugeerrordomain#90525', 'masterrordomain#90525'],
    ]);
  });

  it('of the same code of another domain is another', () => {
    const query = 'GaugeErrorDomain Code=8 under MastErrorDomain Code=8';
    const errors = [
      errorIn(query, '8 under', makeError('GaugeErrorDomain', '8')),
      { ...errorIn(query, '8', makeError('MastErrorDomain', '8')), start: query.length - 1, end: query.length },
    ];
    const codes = plan(query, {}, { errors }).clauses.filter(({ weight }) => weight === 3);
    expect(codes.map(({ alternatives }) => alternatives[0]?.terms)).toEqual([['gaugeerrordomain#8'], ['masterrordomain#8']]);
  });

  it('of the message of a known error is none: the code stands for it', () => {
    const query = 'Error Domain=GaugeErrorDomain Code=54 "The valve is shut."';
    const error = errorIn(query, '54', makeError('GaugeErrorDomain', '54', { texts: ['The valve is shut.'] }));
    expect(plan(query, {}, { errors: [error] }).clauses.map(({ text }) => text)).not.toContain('valve');
  });

  it('of an error that goes by its words alone is none: they stay', () => {
    const query = 'the mast has faded at dawn';
    const error = errorIn(query, 'mast has faded', makeError('LINK', '', { texts: ['mast has faded'] }));
    expect(textsOf(query)).toEqual(plan(query, {}, { errors: [error] }).clauses.map(({ text }) => text));
  });

  it('of an identifier is the identifier, or all of its parts', () => {
    expect(plan('GaugeMonitor').clauses).toEqual([
      {
        text: 'GaugeMonitor',
        weight: 1.6,
        alternatives: [
          { terms: ['gaugemonitor'], weight: 1 },
          { terms: ['gaug', 'monitor'], weight: 0.5, alone: 0.8 },
        ],
        kind: 'symbol',
        pieces: ['gaug', 'monitor'],
      },
    ]);
  });

  it('of a hyphenated word is the word in one, or nearly as well its parts', () => {
    expect(plan('tipping-bucket').clauses).toEqual([
      {
        text: 'tipping-bucket',
        weight: 1,
        alternatives: [
          { terms: ['tippingbucket'], weight: 1 },
          { terms: ['tip', 'bucket'], weight: 0.9 },
        ],
        kind: 'word',
        pieces: ['tip', 'bucket'],
      },
    ]);
  });

  it('of a version is the version, and less well its number, unless the version is nowhere', () => {
    const [, version] = plan('hub 4.2').clauses;
    expect(version).toMatchObject({
      text: '4.2',
      kind: 'number',
      alternatives: [
        { terms: ['hub4.2'], weight: 1 },
        { terms: ['4.2'], weight: 0.4, alone: 1 },
        { terms: ['4'], weight: 0.5, alone: 0.8 },
      ],
    });
  });

  it('of a number says less than a word', () => {
    expect(plan('4.2').clauses.map(({ text, weight }) => [text, weight])).toEqual([['4.2', 0.65]]);
  });
});

describe('functionWords', () => {
  it('are the words that tell how it was put, which count half, in the order typed', () => {
    expect(plan('How many gauges can I read?').functionWords).toEqual(
      [
        ['How', 'how'],
        ['many', 'mani'],
        ['can', 'can'],
        ['I', 'i'],
      ].map(([text = '', term = '']) => ({ ...wordClause(text, { terms: [term], weight: 1 }), weight: 0.5 })),
    );
    expect(textsOf('How many gauges can I read?')).toEqual(['gauges', 'read']);
  });

  it('are asked for once each', () => {
    expect(functionWordsOf('can the gauge and can the hub')).toEqual(['can', 'the', 'and']);
  });

  it('are five at most: those that few entries have, and long ones', () => {
    const frequent = { how: 400, the: 400, that: 400, on: 400, it: 400 };
    expect(functionWordsOf('how can the gauge that is on it fade without any', { frequent })).toEqual([
      'can',
      'that',
      'is',
      'without',
      'any',
    ]);
  });

  it('are none in a pasted text', () => {
    const words = 'rain hail snow sleet fog dew mast hub bulb film';
    expect(functionWordsOf(`how is the ${words}`)).toEqual(['how', 'is', 'the']);
    expect(functionWordsOf(`how is the ${words} cups vane`)).toEqual([]);
  });

  it('take no synonyms', () => {
    expect(plan('the gauge', { synonyms: [[['the'], ['pluviomet']]] }).functionWords[0]?.alternatives).toEqual([
      { terms: ['the'], weight: 1 },
    ]);
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
    expect(plan('the TBR', { synonyms }).clauses).toEqual([
      wordClause('TBR', { terms: ['tbr'], weight: 1 }, { terms: ['tip', 'bucket'], weight: 0.6, standsFor: 1 }),
    ]);
  });

  it('work in both directions', () => {
    const [asked, ...rest] = plan('hub', { synonyms }).clauses;
    expect(rest).toEqual([]);
    expect(asked?.alternatives.slice(1).map(({ terms }) => terms)).toEqual([['base', 'station'], ['concentr']]);
    expect(
      plan('concentrators', { synonyms })
        .clauses[0]?.alternatives.slice(1)
        .map(({ terms }) => terms),
    ).toEqual([['hub'], ['base', 'station']]);
  });

  it('of several words stand in for each of them, for all together', () => {
    const others = [
      { terms: ['hub'], weight: 0.6, standsFor: 2 },
      { terms: ['concentr'], weight: 0.6, standsFor: 2 },
    ];
    expect(plan('silent base station', { synonyms }).clauses).toEqual([
      wordClause('silent', { terms: ['silent'], weight: 1 }),
      wordClause('base', { terms: ['base'], weight: 1 }, ...others),
      wordClause('station', { terms: ['station'], weight: 1 }, ...others),
    ]);
  });

  it('of a phrase that says a word twice stand in for it once', () => {
    const [peer, ...rest] = plan('peer to peer', { synonyms: [[['peer', 'to', 'peer'], ['p2p']]] }).clauses;
    expect(rest).toEqual([]);
    expect(peer?.alternatives.slice(1)).toEqual([{ terms: ['p2p'], weight: 0.6, standsFor: 1 }]);
  });

  it('of a phrase with a word that tells nothing stand in for the others', () => {
    const [lost] = plan('why is the signal lost at dawn', { synonyms: [[['lost', 'at', 'dawn'], ['fade']]] }).clauses.slice(1);
    expect(lost?.alternatives.at(-1)).toEqual({ terms: ['fade'], weight: 0.6, standsFor: 2 });
  });

  it('of several words are found only as they stand, one after the other', () => {
    const added = (query: string) => plan(query, { synonyms }).clauses.flatMap(({ alternatives }) => alternatives.slice(1));
    expect(added('base station')).toHaveLength(4);
    expect(added('station base')).toEqual([]);
    expect(added('base of the station')).toEqual([]);
  });

  it('may hold words that tell nothing, where nothing else is asked', () => {
    const { clauses } = plan('what is the way in', { synonyms: [[['wai', 'in'], ['entranc']]] });
    expect(clauses.filter(({ alternatives }) => alternatives.length > 1).map(({ text }) => text)).toEqual(['way', 'in']);
  });

  it('may hold codes, as they are found by their words', () => {
    const codes = [['errno 5', 'GaugeError.jammed', 'valve shut'].map(termsOfPhrase)];
    expect(plan('the valve shut', { synonyms: codes }).clauses[0]?.alternatives.slice(1)).toEqual([
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

  it('codes, identifiers and long words are kept, codes first, the rest in the order of the text', () => {
    const kept = textsOf(`barometer ${short} GaugeMonitor ${short.toUpperCase()} error -65570`, { scaffolding: ['error'] });
    expect(kept).toHaveLength(14);
    expect(kept.slice(0, 2)).toEqual(['-65570', 'barometer']);
    expect(kept.at(-1)).toBe('GaugeMonitor');
  });

  it('what few entries have is kept rather than what many have', () => {
    const kept = textsOf(short, { frequent: { sky: 400, sun: 1, fog: 400 } });
    expect(kept).toEqual(short.split(' ').filter((word) => word !== 'sky' && word !== 'fog'));
  });

  it('a word counts once, however often it is said', () => {
    expect(textsOf('gauge '.repeat(500))).toEqual(['gauge']);
  });
});

it('the term of a code is its domain without joins and case, and the code', () => {
  expect([codeTerm('kGauge.Error-Domain', '8'), codeTerm('', '42p01')]).toEqual(['kgaugeerrordomain#8', '#42p01']);
});

it('words by which documents are asked for are the site’s as well', () => {
  expect(plan('the hub film of last week on masts', { documentWords: ['film'] }).kinds.get('reference')).toBeGreaterThan(1);
  expect(plan('the hub film of last week on masts').kinds.get('reference')).toBeUndefined();
});
