import { expect, test } from 'vitest';
import { PageQueue } from '../../../../src/site/build/page-queue.ts';

test('a queue gives each page once, the last first, and tells how many were taken', () => {
  const queue = new PageQueue(['home', 'post', 'list', 'everything']);
  expect(queue.take(3)).toEqual(['everything', 'list', 'post']);
  expect(queue.taken).toBe(3);
  expect(queue.take(3)).toEqual(['home']);
  expect(queue.take(3)).toEqual([]);
  expect([queue.taken, queue.size]).toEqual([4, 4]);
});
