import { describe, expect, it } from 'vitest';
import { MAX_POSTINGS } from '../../../../src/search/index/format.ts';
import { type Posting, PostingList } from '../../../../src/search/index/posting-list.ts';

const listOf = (postings: readonly Posting[]) => {
  const list = new PostingList();
  for (const { entry, impact, section, units } of postings) list.add(entry, impact, section, units);
  return list;
};

const posting = (entry: number, impact: number): Posting => ({ entry, impact, section: entry % 300, units: entry % 2 ** 24 });

describe('PostingList', () => {
  it('gives back what was added, to the last bit', () => {
    const all = [
      { entry: 0, impact: 1, section: 0, units: 0 },
      { entry: 7, impact: 255, section: 70_000, units: 2 ** 24 - 1 },
      { entry: 4_000_000_000, impact: 128, section: 1, units: 1 },
    ];
    const list = listOf(all);
    expect([...list]).toEqual(all);
    expect(list).toMatchObject({ count: 3, first: 0 });
  });

  it('holds nothing of nothing', () => {
    expect([...new PostingList()]).toEqual([]);
    expect(new PostingList()).toMatchObject({ count: 0, first: Number.POSITIVE_INFINITY });
  });

  it('keeps the best however many come, of like ones the first, and counts all', () => {
    const all = Array.from({ length: 9 * MAX_POSTINGS }, (_, i) => posting(i, 1 + ((i * 7919) % 255)));
    const best = all
      .toSorted((a, b) => b.impact - a.impact || a.entry - b.entry)
      .slice(0, MAX_POSTINGS)
      .sort((a, b) => a.entry - b.entry);
    const list = listOf(all);
    expect([...list]).toEqual(best);
    expect([...list]).toEqual(best);
    expect(list.count).toBe(all.length);
  });

  it('begins anew for another term', () => {
    const list = listOf(Array.from({ length: 3 * MAX_POSTINGS }, (_, i) => posting(i, 200)));
    list.clear();
    expect([...list]).toEqual([]);
    list.add(2, 7, 1, 3);
    expect([...list]).toEqual([{ entry: 2, impact: 7, section: 1, units: 3 }]);
    expect(list).toMatchObject({ count: 1, first: 2 });
  });

  it('keeps the first where all are alike', () => {
    const all = Array.from({ length: 4 * MAX_POSTINGS }, (_, i) => posting(i, 9));
    expect([...listOf(all)]).toEqual(all.slice(0, MAX_POSTINGS));
  });
});
