import { expect, it } from 'vitest';
import { createTurns } from '../../../src/ingest/turns.ts';

it('takes turns in the order asked for, whatever is ready first', async () => {
  const turns = createTurns();
  const taken: number[] = [];
  turns.now(() => taken.push(1));
  turns.later(() => new Promise((resolve) => setTimeout(resolve, 5)).then(() => void taken.push(2)), 0);
  turns.now(() => taken.push(3));
  turns.later(async () => void taken.push(4), 0);
  expect(taken).toEqual([1]);
  await turns.finish();
  expect(taken).toEqual([1, 2, 3, 4]);
});

it('lets no more wait than there is room for', async () => {
  const turns = createTurns();
  const taken: number[] = [];
  for (let at = 0; at < 1_000; at++) {
    turns.later(async () => void taken.push(at), 0);
    await turns.settle();
  }
  expect(taken.length).toBe(744);
  for (const bytes of [2 ** 20, 2 ** 20, 2 ** 20]) turns.later(async () => {}, bytes);
  await turns.settle();
  expect(taken.length).toBe(1_000);
});

it('goes on with the next turn where one throws', async () => {
  const turns = createTurns();
  const taken: number[] = [];
  turns.later(async () => Promise.reject(new Error('broken')), 0);
  turns.later(async () => void taken.push(2), 0);
  await expect(turns.finish()).rejects.toThrow('broken');
  await turns.finish();
  expect(taken).toEqual([2]);
});
