import { expect, test } from 'vitest';
import { chosenRows, shownText } from '../../../../src/components/matrix/chosen-rows.ts';

const rows = [
  [['Cups'], ['mast', 'post']],
  [['Bucket'], ['post']],
  [['Dew'], []],
];

test.each([
  ['nothing', [], [true, true, true]],
  ['any', [[1, '']], [true, true, true]],
  ['one of several', [[1, 'mast']], [true, false, false]],
  [
    'two at once',
    [
      [0, 'Bucket'],
      [1, 'post'],
    ],
    [false, true, false],
  ],
  [
    'what no row has',
    [
      [0, 'Dew'],
      [1, 'post'],
    ],
    [false, false, false],
  ],
] as const)('%s chosen', (_what, wanted, shown) => {
  expect(chosenRows(rows, new Map(wanted))).toEqual(shown);
});

test('how much is shown is said', () => {
  expect([shownText(3, 3), shownText(1, 3), shownText(0, 3)]).toEqual([
    'All 3 rows',
    '1 of 3 rows',
    'No row: the source names no such case',
  ]);
});
