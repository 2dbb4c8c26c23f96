import { expect, it } from 'vitest';
import { symbolNames } from '../../../../src/graph/checks/symbol-names.ts';
import { makeContent, makeDocument } from '../../make-content.ts';
import { linesOf } from './lines-of.ts';

const check = (...symbols: string[]) =>
  linesOf(symbolNames, makeContent(symbols.map((name, i) => makeDocument('post', `p${i}`, { symbols: [name] }))));

it('lets spellings of one name share a page, and gives names that differ in telling signs one each', () => {
  expect(
    check(
      'reset',
      'Reset',
      'reset()',
      'reset(_:)',
      'C',
      'C++',
      'C#',
      'operator==',
      'operator!=',
      'operator[]',
      '-[Hub reset]',
      '+[Hub reset]',
    ),
  ).toEqual([]);
});

it.each([
  ['gauge.tips', 'gauge-tips'],
  ['Gauge::tips', 'gauge.tips'],
  ['gauge_tips', 'gauge tips'],
])('finds that %s and %s would share one', (one, other) => {
  expect(check(one, other)).toEqual([
    `content/posts/p1.md: symbols[0]: \`${other}\`, which would share a page with \`${one}\` of content/posts/p0.md; ` +
      'one spelling for one symbol; where they are two, what stands before or after tells them apart, such as its type',
  ]);
});
