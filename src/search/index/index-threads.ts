import { renameSync, writeFileSync } from 'node:fs';
import type { Worker } from 'node:worker_threads';
import { gzipSync } from 'node:zlib';
import { startThread } from '../start-thread.ts';
import { Lexicon } from './lexicon.ts';
import { type Domains, readSegment } from './read-segment.ts';
import type { SearchDocument } from './search-document.ts';

/** What a thread is told once. */
export interface ThreadData {
  language: string;
  domains: Domains;
}

/** What a thread is asked: to read entries into a file, or to pack texts. */
export type Asked = { file: string; documents: readonly SearchDocument[] } | { texts: readonly string[] };

/** What it answers: what was packed, one after another; or what went wrong. */
export type Answered = { packed: Uint8Array; lengths: number[] } | { failure: unknown } | 'read';

/** Fewer segments are read sooner than a thread has started. */
const WORTH_A_THREAD = 3;

/** What a thread may hold: it reads a segment at a time, and knows words that it read before. */
const MEMORY = { maxOldGenerationSizeMb: 384, maxYoungGenerationSizeMb: 24 };

const PROGRAM = new URL('./index-thread.ts', import.meta.url);

/** Read entries into a segment's file, written beside its place, so that none is ever half there. */
export function writeSegment(file: string, documents: readonly SearchDocument[], domains: Domains, lexicon: Lexicon): void {
  writeFileSync(`${file}.part`, readSegment(documents, domains, lexicon));
  renameSync(`${file}.part`, file);
}

/** Pack a text as the files of the index are. */
export function packText(text: string): Uint8Array {
  return gzipSync(text, { level: 9 });
}

/** Threads that read entries and pack files. No more is given to them than each can begin at once, so that memory is bounded. */
export class IndexThreads {
  readonly #most: number;
  readonly #data: ThreadData;
  readonly #idle: Worker[] = [];
  readonly #all: Worker[] = [];
  readonly #busy = new Set<Promise<unknown>>();
  readonly #failures: unknown[] = [];
  readonly #lexicon = new Lexicon();
  #read = 0;

  /** @param most how many threads may be started; where none, all is done here */
  constructor(most: number, language: string, domains: Domains) {
    this.#most = most;
    this.#data = { language, domains };
  }

  /**
   * Have entries read into a file.
   *
   * @returns when more may be given
   * @throws what reading others threw
   */
  async read(file: string, documents: readonly SearchDocument[]): Promise<void> {
    if (this.#failures.length > 0) throw this.#failures[0];
    this.#read += 1;
    if (this.#most === 0 || this.#read <= WORTH_A_THREAD) return writeSegment(file, documents, this.#data.domains, this.#lexicon);
    const { done } = await this.#begin({ file, documents });
    done.catch((error: unknown) => this.#failures.push(error));
  }

  /**
   * When all entries are read.
   *
   * @throws what reading threw
   */
  async finished(): Promise<void> {
    while (this.#busy.size > 0) await Promise.allSettled(this.#busy);
    if (this.#failures.length > 0) throw this.#failures[0];
  }

  /** Pack some texts. Where no thread was started for reading, that is done here. */
  async pack(texts: readonly string[]): Promise<Uint8Array[]> {
    if (this.#all.length === 0) return texts.map(packText);
    const { done } = await this.#begin({ texts });
    const answered = await done;
    if (answered === 'read' || !('packed' in answered)) throw new Error('A thread answered something else than it was asked');
    const { packed, lengths } = answered;
    let end = 0;
    return lengths.map((length) => {
      end += length;
      return packed.subarray(end - length, end);
    });
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  /** Ask a thread as soon as one is free. */
  async #begin(asked: Asked): Promise<{ done: Promise<Answered> }> {
    while (this.#idle.length === 0 && this.#all.length === this.#most) await Promise.race(this.#busy).catch(() => {});
    const worker = this.#idle.pop() ?? this.#start();
    const done = ask(worker, asked).finally(() => {
      this.#idle.push(worker);
      this.#busy.delete(done);
    });
    this.#busy.add(done);
    return { done };
  }

  #start(): Worker {
    const worker = startThread(PROGRAM, { workerData: this.#data, resourceLimits: MEMORY });
    this.#all.push(worker);
    return worker;
  }
}

function ask(worker: Worker, asked: Asked): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const settle = (answered: Answered) => {
      worker.off('message', settle).off('error', reject);
      if (typeof answered === 'object' && 'failure' in answered) reject(answered.failure);
      else resolve(answered);
    };
    worker.on('message', settle).on('error', reject);
    worker.postMessage(asked);
  });
}
