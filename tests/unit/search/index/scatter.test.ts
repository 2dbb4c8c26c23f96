import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createStore } from '../../../../src/search/client/create-store.ts';
import { fileName, hashOf } from '../../../../src/search/index/format.ts';
import { Scatter } from '../../../../src/search/index/scatter.ts';

const names = Array.from({ length: 6000 }, (_, i) => `${['', '"', '\n', '雨', '𐐷', 'n:'][i % 6]}gauge ${i}`);
const numbersOf = (i: number) => [i, ...'x'.repeat(i % 40)].map(Number).map((value) => value || i);

async function chunksOf(folder?: string): Promise<{ count: number; chunks: string[] }> {
  const scatter = new Scatter(folder);
  const chunks: string[] = [];
  for (const [i, name] of names.entries()) scatter.add(name, JSON.stringify(numbersOf(i)));
  const count = await scatter.end(
    (json) => chunks.push(json),
    async () => {},
  );
  return { count, chunks };
}

it('every name is in the chunk where the store looks for it, and nothing else is read', async () => {
  const { count, chunks } = await chunksOf();
  expect(count).toBe(chunks.length);
  expect(count).toBeGreaterThan(100);
  const reads: string[] = [];
  const store = createStore(async (name) => {
    reads.push(name);
    const at = chunks.findIndex((_, number) => fileName('v', 'terms', number) === name);
    return at < 0 ? { version: 'v', language: 'en', terms: count } : JSON.parse(chunks[at] ?? '');
  });
  for (const [i, name] of names.entries()) {
    if (i % 37 > 0) continue;
    expect([...(await store.lists([name])).found.keys()]).toEqual([name]);
  }
  expect((await store.lists(['nobody', 'constructor'])).found.size).toBe(0);
  expect(chunks.flatMap((json) => Object.keys(JSON.parse(json))).sort()).toEqual([...names].sort());
});

it('chunks are alike in size', async () => {
  const { chunks } = await chunksOf();
  expect(Math.max(...chunks.map(({ length }) => length))).toBeLessThan(12_000);
});

it('what lies on the disk meanwhile makes the same chunks, and is gone afterwards', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'signpost-scatter-'));
  try {
    const piles = join(folder, 'piles');
    expect(await chunksOf(piles)).toEqual(await chunksOf());
    expect(existsSync(piles)).toBe(false);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});

it('nothing has no chunks, and nothing is looked for in it', async () => {
  expect(
    await new Scatter().end(
      () => {},
      async () => {},
    ),
  ).toBe(0);
  const store = createStore(async () => ({ version: 'v', language: 'en', terms: 0 }));
  expect((await store.lists(['gauge'])).found.size).toBe(0);
});

it('names that are alike lie apart, the same ever since', () => {
  const chunks = new Set(Array.from({ length: 100 }, (_, i) => Math.floor(hashOf(`gauge${i}`) / 2 ** 24)));
  expect(chunks.size).toBeGreaterThan(60);
  expect(hashOf('gauge')).toBe(hashOf('gauge'));
  expect([hashOf(''), hashOf('gauge'), hashOf('雨')]).toMatchInlineSnapshot(`
    [
      2872998923,
      3196713917,
      3919831887,
    ]
  `);
});
