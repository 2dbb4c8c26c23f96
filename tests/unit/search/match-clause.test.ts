import { describe, expect, it } from 'vitest';
import type { Alternative } from '../../../src/search/clause.ts';
import { matchClause } from '../../../src/search/match-clause.ts';
import type { TermList } from '../../../src/search/term-list.ts';

const COUNT = 100;

/** What meets alternatives in an index of these lists. */
const match = (alternatives: Alternative[], lists: Record<string, TermList>) =>
  matchClause({ text: 'x', weight: 1, alternatives, kind: 'word', pieces: [] }, new Map(Object.entries(lists)), COUNT);

/** How rare a term is that one entry has, and two. */
const [RARE, LESS_RARE] = [1, 2].map((found) => Math.log(1 + (COUNT - found + 0.5) / (found + 0.5))) as [number, number];

describe('matchClause', () => {
  it('meets nothing where the index has no such term', () => {
    expect(match([{ terms: ['gaug'], weight: 1 }], {})).toEqual({ matches: new Map(), rarity: 0 });
    expect(match([], { gaug: [1, 7, 51, 0, 0] })).toEqual({ matches: new Map(), rarity: 0 });
  });

  it('tells for each entry how much, where and in which units, and how rare what was asked is', () => {
    expect(match([{ terms: ['gaug'], weight: 1 }], { gaug: [2, 3, 51, 2, 0b101, 7, 255, 0, 0] })).toEqual({
      matches: new Map([
        [3, { points: expect.closeTo(LESS_RARE / 5), section: 2, weight: 1, units: 0b101 }],
        [7, { points: expect.closeTo(LESS_RARE), section: 0, weight: 1, units: 0 }],
      ]),
      rarity: expect.closeTo(LESS_RARE),
    });
  });

  it('needs all terms of an alternative, and only the units that have them all', () => {
    const lists = { rain: [2, 3, 255, 1, 0b11, 4, 255, 1, 0b01], gaug: [1, 3, 255, 2, 0b10] };
    expect([...match([{ terms: ['rain', 'gaug'], weight: 0.5 }], lists).matches]).toEqual([
      [3, { points: expect.closeTo((RARE + LESS_RARE) / 4), section: 2, weight: 0.5, units: 0b10 }],
    ]);
  });

  it('takes the best alternative that an entry has', () => {
    const either: Alternative[] = [
      { terms: ['tbr'], weight: 1 },
      { terms: ['gaug'], weight: 0.6 },
    ];
    const lists = { tbr: [1, 3, 10, 1, 0], gaug: [1, 3, 250, 2, 0] };
    expect(match(either, lists).matches.get(3)).toMatchObject({ section: 2, weight: 0.6 });
  });

  it('takes the parts of a name for more where the name itself is nowhere', () => {
    const name: Alternative[] = [
      { terms: ['gaugemonitor'], weight: 1 },
      { terms: ['gaug', 'monitor'], weight: 0.4, alone: 0.8 },
    ];
    const lists = { gaug: [1, 2, 100, 0, 0], monitor: [1, 2, 100, 0, 0] };
    expect(match(name, lists).matches.get(2)?.weight).toBe(0.8);
    expect(match(name, { ...lists, gaugemonitor: [1, 1, 100, 0, 0] }).matches.get(2)?.weight).toBe(0.4);
  });

  it('takes a synonym for no rarer than the word, unless the word is nowhere', () => {
    const word: Alternative[] = [
      { terms: ['gaug'], weight: 1 },
      { terms: ['tbr'], weight: 1, standsFor: 1 },
    ];
    const lists = { gaug: [2, 1, 255, 0, 0, 2, 255, 0, 0], tbr: [1, 9, 255, 0, 0] };
    expect(match(word, lists).matches.get(9)?.points).toBeCloseTo(LESS_RARE);
    expect(match(word, { tbr: lists.tbr }).matches.get(9)?.points).toBeCloseTo(RARE);
  });
});
