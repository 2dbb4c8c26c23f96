import { expect, test } from 'vitest';
import { limits } from '../../../src/desk/draft.ts';
import { writeInto } from '../../../src/desk/write-into.ts';

test('paragraphs go before the closing that a text still ends with', () => {
  expect(writeInto('Hello,\n\nmy *own* words.\n\nKind regards\n', 'More: x', 'Kind regards')).toBe(
    'Hello,\n\nmy *own* words.\n\nMore: x\n\nKind regards',
  );
});

test('paragraphs go to the end where the closing was reworded or there is none', () => {
  expect(writeInto('Hello,\n\nbye now', 'More: x', 'Kind regards')).toBe('Hello,\n\nbye now\n\nMore: x');
  expect(writeInto('Kind regards', 'More: x', '')).toBe('Kind regards\n\nMore: x');
});

test('an empty text becomes the paragraphs, and a closing alone stays below them', () => {
  expect(writeInto('', 'More: x', 'Kind regards')).toBe('More: x');
  expect(writeInto('Kind regards', 'More: x', 'Kind regards')).toBe('More: x\n\nKind regards');
});

test('a text that would grow too long is left alone', () => {
  expect(writeInto('x'.repeat(limits.text - 5), 'More: x', '')).toBeUndefined();
});
