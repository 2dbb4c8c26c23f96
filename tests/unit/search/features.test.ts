import { describe, expect, it } from 'vitest';
import type { Clause } from '../../../src/search/clause.ts';
import { thresholds } from '../../../src/search/confidence.ts';
import { coefficients, type Evidence, featuresOf, probabilityOf } from '../../../src/search/features.ts';
import { UNANSWERED } from '../../../src/search/index/format.ts';
import type { Ranked } from '../../../src/search/rank.ts';
import type { TermList } from '../../../src/search/term-list.ts';
import { weights } from '../../../src/search/weights.ts';
import { clause, evidence, lists, ranked } from './make-evidence.ts';

describe('features', () => {
  it('are those that have a coefficient', () => {
    expect(Object.keys(featuresOf(ranked(), evidence())).sort()).toEqual(Object.keys(coefficients).sort());
    for (const value of Object.values(featuresOf(ranked(), evidence()))) expect(Number.isFinite(value)).toBe(true);
  });

  it('tell more evidence of a higher score, and less of the same in a larger knowledge base', () => {
    const of = (score: number, count = 300) => featuresOf(ranked({ score }), evidence({ manifest: { count, kinds: [] } })).evidence;
    expect(of(40)).toBeGreaterThan(of(10));
    expect(of(10, 300)).toBeGreaterThan(of(10, 30_000));
    expect(of(0)).toBeLessThan(of(1));
  });

  it('tell how much of what was asked no entry has as it was written: what only a subject that nothing answers has is nowhere', () => {
    const elsewhere = new Map<string, TermList>([...lists, ['thermostat', [1, 290, 99, 0, 0]]]);
    const kinds: [number, string][] = [
      [0, 'post'],
      [280, UNANSWERED],
    ];
    const share = (clauses: Clause[]) =>
      featuresOf(ranked(), evidence({ clauses, lists: elsewhere, manifest: { count: 300, kinds } })).strange;
    expect(share([clause('gaug'), clause('zero')])).toBe(0);
    expect(share([clause('gaug'), clause('nowhere')])).toBeCloseTo(0.5);
    expect(share([clause('gaug'), clause('thermostat', { weight: 3 })])).toBeCloseTo(0.75);
    expect(share([])).toBe(0);
  });

  it('take a name for strange that no entry has in one piece, and no hyphenated word', () => {
    const pieces = ['gaug', 'zero'];
    const alternatives = [
      { terms: ['gaugezero'], weight: 1 },
      { terms: pieces, weight: 0.4 },
    ];
    const share = (kind: Clause['kind']) =>
      featuresOf(ranked(), evidence({ clauses: [clause('gaugeZero', { kind, pieces, alternatives })] })).strange;
    expect(share('symbol')).toBe(1);
    expect(share('word')).toBe(0);
  });

  it('tell what stands together of what the index knows: of what is nowhere no entry has anything', () => {
    const of = (clauses: Clause[], together: number) => featuresOf(ranked({ together }), evidence({ clauses })).together;
    const nowhere = Math.log(1 + 300) ** weights.rarityPower;
    const known = 2 * Math.log(1 + (300 - 1 + 0.5) / 1.5) ** weights.rarityPower;
    const share = (0.5 * known) / (known + nowhere);
    expect(of([clause('gaug'), clause('zero'), clause('nowhere')], share)).toBeCloseTo(of([clause('gaug'), clause('zero')], 0.5));
  });

  describe('reckoned by subjects that no entry answers', () => {
    const of = (subjects: number, rest: Partial<Evidence> = {}) => {
      const kinds: [number, string][] = subjects > 0 ? [[0, 'post'], [100, UNANSWERED]] : [[0, 'post']]; // biome-ignore format: a pair a kind
      const {
        lead,
        field,
        answered,
        nearest,
        alone,
        evidence: told,
      } = featuresOf(ranked(), evidence({ answered: 1, nearest: 1, ...rest, manifest: { count: 100 + subjects, kinds } }));
      return { shares: [lead, field, answered, nearest], alone, told };
    };

    it('are nought on a site that knows none, where an entry has to convince by itself', () => {
      const { shares, alone, told } = of(0);
      expect(shares).toEqual([0, 0, 0, 0]);
      expect(alone).toBe(told);
    });

    it('tell the more, and the entry by itself the less, the more such subjects there are', () => {
      const [few, half, many, more] = [of(10), of(50), of(100), of(900)];
      few.shares.forEach((share, i) => {
        expect(share).toBeGreaterThan(0);
        expect(share).toBeLessThan(half.shares[i] ?? 0);
        expect(half.shares[i]).toBeLessThan(many.shares[i] ?? 0);
      });
      expect(few.alone / few.told).toBeGreaterThan(half.alone / half.told);
      expect(many.alone).toBeCloseTo(0);
      expect(more.shares).toEqual(many.shares);
    });

    it('are nought where as much speaks for such a subject as for an entry', () => {
      expect(of(100, { answered: 0.5, nearest: 0.5, unanswered: [ranked()] }).shares).toEqual([0, 0, 0, 0]);
    });
  });

  it('tell the lead over what no entry answers: none where both have as much, and not more than so much', () => {
    const lead = (score?: number) =>
      featuresOf(ranked({ score: 30 }), evidence({ unanswered: score === undefined ? [] : [ranked({ score })] })).lead;
    expect(lead(30)).toBe(0);
    expect(lead(10)).toBeCloseTo(-lead(90));
    expect(lead(10)).toBeGreaterThan(0);
    expect(lead()).toBe(lead(1));
    expect(lead()).toBeGreaterThan(lead(10));
  });

  it('take the entry that has most of it, for another may be better put', () => {
    const beside = (strength: number) =>
      featuresOf(ranked(), evidence({ entries: [ranked(), ranked({ entry: 1, strength })], unanswered: [ranked()] })).lead;
    expect(beside(20)).toBe(0);
    expect(beside(60)).toBeGreaterThan(0);
  });

  it('tell what share of the very nearest lines ask for entries, and what share of what was asked the entry has', () => {
    expect(featuresOf(ranked({ coverage: 0.4 }), evidence({ nearest: 0.2 }))).toMatchObject({ nearest: 0.2 - 0.5, coverage: 0.4 });
  });

  it('tell the same of the first ten together', () => {
    const many = (score: number, count: number) => Array.from({ length: count }, (_, entry) => ranked({ entry, score }));
    const field = (entries: Ranked[], unanswered: Ranked[]) => featuresOf(ranked(), evidence({ entries, unanswered })).field;
    expect(field(many(30, 3), [])).toBe(0.5);
    expect(field(many(30, 3), many(30, 3))).toBe(0);
    expect(field(many(30, 1), many(30, 3))).toBe(-0.25);
    expect(field(many(30, 10), many(30, 40))).toBe(0);
  });

  it('tell how near another entry comes', () => {
    const [first, second] = [ranked({ entry: 0, score: 30 }), ranked({ entry: 1, score: 15 })];
    const rival = (one: Ranked, entries = [first, second]) => featuresOf(one, evidence({ entries })).rival;
    expect(rival(first)).toBe(0.5);
    expect(rival(second)).toBe(1);
    expect(rival(first, [first])).toBe(0);
  });

  it('make a probability', () => {
    const best = probabilityOf(featuresOf(ranked({ score: 200 }), evidence()));
    const worst = probabilityOf(
      featuresOf(ranked({ score: 0.1, coverage: 0.1, together: 0 }), evidence({ unanswered: [ranked({ score: 50 })] })),
    );
    expect(best).toBeLessThanOrEqual(1);
    expect(worst).toBeGreaterThanOrEqual(0);
    expect(best).toBeGreaterThan(thresholds.good);
    expect(worst).toBeLessThan(thresholds.none);
  });
});
