import { Readable } from 'node:stream';
import { createGunzip, createZstdDecompress } from 'node:zlib';
import { CaptureError } from '../capture-error.ts';
import type { Capture } from './capture.ts';

type Unpack = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

/** Ways of packing one file, by their first bytes, and the ending that the name has for it. */
const packings: { bytes: number[]; ending: RegExp; unpack: Unpack }[] = [
  { bytes: [0x1f, 0x8b], ending: /\.gz$/i, unpack: (chunks) => Readable.from(chunks).pipe(createGunzip()) },
  { bytes: [0x28, 0xb5, 0x2f, 0xfd], ending: /\.zst$/i, unpack: (chunks) => Readable.from(chunks).pipe(createZstdDecompress()) },
  {
    bytes: [0xfd, 0x37, 0x7a, 0x58, 0x5a],
    ending: /\.xz$/i,
    async *unpack(chunks) {
      const { default: xz } = await import('xz-decompress');
      yield* new xz.XzReadableStream(Readable.toWeb(Readable.from(chunks)) as ReadableStream<Uint8Array>) as AsyncIterable<Uint8Array>;
    },
  },
];

/**
 * Unpack what is packed by gzip, xz or Zstandard, as a stream.
 *
 * @returns the name without its ending, and the bytes; nothing where the file is not packed
 */
export function unpacked(name: string, head: Uint8Array, chunks: Capture['chunks']): Pick<Capture, 'name' | 'chunks'> | undefined {
  const packing = packings.find(({ bytes }) => bytes.every((byte, at) => head[at] === byte));
  if (!packing) return undefined;
  return { name: name.replace(packing.ending, ''), chunks: () => guarded(name, packing.unpack(chunks())) };
}

/** What the decoder of xz says of data that is whole, but made in a way that it does not read, such as with a check by SHA-256. */
const XZ_UNKNOWN = /\berror code 6$/;

async function* guarded(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* chunks;
  } catch (error) {
    if (error instanceof CaptureError) throw error;
    const fault = XZ_UNKNOWN.test((error as Error).message)
      ? {
          found: 'xz data with a check or a filter that is not known here',
          allowed: 'what xz does by itself; pack it again without `--check` and filters',
        }
      : { found: 'packed data that breaks off or is broken', allowed: 'the whole file; copy it again' };
    throw new CaptureError({ file, place: 'the whole file', ...fault });
  }
}
