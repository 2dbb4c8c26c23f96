import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/search/clause.ts';
import { UNANSWERED } from '../../../src/search/index/format.ts';
import { type LineList, nearLines } from '../../../src/search/near-lines.ts';
import { scoreLinesOf } from './score-entries.ts';

/** Entries that are asked for by these lines; from the number `shown` on they are subjects that nothing answers. */
const linesOf = (entries: readonly string[][], shown = entries.length) => {
  const { count, terms } = scoreLinesOf(entries.map((lines) => lines.map((text): ['ask', string] => ['ask', text])));
  const lists = new Map(
    [...terms].map(([term, of]): [string, LineList] => [
      term,
      [of.count, ...of.best.flatMap(({ entry, line, share }) => [entry, line, share])],
    ]),
  );
  const kinds: [number, string][] = [
    [0, 'post'],
    [shown, UNANSWERED],
  ];
  return { lists, manifest: { lines: count, count: entries.length, kinds } };
};

const clause = (term: string, ...synonyms: string[]): Clause => ({
  text: term,
  weight: 1,
  alternatives: [{ terms: [term], weight: 1 }, ...synonyms.map((synonym) => ({ terms: [synonym], weight: 0.6 }))],
  kind: 'word',
  pieces: [],
});

describe('nearLines', () => {
  it('finds a line that is just the query to be one with it, and an entry as near as its nearest line', () => {
    const { lists, manifest } = linesOf([['gaug mast', 'gaug zero hub'], ['mast zero']]);
    const { of } = nearLines([clause('gaug'), clause('mast')], lists, manifest);
    expect(of.get(0)).toBeCloseTo(1, 1);
    expect(of.get(1)).toBeGreaterThan(0.2);
    expect(of.get(1)).toBeLessThan(0.8);
  });

  it('does not add up what stands in several lines', () => {
    const { lists, manifest } = linesOf([['gaug', 'mast'], ['gaug mast'], ['zero'], ['hub']]);
    const { of } = nearLines([clause('gaug'), clause('mast')], lists, manifest);
    expect(of.get(0)).toBeLessThan(of.get(1) ?? 0);
  });

  it('is farther where the query has what no line has', () => {
    const { lists, manifest } = linesOf([['gaug']]);
    const near = (...clauses: Clause[]) => nearLines(clauses, lists, manifest).of.get(0) ?? 0;
    expect(near(clause('gaug'), clause('nowhere'))).toBeLessThan(near(clause('gaug')));
  });

  it('takes a synonym for less than the word', () => {
    const { lists, manifest } = linesOf([['gaug'], ['meter'], ['hub']]);
    const { of } = nearLines([clause('gaug', 'meter')], lists, manifest);
    expect(of.get(1)).toBeGreaterThan(0);
    expect(of.get(1)).toBeLessThan(of.get(0) ?? 0);
  });

  it('tells what share of the nearest lines ask for entries', () => {
    const { lists, manifest } = linesOf([['gaug'], ['gaug'], ['mast']], 1);
    expect(nearLines([clause('gaug')], lists, manifest).answered).toBeCloseTo(0.5);
    expect(nearLines([clause('mast')], lists, manifest).answered).toBe(0);
    expect(nearLines([clause('nowhere')], lists, manifest).answered).toBe(0);
    expect(nearLines([], lists, manifest)).toEqual({ of: new Map(), shares: new Map(), answered: 0, nearest: 0 });
  });

  it('tells the same of the very nearest five', () => {
    const { lists, manifest } = linesOf(
      [...Array.from({ length: 5 }, () => ['gaug']), ...Array.from({ length: 5 }, () => ['gaug', 'mast'])],
      5,
    );
    const { answered, nearest } = nearLines([clause('gaug')], lists, manifest);
    expect(nearest).toBeCloseTo(1);
    expect(answered).toBeLessThan(0.9);
  });

  it('tells what share of the nearest lines is each entry’s', () => {
    const { lists, manifest } = linesOf([['gaug', 'gaug'], ['gaug'], ['mast']]);
    const { shares } = nearLines([clause('gaug')], lists, manifest);
    expect(shares.get(0)).toBeCloseTo(2 / 3);
    expect(shares.get(1)).toBeCloseTo(1 / 3);
    expect(shares.has(2)).toBe(false);
  });
});
