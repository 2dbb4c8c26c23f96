import { closeSync, createReadStream, fstatSync, openSync, readSync } from 'node:fs';
import { CaptureError } from '../capture-error.ts';
import { type Capture, HEAD_BYTES } from './capture.ts';
import { encodingOf } from './encoding.ts';
import { refuseForeign } from './foreign.ts';
import { unpacked } from './unpack.ts';
import { isZip, readZip } from './zip.ts';

/**
 * Open a file and look at its first bytes. What is compressed is unpacked as it is read; a zip archive is the files in it.
 *
 * @param refuse is told of each file of an archive that is plainly no text; the others are read all the same
 * @yields a capture, or the captures of an archive, each to be read before the next
 * @throws CaptureError when it cannot be opened, is empty, or is plainly no text
 */
export async function* openFile(path: string, refuse: (fault: CaptureError) => void = () => {}): AsyncGenerator<Capture> {
  let head: Uint8Array;
  let size: number;
  try {
    // A hundred thousand small files are read in half the time when nobody waits for each in turn.
    const file = openSync(path, 'r');
    try {
      size = fstatSync(file).size;
      const room = new Uint8Array(Math.min(size || HEAD_BYTES, HEAD_BYTES));
      head = room.subarray(0, readSync(file, room, 0, room.length, 0));
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new CaptureError({ file: path, place: 'the file', found: reason(error), allowed: 'a file that can be read' });
  }
  if (isZip(head)) {
    for await (const { name, chunks } of readZip(path)) {
      const capture = await openChunks(name, chunks, false).catch((error) => {
        if (!(error instanceof CaptureError)) throw error;
        refuse(error);
      });
      if (capture) yield capture;
    }
    return;
  }
  const whole = size > 0 && head.length === size;
  const chunks = () => (whole ? once(head) : createReadStream(path, { highWaterMark: HEAD_BYTES / 2 }));
  const packed = unpacked(path, head, chunks);
  if (packed) yield await openChunks(packed.name, packed.chunks(), false);
  else {
    const capture = toCapture(path, head, chunks, true);
    if (whole) capture.whole = head;
    yield capture;
  }
}

/** Open standard input: its first bytes are read now, the rest when a reader asks for it. */
export async function* openStream(name: string, stream: AsyncIterable<Uint8Array>): AsyncGenerator<Capture> {
  const { head, chunks } = await begin(stream);
  const packed = unpacked(name, head, chunks);
  yield packed ? await openChunks(packed.name, packed.chunks(), false) : toCapture(name, head, chunks, false);
}

async function openChunks(name: string, stream: AsyncIterable<Uint8Array>, again: boolean): Promise<Capture> {
  const { head, chunks } = await begin(stream);
  return toCapture(name, head, chunks, again);
}

/** Read the first bytes of a stream, and put them before the rest. */
async function begin(stream: AsyncIterable<Uint8Array>): Promise<{ head: Uint8Array; chunks: Capture['chunks'] }> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const { value, done } = await iterator.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  async function* chunks() {
    yield* first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  }
  return { head: Buffer.concat(first).subarray(0, HEAD_BYTES), chunks };
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function toCapture(name: string, head: Uint8Array, chunks: Capture['chunks'], again: boolean): Capture {
  const encoding = encodingOf(head);
  refuseForeign(name, head, encoding);
  let text: string | undefined;
  return {
    name,
    encoding,
    again,
    chunks,
    get head() {
      text ??= new TextDecoder(encoding).decode(head, { stream: true });
      return text;
    },
  };
}

function reason(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  return reasons[code ?? ''] ?? message;
}

const reasons: Record<string, string> = {
  ENOENT: 'no such file or folder',
  EACCES: 'reading it is not allowed',
  EISDIR: 'a folder',
};
