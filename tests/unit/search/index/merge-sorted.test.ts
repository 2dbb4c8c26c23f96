import { expect, it } from 'vitest';
import { mergeSorted } from '../../../../src/search/index/merge-sorted.ts';

const rowsOf = (...rows: string[]) => rows.map((keys, row) => [...keys].map((key) => ({ key, row }))[Symbol.iterator]());

it('what stands in order in several rows is merged by key, that of a key in order of the rows', () => {
  const merged = [...mergeSorted(rowsOf('acx', 'abcz', '', 'c'))];
  expect(merged.map((same) => same.map(({ key, row }) => `${key}${row}`).join())).toEqual(['a0,a1', 'b1', 'c0,c1,c3', 'x0', 'z1']);
});

it('many rows lose nothing', () => {
  const letters = 'abcdefghijklmnopqrstuvwxyz';
  const rows = Array.from({ length: 60 }, (_, row) => [...letters].filter((__, i) => (i * 7 + row * 13) % 5 < 2).join(''));
  const merged = [...mergeSorted(rowsOf(...rows))];
  expect(merged.map(([first]) => first?.key).join('')).toBe(letters);
  for (const same of merged)
    expect(same.map(({ row }) => row)).toEqual(rows.flatMap((keys, row) => (keys.includes(same[0]?.key ?? '') ? [row] : [])));
});

it('no rows are nothing', () => expect([...mergeSorted([])]).toEqual([]));
