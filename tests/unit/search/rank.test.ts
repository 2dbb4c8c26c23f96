import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/search/clause.ts';
import type { Plan } from '../../../src/search/plan.ts';
import { rank, worthShowing } from '../../../src/search/rank.ts';
import type { TermList } from '../../../src/search/term-list.ts';

/** How many entries the index of these tests holds. */
const COUNT = 100;
const evenPriors = 'z'.repeat(COUNT);
const index = { count: COUNT, priors: evenPriors, kinds: [] };

/** A clause that one term meets, or another less well. */
const clause = (term: string, fields: Partial<Clause> = {}): Clause => ({
  text: term,
  weight: 1,
  alternatives: [{ terms: [term], weight: 1 }],
  kind: 'word',
  pieces: [],
  ...fields,
});

/** A term's list: it is found in as many entries as it has postings, each `entry, impact, section, units`. */
const list = (...postings: [entry: number, impact: number, section?: number, units?: number][]): TermList => [
  postings.length,
  ...postings.flatMap(([entry, impact, section = 0, units = 0]) => [entry, impact, section, units]),
];

/** A plan of clauses, and perhaps function words. */
const ask = (clauses: Clause[], functionWords: Clause[] = [], kinds: Plan['kinds'] = new Map()) => ({ clauses, functionWords, kinds });

const rankIn = (lists: Record<string, TermList>, clauses: Clause[], functionWords: Clause[] = []) =>
  rank(ask(clauses, functionWords), new Map(Object.entries(lists)), index);

const orderOf = (clauses: Clause[], lists: Record<string, TermList>, priors = evenPriors) =>
  rank(ask(clauses), new Map(Object.entries(lists)), { ...index, priors }).map(({ entry }) => entry);

/** How rare a term is that is found in so many entries. */
const rarityOf = (found: number) => Math.log(1 + (COUNT - found + 0.5) / (found + 0.5));

describe('rank', () => {
  it('finds nothing for nothing', () => {
    expect(rank(ask([]), new Map(), index)).toEqual([]);
    expect(rank(ask([clause('gaug')]), new Map(), index)).toEqual([]);
    expect(rank(ask([clause('gaug')]), new Map(), { ...index, count: 0, priors: '' })).toEqual([]);
    expect(rank(ask([clause('gaug', { alternatives: [] })], [clause('how')]), new Map(), index)).toEqual([]);
  });

  it('scores an entry by rarity and impact, more where all is covered, in one place, in the title', () => {
    const scoreOf = (units: number) => rankIn({ gaug: list([7, 51, 2, units]) }, [clause('gaug')]);
    const points = rarityOf(1) / 5;
    expect(scoreOf(0)).toEqual([
      {
        entry: 7,
        coverage: 1,
        focus: 0,
        named: 0,
        together: 1,
        section: 2,
        score: expect.closeTo(points * 3.2, 10),
        strength: expect.closeTo(points * 3.2, 10),
      },
    ]);
    expect(scoreOf(0b10)).toEqual([
      {
        entry: 7,
        coverage: 1,
        focus: 1,
        named: 0,
        together: 1,
        section: 2,
        score: expect.closeTo(points * 5.7, 10),
        strength: expect.closeTo(points * 5.7, 10),
      },
    ]);
    expect(scoreOf(0b01)).toEqual([
      {
        entry: 7,
        coverage: 1,
        focus: 1,
        named: 1,
        together: 1,
        section: 2,
        score: expect.closeTo(points * 6.7, 10),
        strength: expect.closeTo(points * 6.7, 10),
      },
    ]);
  });

  it('puts an entry of the kind that was asked for above one that matches as well', () => {
    const kinds: [number, string][] = [
      [0, 'post'],
      [2, 'topic'],
    ];
    const ranked = rank(ask([clause('gaug')], [], new Map([['topic', 2]])), new Map([['gaug', list([1, 100], [2, 100])]]), {
      ...index,
      kinds,
    });
    expect(ranked.map(({ entry }) => entry)).toEqual([2, 1]);
    expect(ranked[0]?.score).toBeCloseTo(2 * (ranked[1]?.score ?? 0));
  });

  it('takes an entry for what was meant whose title was written out, however little it is preferred', () => {
    const postings = list([1, 100, 0, 0b10], [2, 100, 0, 0b01]);
    const lists = { gaug: postings, hub: postings, mast: postings };
    const littlePreferred = evenPriors.replace(/^(..)z/, '$15');
    expect(orderOf([clause('gaug'), clause('hub'), clause('mast')], lists, littlePreferred)).toEqual([2, 1]);
    expect(orderOf([clause('gaug'), clause('hub')], lists, littlePreferred)).toEqual([1, 2]);
    expect(orderOf([clause('gaug')], lists, littlePreferred)).toEqual([1, 2]);
  });

  it('prefers an entry whose title has what was asked to one of which a way of asking has it', () => {
    expect(orderOf([clause('gaug')], { gaug: list([1, 100, 0, 0b100], [2, 100, 0, 0b001]) })).toEqual([2, 1]);
  });

  it('puts more telling entries first, and of equal ones the first in the index', () => {
    expect(orderOf([clause('gaug')], { gaug: list([3, 90], [4, 120], [5, 90], [9, 100]) })).toEqual([4, 9, 3, 5]);
  });

  it('prefers an entry that has a rare word to one that has a frequent word', () => {
    const lists = { rare: list([60, 100]), often: list(...Array.from({ length: 40 }, (_, i): [number, number] => [i, 100])) };
    expect(orderOf([clause('often'), clause('rare')], lists)[0]).toBe(60);
  });

  it('prefers an entry with all of what was asked to one that says a word of it often', () => {
    const lists = { rain: list([1, 80], [2, 240]), zero: list([1, 80], [8, 10]) };
    expect(orderOf([clause('rain'), clause('zero')], lists).slice(0, 2)).toEqual([1, 2]);
  });

  it('prefers an entry of which one place has all of it to one where it lies scattered', () => {
    const lists = { rain: list([1, 100, 0, 0b01], [2, 100, 0, 0b10]), zero: list([1, 100, 0, 0b10], [2, 100, 0, 0b10]) };
    const ranked = rankIn(lists, [clause('rain'), clause('zero')]);
    expect(ranked.map(({ entry, focus, coverage }) => [entry, focus, coverage])).toEqual([
      [2, 1, 1],
      [1, 0.5, 1],
    ]);
  });

  it('prefers an entry that has a code that was asked for to those that have words around it', () => {
    const clauses = [clause('c:31', { kind: 'code', weight: 3 }), clause('rain'), clause('hub')];
    const lists = { 'c:31': list([4, 20]), rain: list([5, 51]), hub: list([5, 51]) };
    expect(orderOf(clauses, lists)).toEqual([4, 5]);
    // Where no entry has it, the words are all there is.
    expect(orderOf(clauses, { rain: lists.rain, hub: lists.hub })).toEqual([5]);
  });

  it('counts a place for an alternative only where it has all of its terms', () => {
    const parts = clause('gaugemonitor', { alternatives: [{ terms: ['gaug', 'monitor'], weight: 1 }] });
    const lists = { gaug: list([1, 100, 0, 0b0011], [2, 100, 0, 0b0100]), monitor: list([1, 100, 0, 0b0110], [2, 100, 0, 0b1000]) };
    const ranked = rankIn(lists, [parts]);
    expect(ranked.map(({ entry, focus }) => [entry, focus])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  it('knows all twenty-four units apart', () => {
    expect(rankIn({ gaug: list([1, 100, 0, 1 << 15]) }, [clause('gaug')])[0]?.focus).toBe(1);
    expect(rankIn({ gaug: list([1, 100, 0, 1 << 23]) }, [clause('gaug')])[0]?.focus).toBe(1);
  });

  it('takes a short answer that holds all of it for no name of it', () => {
    const named = (units: number) => rankIn({ gaug: list([1, 100, 0, units]) }, [clause('gaug')])[0]?.named;
    expect([0b001, 0b010, 0b100, 0b110].map(named)).toEqual([1, 0, 1, 1]);
  });

  it('lets preference decide between what nearly ties, and nothing else', () => {
    const priors = `s${evenPriors.slice(1)}`;
    expect(orderOf([clause('gaug')], { gaug: list([0, 100], [1, 95]) })).toEqual([0, 1]);
    expect(orderOf([clause('gaug')], { gaug: list([0, 100], [1, 95]) }, priors)).toEqual([1, 0]);
    expect(orderOf([clause('gaug')], { gaug: list([0, 200], [1, 95]) }, priors)).toEqual([0, 1]);
  });

  it('puts an entry with the very code before one with all the words', () => {
    const code = clause('#31', {
      weight: 3,
      alternatives: [
        { terms: ['#31'], weight: 1 },
        { terms: ['31'], weight: 0.3 },
      ],
    });
    const lists = {
      mast: list([1, 120], [2, 20]),
      fade: list([1, 120], [5, 20]),
      '#31': list([9, 150]),
      31: list([1, 60], [9, 150]),
    };
    expect(orderOf([clause('mast'), clause('fade'), code], lists)[0]).toBe(9);
  });

  it('puts the code of the domain asked for before the same code of another, however often that says it', () => {
    const code = clause('8', {
      weight: 3,
      alternatives: [
        { terms: ['gaugeerrordomain#8'], weight: 1 },
        { terms: ['#8'], weight: 0.4 },
        { terms: ['8'], weight: 0.3 },
      ],
    });
    const lists = { 'gaugeerrordomain#8': list([6, 80]), '#8': list([5, 170], [6, 80]), 8: list([4, 200], [5, 170], [6, 80]) };
    expect(orderOf([code], lists)).toEqual([6, 5, 4]);
    expect(rankIn(lists, [code]).map(({ coverage }) => coverage)).toEqual([1, 0.4, 0.3]);
  });

  it('meets a clause by its best alternative alone', () => {
    const either = clause('tbr', {
      alternatives: [
        { terms: ['tbr'], weight: 1 },
        { terms: ['gaug'], weight: 0.6, standsFor: 1 },
      ],
    });
    const tbr = list([1, 100]);
    expect(rankIn({ tbr, gaug: list([1, 100]) }, [either])).toEqual(rankIn({ tbr }, [either]));
  });

  it('needs all terms of an alternative in one entry', () => {
    const phrase = clause('x', { alternatives: [{ terms: ['base', 'station'], weight: 1 }] });
    expect(orderOf([phrase], { base: list([1, 100], [2, 100]), station: list([2, 100], [3, 100]) })).toEqual([2]);
    expect(orderOf([phrase], { base: list([1, 100]) })).toEqual([]);
  });

  it('takes a word that the index does not have for one that is missed', () => {
    const [only] = rankIn({ x: list([1, 100]) }, [clause('x'), clause('nowhere')]);
    const [has, misses] = [rarityOf(1) ** 0.2, Math.log(1 + COUNT) ** 0.2];
    expect(only?.coverage).toBeCloseTo(has / (has + misses), 10);
  });

  it('counts a rare word little more than a common one as a share of what was asked', () => {
    const lists = { rare: list([1, 100]), often: list(...Array.from({ length: 60 }, (_, i): [number, number] => [i + 2, 100])) };
    const covered = new Map(rankIn(lists, [clause('rare'), clause('often')]).map(({ entry, coverage }) => [entry, coverage]));
    expect(covered.get(1)).toBeGreaterThan(0.5);
    expect(covered.get(1)).toBeLessThan(0.65);
    expect(covered.get(2)).toBeGreaterThan(0.35);
  });

  it('leads to the section that has most of what was asked', () => {
    const lists = { rain: list([1, 100, 3]), zero: list([1, 60, 2]), mast: list([1, 60, 2]) };
    expect(rankIn(lists, [clause('rain'), clause('zero'), clause('mast')])[0]?.section).toBe(2);
  });

  it('tells what share of what was asked stands together in one section', () => {
    const lists = { rain: list([1, 100, 2], [2, 100, 1]), zero: list([1, 100, 2], [2, 100, 3]) };
    const shares = new Map(rankIn(lists, [clause('rain'), clause('zero')]).map(({ entry, together }) => [entry, together]));
    expect(shares).toEqual(
      new Map([
        [1, 1],
        [2, 0.5],
      ]),
    );
    expect(rankIn(lists, [clause('rain'), clause('nowhere')])[0]?.together).toBeLessThan(0.6);
  });

  it('puts what is asked for by a line that is near before what has the same words apart', () => {
    const lists = { rain: list([1, 100], [2, 100]) };
    const near = { of: new Map([[2, 0.5]]), shares: new Map() };
    const ranked = rank(ask([clause('rain')]), new Map(Object.entries(lists)), index, near);
    expect(ranked.map(({ entry }) => entry)).toEqual([2, 1]);
    expect(ranked[0]?.strength).toBe(ranked[1]?.strength);
  });

  it('puts what has more of the nearest lines first', () => {
    const lists = { rain: list([1, 100], [2, 100]) };
    const near = {
      of: new Map([
        [1, 0.5],
        [2, 0.5],
      ]),
      shares: new Map([
        [1, 0.2],
        [2, 0.4],
      ]),
    };
    expect(rank(ask([clause('rain')]), new Map(Object.entries(lists)), index, near).map(({ entry }) => entry)).toEqual([2, 1]);
  });

  it('does not depend on the order in which the lists arrived', () => {
    const clauses = ['a', 'b', 'c', 'd'].map((term, i) => clause(term, { weight: 1 + i / 10 }));
    const plan = ask(clauses.slice(0, 3), clauses.slice(3));
    const lists = clauses.map(({ text }, i): [string, TermList] => [
      text,
      list(...Array.from({ length: 20 }, (_, n): [number, number, number, number] => [n * (i + 1), 40 + ((n * 37) % 200), n % 3, n % 4])),
    ]);
    const expected = rank(plan, new Map(lists), index);
    expect(expected.length).toBeGreaterThan(10);
    for (let turn = 1; turn < lists.length; turn += 1) {
      const turned = [...lists.slice(turn), ...lists.slice(0, turn)];
      expect(rank(plan, new Map(turned), index)).toEqual(expected);
      expect(rank(plan, new Map(turned.reverse()), index)).toEqual(expected);
    }
  });
});

describe('a function word', () => {
  const functionWord = (term: string) => clause(term, { weight: 0.5 });

  it('decides between entries that have the subject alike', () => {
    const lists = { gaug: list([1, 100], [2, 100]), how: list([2, 100]) };
    expect(rankIn(lists, [clause('gaug')], [functionWord('how')]).map(({ entry }) => entry)).toEqual([2, 1]);
    expect(rankIn(lists, [clause('gaug')]).map(({ entry }) => entry)).toEqual([1, 2]);
  });

  it('says less than a word of the subject', () => {
    const lists = { gaug: list([1, 100, 0, 1]), zero: list([1, 100, 0, 1], [2, 100, 0, 1]), how: list([2, 100, 0, 1]) };
    expect(rankIn(lists, [clause('gaug'), clause('zero')], [functionWord('how')])[0]?.entry).toBe(1);
  });

  it('is no part of the shares that are told, which are of the subject', () => {
    const lists = { gaug: list([1, 100, 0, 0b10]), how: list([1, 100, 0, 0b01], [2, 255]) };
    const told = rankIn(lists, [clause('gaug')], [functionWord('how'), functionWord('nowhere')]).map(({ entry, coverage, focus }) => [
      entry,
      coverage,
      focus,
    ]);
    expect(told).toEqual([
      [1, 1, 1],
      [2, 0, 0],
    ]);
  });

  it('is part of what an entry gains by having all of it in one place', () => {
    const lists = { gaug: list([1, 100, 0, 0b010], [2, 100, 0, 0b010]), how: list([1, 100, 0, 0b100], [2, 100, 0, 0b010]) };
    expect(rankIn(lists, [clause('gaug')], [functionWord('how')]).map(({ entry }) => entry)).toEqual([2, 1]);
  });

  it('of which the list is missing costs all entries the same', () => {
    const lists = { gaug: list([1, 100], [2, 80]) };
    const [first, second] = rankIn(lists, [clause('gaug')], [functionWord('how')]);
    const [alone, next] = rankIn(lists, [clause('gaug')]);
    expect([first?.entry, second?.entry]).toEqual([1, 2]);
    expect((first?.score ?? 0) / (second?.score ?? 0)).toBeCloseTo((alone?.score ?? 0) / (next?.score ?? 0), 10);
    expect(first?.score).toBeLessThan(alone?.score ?? 0);
  });
});

describe('a synonym', () => {
  /** A word of many entries, with a synonym that one other has. */
  const often = list(...Array.from({ length: 40 }, (_, i): [number, number] => [i, 100]));
  const word = (term: string, synonym: string, standsFor: number): Clause =>
    clause(term, {
      alternatives: [
        { terms: [term], weight: 1 },
        { terms: [synonym], weight: 0.6, standsFor },
      ],
    });

  it('that is rare counts no rarer than the common word it stands for', () => {
    const [first, ...others] = rankIn({ gaug: often, pluviomet: list([60, 100]) }, [word('gaug', 'pluviomet', 1)]);
    expect(first?.entry).toBe(0);
    const rare = others.find(({ entry }) => entry === 60);
    expect(rare?.coverage).toBeCloseTo(0.6, 10);
    expect(rare?.score).toBeCloseTo((rarityOf(40) * 0.6 * 100 * (1 + 2.2 * 0.6 ** 1.5)) / 255, 10);
  });

  it('that is common counts as common', () => {
    expect(rankIn({ pluviomet: list([60, 100]), gaug: often }, [word('pluviomet', 'gaug', 1)])[1]?.score).toBeCloseTo(
      (rarityOf(40) * 0.6 * 100 * (1 + 2.2 * 0.6 ** 1.5)) / 255,
      10,
    );
  });

  it('counts as rare as it is where the index does not have the word', () => {
    const [only] = rankIn({ pluviomet: list([60, 100]) }, [word('gaug', 'pluviomet', 1)]);
    expect(only?.score).toBeCloseTo((rarityOf(1) * 0.6 * 100 * (1 + 2.2 * 0.6 ** 1.5)) / 255, 10);
  });

  it('of two words meets both, and scores once', () => {
    const lists = { hub: list([1, 100, 0, 0b10]) };
    const [both] = rankIn(lists, [word('base', 'hub', 2), word('station', 'hub', 2)]);
    const [one] = rankIn(lists, [word('concentr', 'hub', 1)]);
    expect(both?.coverage).toBeCloseTo(0.6, 10);
    expect(both?.focus).toBeCloseTo(0.6, 10);
    expect(both?.score).toBeCloseTo(one?.score ?? 0, 10);
  });

  it('is worth less than the words themselves', () => {
    const lists = { base: list([1, 100]), station: list([1, 100]), hub: list([2, 100]) };
    expect(orderOf([word('base', 'hub', 2), word('station', 'hub', 2)], lists)).toEqual([1, 2]);
  });
});

describe('worthShowing', () => {
  const ranked = rankIn({ gaug: list([1, 255], [2, 25], [3, 24], [4, 23]) }, [clause('gaug')]);
  const shown = (atLeast?: number) => worthShowing(ranked, atLeast).map(({ entry }) => entry);

  it('leaves out what lies far below the best, unless so many are to be kept', () => {
    expect(shown()).toEqual([1, 2]);
    expect(shown(3)).toEqual([1, 2, 3]);
  });

  it('is nothing of nothing', () => expect(worthShowing([])).toEqual([]));
});
