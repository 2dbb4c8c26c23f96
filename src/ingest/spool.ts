import { closeSync, ftruncateSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { PreparedPost } from './prepare.ts';

/** Bytes that are kept in memory before the spool moves to a file. */
const IN_MEMORY = 16 * 1024 * 1024;

/** Prepared posts, put aside until all captures are read, so that memory stays flat however many there are. */
export interface Spool {
  readonly size: number;
  /** Put a post aside under the next number. */
  add(post: PreparedPost): void;
  /** Get a post back. */
  get(index: number): PreparedPost;
  /** Forget every post from a number on: those of a capture that turned out to be broken. */
  cut(size: number): void;
  /** Remove the file, where there is one. */
  close(): void;
}

/** Open a spool: memory while it is small, a private temporary file beyond that. */
export function openSpool(): Spool {
  let buffer: Buffer = Buffer.alloc(64 * 1024);
  let end = 0;
  let file: { folder: string; descriptor: number } | undefined;
  const ends: number[] = [];
  const startOf = (index: number) => (index === 0 ? 0 : (ends[index - 1] as number));

  function write(bytes: Buffer): void {
    if (!file && end + bytes.length > IN_MEMORY) {
      const folder = mkdtempSync(join(tmpdir(), 'signpost-ingest-'));
      file = { folder, descriptor: openSync(join(folder, 'posts'), 'wx+', 0o600) };
      writeSync(file.descriptor, buffer, 0, end, 0);
      buffer = Buffer.alloc(0);
    }
    if (file) writeSync(file.descriptor, bytes, 0, bytes.length, end);
    else {
      if (end + bytes.length > buffer.length)
        buffer = Buffer.concat([buffer.subarray(0, end)], Math.max(buffer.length * 2, end + bytes.length));
      bytes.copy(buffer, end);
    }
    end += bytes.length;
  }

  return {
    get size() {
      return ends.length;
    },
    add(post) {
      write(Buffer.from(JSON.stringify(post)));
      ends.push(end);
    },
    get(index) {
      const start = startOf(index);
      const length = (ends[index] as number) - start;
      const bytes = Buffer.allocUnsafe(length);
      if (file) readSync(file.descriptor, bytes, 0, length, start);
      else buffer.copy(bytes, 0, start, start + length);
      return JSON.parse(bytes.toString());
    },
    cut(size) {
      ends.length = size;
      end = startOf(size);
      if (file) ftruncateSync(file.descriptor, end);
    },
    close() {
      if (!file) return;
      closeSync(file.descriptor);
      rmSync(file.folder, { recursive: true, force: true });
    },
  };
}
