import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createPathSorter } from '../../../../src/ingest/input/sorted-paths.ts';
import { openScratch } from '../../../../src/ingest/store/scratch.ts';

it('sorts paths folder by folder, one list after the other', async () => {
  const sort = createPathSorter(openScratch());
  async function* list(...paths: string[]) {
    yield* paths.map((path) => join(...path.split('/')));
  }
  const sorted = ['a/b.txt', 'a/z.txt', 'a b.txt', 'a.txt', 'b.txt'];
  expect(await Array.fromAsync(sort(list('b.txt', 'a.txt', 'a b.txt', 'a/z.txt', 'a/b.txt')))).toEqual(
    sorted.map((path) => join(...path.split('/'))),
  );
  expect(await Array.fromAsync(sort(list('c.txt')))).toEqual(['c.txt']);
});
