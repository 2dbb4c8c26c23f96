import { afterAll, expect, it } from 'vitest';
import { openBuiltSite } from '../../../src/mcp/built-site.ts';
import { nearestEntries } from '../../../src/mcp/nearest-entries.ts';
import { makeDist } from './make-dist.ts';

const dist = await makeDist();
const site = await openBuiltSite(dist.folder);
afterAll(() => dist.dispose());

const nearest = async (asked: string) => (await nearestEntries(site, asked)).map(({ id }) => id);

it.each([
  ['a letter is wrong', 'gauge-read-zero', 'gauge-reads-zero'],
  ['it is a page’s address', 'https://rainmark.example/kb/posts/gauge-reads-zeros/#answer', 'gauge-reads-zero'],
  ['only its words are known', 'rainfall-console', 'gauge-shows-nothing'],
])('an entry is near where %s', async (_, asked, id) => {
  expect(await nearest(asked)).toContain(id);
});

it('there are four at most, none twice', async () => {
  const ids = await nearest('gauge-zero');
  expect(ids.length).toBeLessThanOrEqual(4);
  expect(new Set(ids).size).toBe(ids.length);
});

it.each(['', '///', 'q'.repeat(2000)])('there is none for what says nothing', async (asked) => {
  expect(await nearest(asked)).toEqual([]);
});
