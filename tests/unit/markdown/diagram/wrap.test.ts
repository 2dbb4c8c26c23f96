import { expect, test } from 'vitest';
import { wrap } from '../../../../src/markdown/diagram/wrap.ts';

test.each([
  ['a few words', 20, ['a few words']],
  ['a few words more', 11, ['a few words', 'more']],
  ['NEPacketTunnelProvider', 10, ['NEPacketTu', 'nnelProvid', 'er']],
  ['x', 0, ['x']],
])('%s in %i letters', (text, letters, lines) => {
  expect(wrap(text, letters)).toEqual(lines);
});
