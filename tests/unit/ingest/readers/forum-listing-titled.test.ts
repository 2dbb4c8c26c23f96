import { describe, expect, it } from 'vitest';
import { forumListingTitled as reader } from '../../../../src/ingest/readers/forum-listing-titled.ts';
import { parseCount, parseMonth } from '../../../../src/ingest/readers/listing-figures.ts';
import { readFixture, readText } from '../fixtures.ts';

describe('forum listing with titles', () => {
  it('reads each row of both layouts, with its place', async () => {
    const posts = await readFixture(reader, 'titled.txt');
    expect(posts.map(({ title, startLine, endLine, listing }) => [title?.slice(0, 16), startLine, endLine, listing])).toEqual([
      ['RKMoistureProbe ', 21, 26, 0],
      ['Why do two rover', 27, 32, 0],
      ['Why do two rover', 33, 38, 0],
      ['Reading Probes t', 39, 44, 0],
      ['How can I map a ', 45, 54, 1],
      ['RKMoistureProbe ', 55, 64, 1],
      ['Why do two rover', 65, 74, 1],
      ['Why do two rover', 75, 84, 1],
      ['Reading Probes t', 85, 94, 1],
    ]);
  });

  it('reads figures as the page shows them', async () => {
    const posts = await readFixture(reader, 'titled.txt');
    expect(posts[0]?.figures).toEqual({ replies: 4, boosts: 1, views: 1_400, activity: '2026-03' });
    expect(posts[4]?.figures).toEqual({ replies: 1, boosts: 0, views: 1_204, activity: '2026-04' });
  });

  it('dates the capture by its latest activity', async () => {
    const posts = await readFixture(reader, 'titled.txt');
    expect(new Set(posts.map(({ asOf }) => asOf))).toEqual(new Set(['2026-04']));
  });

  it('names the line that is no part of a row', async () => {
    const rows = 'Post\nReplies\nBoosts\nViews\nActivity\nA title\nIts text.\n1\n2\n3\nMay 2025\n';
    await expect(readText(reader, `${rows}left over\nand more\n`)).rejects.toThrow(
      'a.txt: line 12: 2 lines outside of any row; rows of title, text, replies, boosts, views and month; was the page saved whole?',
    );
  });
});

describe('figures', () => {
  it.each([
    ['37', 37],
    ['1.4k', 1_400],
    ['8.05K', 8_050],
    ['2M', 2_000_000],
    ['12,345', 12_345],
    ['-1', undefined],
    ['1,4', undefined],
    ['many', undefined],
  ])('%s', (text, value) => expect(parseCount(text)).toBe(value));

  it.each([
    ['Apr ’26', '2026-04'],
    ["Dec '09", '2009-12'],
    ['April 2026', '2026-04'],
    ['Sept 2026', '2026-09'],
    ['Foo ’26', undefined],
    ['26', undefined],
  ])('%s', (text, value) => expect(parseMonth(text)).toBe(value));
});
