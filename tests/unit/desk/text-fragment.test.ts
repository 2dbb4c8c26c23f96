import { expect, test } from 'vitest';
import { textFragment } from '../../../src/desk/text-fragment.ts';

test('a few words are given whole', () => {
  expect(textFragment(' clear the funnel ', 'First, ', ', then wait.')).toBe(':~:text=clear%20the%20funnel');
});

test('many words are given by their ends', () => {
  const words = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen';
  expect(textFragment(words, '', '')).toBe(':~:text=one%20two%20three%20four,eleven%20twelve%20thirteen%20fourteen');
});

test('words of two paragraphs are given by their ends', () => {
  expect(textFragment('the\n\nend', '', '')).toBe(':~:text=the,end');
});

test('words that stand elsewhere too are told apart by what is around them', () => {
  expect(textFragment('the funnel', 'the funnel\nFirst of all clear ', ', then the rest')).toBe(
    ':~:text=of%20all%20clear-,the%20funnel,-%2C%20then%20the',
  );
});

test('a directive’s own signs are words', () => {
  expect(textFragment('a-b, c&d', '', '')).toBe(':~:text=a%2Db%2C%20c%26d');
});

test('nothing but space is nothing', () => {
  expect(textFragment(' \n ', 'a', 'b')).toBe('');
});
