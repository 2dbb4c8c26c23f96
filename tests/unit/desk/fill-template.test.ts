import { expect, test } from 'vitest';
import { fillTemplate } from '../../../src/desk/fill-template.ts';
import { placeholders, unknownPlaceholders } from '../../../src/model/template.ts';

const values = { product: 'Rainmark', os: 'Hub 4.2', error: '', words: '{os} & <b>' };

test('placeholders become what they stand for, once', () => {
  expect(fillTemplate('Hello,\n\n{product} on {os}: “{words}”\n', values)).toBe('Hello,\n\nRainmark on Hub 4.2: “{os} & <b>”');
});

test('what a template quotes has inner marks', () => {
  expect(fillTemplate('You write “{words}”.', { ...values, words: 'no “mast” here' })).toBe('You write “no ‘mast’ here”.');
});

test('a line whose value is missing is left out', () => {
  expect(fillTemplate('Hello,\n{product} on {os}.\nBye', { ...values, os: ' ' })).toBe('Hello,\nBye');
});

test('unknown placeholders are named, each once', () => {
  expect(unknownPlaceholders('{product} {osx} {osx} {}', placeholders)).toEqual(['osx', '']);
});
