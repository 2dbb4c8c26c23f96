import { expect, test } from 'vitest';
import type { Clause } from '../../../src/search/clause.ts';
import { salientWords } from '../../../src/search/salient-words.ts';

const clause = (text: string, term: string, rest: Partial<Clause> = {}): Clause => ({
  text,
  weight: 1,
  alternatives: [{ terms: [term], weight: 1 }],
  kind: 'word',
  pieces: [],
  ...rest,
});

test('the words that tell most are named by weight and rarity, mended', () => {
  const clauses = [clause('gauge', 'gaug'), clause('31', '#31', { weight: 3, kind: 'code' }), clause('rian', 'rian'), clause('dew', 'dew')];
  const lists = new Map([
    ['gaug', [90]],
    ['#31', [2]],
    ['dew', [1]],
  ]);
  expect(salientWords(clauses, lists, [{ from: 'rian', to: 'rain' }])).toEqual(['31', 'dew', 'gauge', 'rain']);
});

test('a code is as rare as the rarest of what it is found by', () => {
  const code = clause('31', 'link#31', {
    kind: 'code',
    alternatives: ['link#31', 'linkfadedout'].map((term) => ({ terms: [term], weight: 1 })),
  });
  const lists = new Map([
    ['dew', [5]],
    ['linkfadedout', [2]],
  ]);
  expect(salientWords([clause('dew', 'dew'), code], lists, [])).toEqual(['31', 'dew']);
});

test('a word is no more telling for a rare synonym that it has', () => {
  const synonymous = (text: string) =>
    clause(text, text, {
      alternatives: [
        { terms: [text], weight: 1 },
        { terms: ['concentr'], weight: 0.6, standsFor: 1 },
      ],
    });
  const lists = new Map([
    ['hub', [90]],
    ['concentr', [1]],
    ['dew', [9]],
  ]);
  expect(salientWords([synonymous('base'), synonymous('hub'), clause('dew', 'dew')], lists, [])).toEqual(['dew', 'hub', 'base']);
});

test('letters, labels and function words speak for nothing, a code of one sign does', () => {
  const clauses = [
    clause('i', 'i'),
    clause('B1', 'b1', { kind: 'symbol' }),
    clause('without', 'without'),
    clause('8', '#8', { kind: 'code' }),
    clause('dew', 'dew'),
  ];
  const lists = new Map(clauses.map(({ alternatives: [first] }) => [first?.terms[0] ?? '', [1]]));
  expect(salientWords(clauses, lists, [])).toEqual(['8', 'dew']);
});
