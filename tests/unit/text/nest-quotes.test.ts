import { expect, it } from 'vitest';
import { wordsIn } from '../../../src/text/languages.ts';
import { nestQuotes } from '../../../src/text/nest-quotes.ts';

it.each([
  ['en', 'On “Why “no such file”?”, “b”:', 'On “Why ‘no such file’?”, “b”:'],
  ['en', '“a “b “c” d” e”', '“a ‘b “c” d’ e”'],
  ['de', 'Zu „Warum „no such file“?“:', 'Zu „Warum ‚no such file‘?“:'],
])('gives inner quotations inner marks in %s', (tag, text, nested) => {
  expect(nestQuotes(text, wordsIn(tag).quotes)).toBe(nested);
});

it.each([
  ['en', 'It’s “one” and “two”, 5” wide: “”'],
  ['en', 'open “a “b”'],
  ['de', 'Zu „Warum “no such file”?“, „b“'],
  ['de', '„Seite ‚a‘“ und "b"'],
  ['en', 'half a pair \ud800 of “surrogates”'],
])('leaves the marks of %s alone that are not nested, or no pairs', (tag, text) => {
  expect(nestQuotes(text, wordsIn(tag).quotes)).toBe(text);
});
