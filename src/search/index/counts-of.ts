import { mergeSorted } from './merge-sorted.ts';
import { blocksOf, type ReadBytes, type SegmentPart } from './segment.ts';

/** How many entries have each text of a part that counts, in order of the texts. */
export function* countsOf(segments: readonly ReadBytes[], part: Extract<SegmentPart, 'pairs' | 'headings'>): Generator<[string, number]> {
  for (const same of mergeSorted(segments.map((read) => countedIn(read, part))))
    yield [same[0]?.key ?? '', same.reduce((sum, { count }) => sum + count, 0)];
}

function* countedIn(read: ReadBytes, part: SegmentPart): Generator<{ key: string; count: number }> {
  for (const block of blocksOf(read, part)) while (!block.isAtEnd) yield { key: block.text(), count: block.number() };
}
