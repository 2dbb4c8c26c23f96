import { describe, expect, test } from 'vitest';
import type { Group } from '../../../src/search/plan.ts';
import { fitOf, tellingWords } from '../../../src/search/proposal.ts';

const ranked = (score: number, focus = 0) => ({ entry: 0, score, section: 0, coverage: 0, focus, named: 0 });

describe('how well an entry fits', () => {
  test('follows from the evidence for it, in a small and in a large knowledge base', () => {
    expect([18, 9, 4].map((score) => fitOf(ranked(score), 336))).toEqual(['good', 'fair', 'weak']);
    expect([27, 14, 6].map((score) => fitOf(ranked(score), 10_000))).toEqual(['good', 'fair', 'weak']);
  });

  test('is good where one title answers most of a short question', () => {
    expect(fitOf(ranked(8, 0.5), 336)).toBe('good');
    expect(fitOf(ranked(2, 1), 336)).toBe('weak');
  });
});

test('telling words are named by weight and rarity, mended', () => {
  const group = (text: string, term: string, weight = 1): Group => ({
    text,
    weight,
    alternatives: [{ terms: [term], weight: 1 }],
  });
  const groups = [group('gauge', 'gaug'), group('31', '#31', 3), group('rian', 'rian'), group('dew', 'dew')];
  const lists = new Map([
    ['gaug', [90]],
    ['#31', [2]],
    ['dew', [1]],
  ]);
  expect(tellingWords(groups, lists, [{ from: 'rian', to: 'rain' }])).toEqual(['31', 'dew', 'gauge', 'rain']);
});

test('a word is no more telling for a rare synonym that it has', () => {
  const hub: Group = {
    text: 'hub',
    weight: 1,
    alternatives: [
      { terms: ['hub'], weight: 1 },
      { terms: ['concentr'], weight: 0.6, standsFor: 1 },
    ],
  };
  const dew: Group = { text: 'dew', weight: 1, alternatives: [{ terms: ['dew'], weight: 1 }] };
  const nowhere: Group = {
    text: 'base',
    weight: 1,
    alternatives: [
      { terms: ['base'], weight: 1 },
      { terms: ['concentr'], weight: 0.6, standsFor: 1 },
    ],
  };
  const lists = new Map([
    ['hub', [90]],
    ['concentr', [1]],
    ['dew', [9]],
  ]);
  expect(tellingWords([nowhere, hub, dew], lists, [])).toEqual(['dew', 'hub', 'base']);
});
