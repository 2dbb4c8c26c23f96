import { expect, it } from 'vitest';
import { keyOf } from '../../../../src/components/shell/key-of.ts';

it.each([
  ['a letter', { key: 'k', code: 'KeyK' }, 'k'],
  ['a letter that stands elsewhere', { key: 'k', code: 'KeyV' }, 'k'],
  ['a letter on a Cyrillic layout', { key: 'л', code: 'KeyK' }, 'k'],
  ['a letter on a Greek layout', { key: 'Κ', code: 'KeyK' }, 'k'],
  ['a sign', { key: '/', code: 'Slash' }, '/'],
  ['a sign of another script', { key: '。', code: 'Period' }, '。'],
  ['a key that writes nothing', { key: 'ArrowUp', code: 'ArrowUp' }, 'ArrowUp'],
  ['a form that is filled in', { key: undefined, code: undefined }, ''],
  ['an input method at work', { key: 'k', code: 'KeyK', isComposing: true }, ''],
  ['what ends a composition in Safari', { key: 'Enter', code: 'Enter', keyCode: 229 }, ''],
  ['what an input method takes', { key: 'Process', code: 'KeyK' }, ''],
])('reads %s', (_what, event, key) => {
  expect(keyOf({ isComposing: false, ...event } as KeyboardEvent)).toBe(key);
});
