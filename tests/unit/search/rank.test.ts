import { describe, expect, it } from 'vitest';
import type { Group } from '../../../src/search/plan.ts';
import { rank, type TermList } from '../../../src/search/rank.ts';

/** How many entries the index of these tests holds. */
const COUNT = 100;
const evenPriors = 'z'.repeat(COUNT);

/** A group that one term meets, or another less well. */
const group = (term: string, fields: Partial<Group> = {}): Group => ({
  text: term,
  weight: 1,
  required: true,
  alternatives: [{ terms: [term], weight: 1 }],
  ...fields,
});

/** A term's list: it is found in as many entries as it has postings, each `entry, impact, section, units`. */
const list = (...postings: [entry: number, impact: number, section?: number, units?: number][]): TermList => [
  postings.length,
  ...postings.flatMap(([entry, impact, section = 0, units = 0]) => [entry, impact, section, units]),
];

const orderOf = (groups: readonly Group[], lists: Record<string, TermList>, priors = evenPriors) =>
  rank(groups, new Map(Object.entries(lists)), COUNT, priors).map(({ entry }) => entry);

describe('rank', () => {
  it('finds nothing for nothing', () => {
    expect(rank([], new Map(), COUNT, evenPriors)).toEqual([]);
    expect(rank([group('gaug')], new Map(), COUNT, evenPriors)).toEqual([]);
    expect(rank([group('gaug')], new Map(), 0, '')).toEqual([]);
    expect(rank([group('gaug', { alternatives: [] })], new Map(), COUNT, evenPriors)).toEqual([]);
  });

  it('scores an entry by rarity and impact, more where all is covered and in one place', () => {
    const [scattered] = rank([group('gaug')], new Map([['gaug', list([7, 255, 2])]]), COUNT, evenPriors);
    const rarity = Math.log(1 + (COUNT - 1 + 0.5) / 1.5);
    expect(scattered).toEqual({ entry: 7, coverage: 1, focus: 0, section: 2, score: expect.closeTo(rarity * 4, 10) });
    const [focused] = rank([group('gaug')], new Map([['gaug', list([7, 51, 0, 1])]]), COUNT, evenPriors);
    expect(focused).toEqual({ entry: 7, coverage: 1, focus: 1, section: 0, score: expect.closeTo((rarity * 5.5) / 5, 10) });
  });

  it('puts more telling entries first, and of equal ones the first in the index', () => {
    expect(orderOf([group('gaug')], { gaug: list([3, 90], [4, 120], [5, 90], [9, 100]) })).toEqual([4, 9, 3, 5]);
  });

  it('prefers an entry that has a rare word to one that has a frequent word', () => {
    const lists = { rare: list([60, 100]), often: list(...Array.from({ length: 40 }, (_, i): [number, number] => [i, 100])) };
    expect(orderOf([group('often'), group('rare')], lists)[0]).toBe(60);
  });

  it('prefers an entry with all of what was asked to one that says a word of it often', () => {
    const lists = { rain: list([1, 80], [2, 240]), zero: list([1, 80], [8, 10]) };
    expect(orderOf([group('rain'), group('zero')], lists).slice(0, 2)).toEqual([1, 2]);
  });

  it('prefers an entry of which one place has all of it to one where it lies scattered', () => {
    const lists = { rain: list([1, 100, 0, 0b01], [2, 100, 0, 0b10]), zero: list([1, 100, 0, 0b10], [2, 100, 0, 0b10]) };
    const ranked = rank([group('rain'), group('zero')], new Map(Object.entries(lists)), COUNT, evenPriors);
    expect(ranked.map(({ entry, focus, coverage }) => [entry, focus, coverage])).toEqual([
      [2, 1, 1],
      [1, 0.5, 1],
    ]);
  });

  it('counts a place for an alternative only where it has all of its terms', () => {
    const parts = group('gaugemonitor', { alternatives: [{ terms: ['gaug', 'monitor'], weight: 1 }] });
    const lists = { gaug: list([1, 100, 0, 0b0011], [2, 100, 0, 0b0100]), monitor: list([1, 100, 0, 0b0110], [2, 100, 0, 0b1000]) };
    const ranked = rank([parts], new Map(Object.entries(lists)), COUNT, evenPriors);
    expect(ranked.map(({ entry, focus }) => [entry, focus])).toEqual([
      [1, 1],
      [2, 0],
    ]);
  });

  it('knows all sixteen units apart', () => {
    const lists = new Map([['gaug', list([1, 100, 0, 1 << 15])]]);
    expect(rank([group('gaug')], lists, COUNT, evenPriors)[0]?.focus).toBe(1);
  });

  it('lets preference decide between what nearly ties, and nothing else', () => {
    const priors = `s${evenPriors.slice(1)}`;
    expect(orderOf([group('gaug')], { gaug: list([0, 100], [1, 95]) })).toEqual([0, 1]);
    expect(orderOf([group('gaug')], { gaug: list([0, 100], [1, 95]) }, priors)).toEqual([1, 0]);
    expect(orderOf([group('gaug')], { gaug: list([0, 200], [1, 95]) }, priors)).toEqual([0, 1]);
  });

  it('puts an entry with the very code before one with all the words', () => {
    const code = group('#31', {
      weight: 3,
      alternatives: [
        { terms: ['#31'], weight: 1 },
        { terms: ['31'], weight: 0.4 },
      ],
    });
    const lists = {
      mast: list([1, 120], [2, 20]),
      fade: list([1, 120], [5, 20]),
      '#31': list([9, 150]),
      31: list([1, 60], [9, 150]),
    };
    expect(orderOf([group('mast'), group('fade'), code], lists)[0]).toBe(9);
  });

  it('meets a group by its best alternative alone', () => {
    const either = group('tbr', {
      alternatives: [
        { terms: ['tbr'], weight: 1 },
        { terms: ['gaug'], weight: 0.45 },
      ],
    });
    const both = rank(
      [either],
      new Map([
        ['tbr', list([1, 100])],
        ['gaug', list([1, 100])],
      ]),
      COUNT,
      evenPriors,
    );
    expect(both).toEqual(rank([either], new Map([['tbr', list([1, 100])]]), COUNT, evenPriors));
  });

  it('needs all terms of an alternative in one entry', () => {
    const phrase = group('x', { alternatives: [{ terms: ['base', 'station'], weight: 1 }] });
    expect(orderOf([phrase], { base: list([1, 100], [2, 100]), station: list([2, 100], [3, 100]) })).toEqual([2]);
    expect(orderOf([phrase], { base: list([1, 100]) })).toEqual([]);
  });

  it('misses nothing where what need not be met is not', () => {
    const extra = group('y', { required: false });
    const lists = { x: list([1, 100, 0, 1], [2, 100, 0, 1]), y: list([2, 100, 0, 1]) };
    const ranked = rank([group('x'), extra], new Map(Object.entries(lists)), COUNT, evenPriors);
    expect(ranked.map(({ entry, coverage, focus }) => [entry, coverage, focus])).toEqual([
      [2, 1, 1],
      [1, 1, 1],
    ]);
  });

  it('takes a word that the index does not have for one that is missed', () => {
    const [only] = rank([group('x'), group('nowhere')], new Map([['x', list([1, 100])]]), COUNT, evenPriors);
    expect(only?.coverage).toBeCloseTo(Math.log(1 + 99.5 / 1.5) / (Math.log(1 + 99.5 / 1.5) + Math.log(101)), 10);
  });

  it('leads to the section that has most of what was asked', () => {
    const lists = { rain: list([1, 100, 3]), zero: list([1, 60, 2]), mast: list([1, 60, 2]) };
    expect(rank([group('rain'), group('zero'), group('mast')], new Map(Object.entries(lists)), COUNT, evenPriors)[0]?.section).toBe(2);
  });

  it('leaves out what lies far below the best', () => {
    expect(orderOf([group('gaug')], { gaug: list([1, 255], [2, 46], [3, 45]) })).toEqual([1, 2]);
  });

  it('does not depend on the order in which the lists arrived', () => {
    const groups = ['a', 'b', 'c', 'd'].map((term, i) => group(term, { weight: 1 + i / 10 }));
    const lists = groups.map(({ text }, i): [string, TermList] => [
      text,
      list(...Array.from({ length: 20 }, (_, n): [number, number, number, number] => [n * (i + 1), 40 + ((n * 37) % 200), n % 3, n % 4])),
    ]);
    const expected = rank(groups, new Map(lists), COUNT, evenPriors);
    expect(expected.length).toBeGreaterThan(10);
    for (let turn = 1; turn < lists.length; turn += 1) {
      const turned = [...lists.slice(turn), ...lists.slice(0, turn)];
      expect(rank(groups, new Map(turned), COUNT, evenPriors)).toEqual(expected);
      expect(rank(groups, new Map(turned.reverse()), COUNT, evenPriors)).toEqual(expected);
    }
  });
});
