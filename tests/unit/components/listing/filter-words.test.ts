import { expect, it } from 'vitest';
import { wordsOf } from '../../../../src/components/listing/filter-words.ts';

it('compares words without case, and any minus as one', () => {
  expect(wordsOf('  Timed Out\n−1001 ')).toEqual(['timed', 'out', '-1001']);
  expect(wordsOf(' ')).toEqual([]);
});
