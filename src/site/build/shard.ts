import { UsageError } from '../../model/usage-error.ts';

/** A part of a build: the first of two, say. */
export interface Shard {
  /** From 1. */
  number: number;
  of: number;
}

/** All of it. */
export const WHOLE: Shard = { number: 1, of: 1 };

/** Read a shard as test runners write it: `2/8`. @throws UsageError where it is something else */
export function parseShard(text: string): Shard {
  const [, number, of] = /^(\d+)\/(\d+)$/.exec(text)?.map(Number) ?? [];
  if (!number || !of || number > of)
    throw new UsageError(`--shard: ${JSON.stringify(text)}; takes which part of how many: \`--shard 2/8\` is the second of eight`);
  return { number, of };
}

/** Which of a list fall to a shard: every nth, so that long pages are spread. */
export function ofShard<T>(list: readonly T[], { number, of }: Shard): T[] {
  return list.filter((_, i) => i % of === number - 1);
}
