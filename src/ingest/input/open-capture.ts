import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import { CaptureError } from '../capture-error.ts';
import { type Capture, HEAD_BYTES } from './capture.ts';
import { refuseForeign } from './foreign.ts';

/**
 * Open a file and look at its first bytes.
 *
 * @throws CaptureError when it cannot be opened, is empty, or is plainly no text
 */
export async function openFile(path: string): Promise<Capture> {
  let head: Uint8Array;
  let size: number;
  try {
    const handle = await open(path, 'r');
    try {
      size = (await handle.stat()).size;
      const room = new Uint8Array(Math.min(size || HEAD_BYTES, HEAD_BYTES));
      head = room.subarray(0, (await handle.read(room, 0, room.length, 0)).bytesRead);
    } finally {
      await handle.close();
    }
  } catch (error) {
    throw new CaptureError({ file: path, place: 'the file', found: reason(error), allowed: 'a file that can be read' });
  }
  const whole = size > 0 && head.length === size;
  return capture(path, head, () => (whole ? once(head) : createReadStream(path, { highWaterMark: HEAD_BYTES * 4 })));
}

/** Open standard input: its first bytes are read now, the rest when a reader asks for it. */
export async function openStream(name: string, stream: AsyncIterable<Uint8Array>): Promise<Capture> {
  const iterator = stream[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let length = 0;
  while (length < HEAD_BYTES) {
    const { value, done } = await iterator.next();
    if (done) break;
    first.push(value);
    length += value.length;
  }
  return capture(name, Buffer.concat(first), async function* () {
    yield* first;
    for (let next = await iterator.next(); !next.done; next = await iterator.next()) yield next.value;
  });
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

function capture(name: string, head: Uint8Array, chunks: Capture['chunks']): Capture {
  refuseForeign(name, head);
  const text = new TextDecoder('utf-8', { ignoreBOM: false }).decode(head.subarray(0, HEAD_BYTES), { stream: true });
  return { name, head: text, chunks };
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
