import { describe, expect, it } from 'vitest';
import { clip, correctionText, countText, fitText, foundFitText, stateOf } from '../../../../src/components/search/said.ts';
import { makeFound, makeResult, named } from '../make-found.ts';

describe('a query that is repeated', () => {
  it('is cut at 60 characters and stands in one line', () => {
    expect(clip('mast\n  faded')).toBe('mast faded');
    expect(clip('a'.repeat(60))).toBe('a'.repeat(60));
    expect(clip('a'.repeat(61))).toBe(`${'a'.repeat(60)}…`);
  });

  it('is never cut within a character', () => {
    expect(clip(`${'a'.repeat(59)}👩‍🔧`).isWellFormed()).toBe(true);
  });
});

describe('how a search ended', () => {
  it('is done where something answers, or what was named has a page', () => {
    expect(stateOf(makeFound())).toBe('done');
    expect(stateOf(makeFound({ confidence: 'weak' }))).toBe('done');
    expect(stateOf(makeFound({ results: [], direct: [named.symbol] }))).toBe('done');
    expect(stateOf(makeFound({ results: [], definition: makeResult('dew') }))).toBe('done');
  });

  it('is empty where nothing answers, however near the nearest is', () => {
    expect(stateOf(makeFound({ results: [] }))).toBe('empty');
    expect(stateOf(makeFound({ confidence: 'none' }))).toBe('empty');
    expect(stateOf(makeFound({ confidence: 'none', direct: [named.error] }))).toBe('done');
  });
});

describe('how well it answers', () => {
  it('is said where it is not squarely', () => {
    expect(fitText('good')).toBe('');
    expect(fitText('weak')).toBe('Nothing here answers this squarely. These come near.');
    expect(fitText('none', 'explains')).toBe('Nothing here explains this.');
  });

  it('is not said twice, and not of pages that were named', () => {
    expect(foundFitText(makeFound({ confidence: 'none', results: [] }))).toBe('');
    expect(countText(makeFound({ confidence: 'none', results: [] }), 'dew')).toBe('Nothing found for “dew”.');
    expect(foundFitText(makeFound({ confidence: 'none' }))).toBe('Nothing here answers this.');
    expect(countText(makeFound({ confidence: 'none' }), 'dew')).toBe('');
    expect(foundFitText(makeFound({ confidence: 'none', direct: [named.error] }))).toBe('Beyond what it names, nothing here answers this.');
    expect(foundFitText(makeFound({ confidence: 'weak', results: [], total: 0 }))).toBe('');
  });
});

it('where a part is missing, nothing is claimed of what may stand in it', () => {
  for (const confidence of ['weak', 'none'] as const) expect(foundFitText(makeFound({ confidence, incomplete: true }))).toBe('');
  expect(countText(makeFound({ confidence: 'none', incomplete: true }), 'dew')).toBe('Nothing found for “dew” in what could be loaded.');
});

describe('how much was found', () => {
  it('is told with the query', () => {
    expect(countText(makeFound({ total: 12 }), 'dew')).toBe('12 results for “dew”.');
    expect(countText(makeFound({ results: [makeResult('a')] }), 'dew')).toBe('1 result for “dew”.');
    expect(countText(makeFound({ results: [], direct: [named.entry] }), 'dew')).toBe('Nothing else found for “dew”.');
  });

  it('is told without a second pair of marks where the query is a phrase', () => {
    expect(countText(makeFound({ total: 12 }), '"dew point"')).toBe('12 results for “dew point”.');
    expect(countText(makeFound({ total: 12 }), 'mast "dew point"')).toBe('12 results for “mast "dew point"”.');
  });

  it('is told of a log by what was recognised, without the log', () => {
    const log = (errors: number, rest = {}) => countText(makeFound({ log: { errors }, ...rest }), 'a\nb');
    expect(log(2)).toBe('Read as a log: 2 errors recognised. 2 results.');
    expect(log(1, { confidence: 'none' })).toBe('Read as a log: 1 error recognised.');
    expect(log(0, { results: [] })).toBe('Read as a log: no error recognised.');
  });
});

it('what was corrected is told in words', () => {
  expect(correctionText(makeFound())).toBe('');
  const corrections = [
    { from: 'gaug', to: 'gauge' },
    { from: 'mst', to: 'mast' },
  ];
  expect(correctionText(makeFound({ corrections }))).toBe('Showing results with gauge for “gaug”, mast for “mst”.');
  expect(correctionText(makeFound({ corrections, confidence: 'none', direct: [named.symbol] }))).toContain('gauge for “gaug”');
  for (const none of [{ confidence: 'none' as const }, { results: [] }])
    expect(correctionText(makeFound({ corrections, ...none })), 'nothing came of it').toBe('');
});
