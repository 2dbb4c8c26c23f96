import { expect, it } from 'vitest';
import { inSentence } from '../../../src/site/in-sentence.ts';

it.each([
  ['Documentation', 'documentation'],
  ['Sample code', 'sample code'],
  ['RFC', 'RFC'],
  ['A story', 'a story'],
])('%s stands in a sentence as %s', (label, words) => {
  expect(inSentence(label)).toBe(words);
});
