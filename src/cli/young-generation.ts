import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';

/** More than it takes, should V8 not grow it. */
const MAX_ROUNDS = 500;

/**
 * Give the space in which V8 makes objects a size, and keep it there: in a small one, much is kept that is garbage by the next collection;
 * left to itself, it grows to many times of what a run has in use.
 *
 * @param bytes of both halves, of which one is in use
 */
export function sizeYoungGeneration(bytes: number): void {
  setFlagsFromString('--semi-space-growth-factor=2');
  // It grows where much outlives a collection.
  let living: number[][] = [];
  for (let round = 0; round < MAX_ROUNDS && young() < bytes; round++) {
    if (round % 100 === 0) living = [];
    for (let at = 0; at < 50; at++) living.push(new Array(100).fill(at));
  }
  setFlagsFromString('--semi-space-growth-factor=1');
}

function young(): number {
  return getHeapSpaceStatistics().find(({ space_name }) => space_name === 'new_space')?.space_size ?? Number.POSITIVE_INFINITY;
}
