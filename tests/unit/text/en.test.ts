import { expect, it } from 'vitest';
import { en } from '../../../src/text/en.ts';

it.each([
  ['Documentation', 'documentation'],
  ['Sample code', 'sample code'],
  ['RFC', 'RFC'],
  ['A story', 'a story'],
])('%s stands in a sentence as %s', (label, words) => {
  expect(en.inSentence(label)).toBe(words);
});
