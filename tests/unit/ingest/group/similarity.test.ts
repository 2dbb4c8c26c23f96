import { expect, it } from 'vitest';
import { isSameText } from '../../../../src/ingest/group/similarity.ts';

const words = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `word${from + at}`).join(' ');

it.each([
  ['half of what two long texts say', words(0, 40), `${words(0, 30)} ${words(100, 110)}`, true],
  ['less than half', words(0, 40), `${words(0, 20)} ${words(100, 120)}`, false],
  ['a text and its long beginning', words(0, 100), words(0, 20), true],
  ['a text and a few of its words', words(0, 100), words(0, 10), false],
])('takes for one text: %s', (_, a, b, same) => {
  expect([isSameText(a, b), isSameText(b, a)]).toEqual([same, same]);
});
