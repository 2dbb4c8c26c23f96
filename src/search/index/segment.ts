import { readSync } from 'node:fs';
import { ByteReader } from './bytes.ts';

/*
 * A segment holds what was read of some entries: all that the index needs of them but for what depends on the others. It follows from
 * these entries alone, so that it can be made in another thread, lie on the disk, and be taken again where they are as they were. What
 * stands in order in it is merged with what stands in the others, so that no more than a block of each is held.
 */

/** The parts of a segment, each a row of blocks. */
const segmentParts = ['entries', 'records', 'terms', 'pairs', 'headings'] as const;

/** The name of a part of a segment. */
export type SegmentPart = (typeof segmentParts)[number];

/** Where the bytes of a segment are had from. */
export type ReadBytes = (from: number, to: number) => Buffer;

/** A segment's bytes in memory. */
export function bytesInMemory(bytes: Buffer): ReadBytes {
  return (from, to) => bytes.subarray(from, to);
}

/** A segment's bytes in an open file. */
export function bytesInFile(file: number): ReadBytes {
  return (from, to) => {
    const bytes = Buffer.allocUnsafe(to - from);
    const read = readSync(file, bytes, 0, to - from, from);
    if (read !== to - from) throw new Error('A segment of the index ends before its end');
    return bytes;
  };
}

/** A segment begins with where each part ends, and a block with its length, four bytes each. */
const WORD = 4;

/** How many bytes a block has before another is begun. */
export const BLOCK = 2 ** 14;

/** Put the parts of a segment together. */
export function joinParts(parts: Record<SegmentPart, readonly Buffer[]>): Buffer {
  const head = Buffer.alloc(WORD * segmentParts.length);
  const blocks: Buffer[] = [head];
  let end = head.length;
  for (const [i, part] of segmentParts.entries()) {
    for (const block of parts[part]) {
      const length = Buffer.alloc(WORD);
      length.writeUInt32LE(block.length);
      blocks.push(length, block);
      end += WORD + block.length;
    }
    head.writeUInt32LE(end, WORD * i);
  }
  return Buffer.concat(blocks);
}

/** The blocks of a part of a segment, one after another. */
export function* blocksOf(read: ReadBytes, part: SegmentPart): Generator<ByteReader> {
  const head = read(0, WORD * segmentParts.length);
  const number = segmentParts.indexOf(part);
  let at = number === 0 ? head.length : head.readUInt32LE(WORD * (number - 1));
  const end = head.readUInt32LE(WORD * number);
  while (at < end) {
    const from = at + WORD;
    const to = from + read(at, from).readUInt32LE(0);
    yield new ByteReader(read(from, to));
    at = to;
  }
}
