import { describe, expect, it } from 'vitest';
import { thresholds } from '../../../src/search/confidence.ts';
import { coefficients } from '../../../src/search/features.ts';
import { weights } from '../../../src/search/weights.ts';

describe('the weights', () => {
  it('are numbers, none of them below nought', () => {
    for (const [name, weight] of Object.entries(weights)) {
      expect(Number.isFinite(weight), name).toBe(true);
      expect(weight, name).toBeGreaterThanOrEqual(0);
    }
  });

  it('let nothing stand for what was asked that counts more than the thing itself', () => {
    const { errorName, numberForCode, inexact, hyphenated, pieces, piecesAlone, synonym, corrected, completed } = weights;
    for (const weight of [errorName, numberForCode, inexact, hyphenated, pieces, piecesAlone, synonym, corrected, completed])
      expect(weight).toBeLessThanOrEqual(1);
    expect(pieces).toBeLessThanOrEqual(piecesAlone);
  });

  it('let a code tell more than a name, a name more than a word, a word more than a number or how it was put', () => {
    const { clauseCode, clauseSymbol, clauseWord, clauseNumber, functionWord } = weights;
    expect(clauseCode).toBeGreaterThan(clauseSymbol);
    expect(clauseSymbol).toBeGreaterThan(clauseWord);
    expect(clauseWord).toBeGreaterThan(Math.max(clauseNumber, functionWord));
  });

  it('let what readers say tell more than running text, and that more than code', () => {
    expect(weights.fieldAsk).toBeGreaterThan(weights.fieldText);
    expect(weights.fieldTitle).toBeGreaterThan(weights.fieldText);
    expect(weights.fieldText).toBeGreaterThan(weights.fieldCode);
  });
});

it('what speaks for an answer speaks for it in the measure of fit', () => {
  expect(coefficients.evidence).toBeGreaterThan(0);
  expect(coefficients.together).toBeGreaterThan(0);
  expect(coefficients.lead).toBeGreaterThan(0);
  expect(coefficients.field).toBeGreaterThan(0);
  expect(coefficients.rival).toBeLessThan(0);
  expect(coefficients.strange).toBeLessThan(0);
  expect(thresholds.none).toBeGreaterThan(0);
  expect(thresholds.none).toBeLessThan(thresholds.good);
  expect(thresholds.good).toBeLessThan(1);
});
