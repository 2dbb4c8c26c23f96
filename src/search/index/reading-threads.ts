import { renameSync, writeFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { Lexicon } from './lexicon.ts';
import { type Domains, readSegment } from './read-segment.ts';
import type { SearchDocument } from './search-document.ts';

/** What a thread is told once. */
export interface ThreadData {
  language: string;
  domains: Domains;
}

/** What a thread is asked: to read entries into a file. */
export interface Asked {
  file: string;
  documents: readonly SearchDocument[];
}

/** Fewer segments are read sooner than a thread has started. */
const WORTH_A_THREAD = 3;

/** Plain JavaScript, for what a thread begins with has to be read before it can read the rest. */
const START = new URL('../../../bin/reading-thread.mjs', import.meta.url);

/** Read entries into a segment's file, written beside its place, so that none is ever half there. */
export function writeSegment(file: string, documents: readonly SearchDocument[], domains: Domains, lexicon: Lexicon): void {
  writeFileSync(`${file}.part`, readSegment(documents, domains, lexicon));
  renameSync(`${file}.part`, file);
}

/** Threads that read entries into files. No more wait than each thread has one ahead, so that memory is bounded. */
export class ReadingThreads {
  readonly #most: number;
  readonly #data: ThreadData;
  readonly #idle: Worker[] = [];
  readonly #all: Worker[] = [];
  readonly #busy = new Set<Promise<void>>();
  readonly #failures: unknown[] = [];
  readonly #lexicon = new Lexicon();
  #read = 0;

  /** @param most how many threads may be started; where none, entries are read here */
  constructor(most: number, language: string, domains: Domains) {
    this.#most = most;
    this.#data = { language, domains };
  }

  /**
   * Have entries read.
   *
   * @returns when more may be given
   * @throws what reading others threw
   */
  async read(file: string, documents: () => readonly SearchDocument[]): Promise<void> {
    if (this.#failures.length > 0) throw this.#failures[0];
    this.#read += 1;
    if (this.#most === 0 || this.#read <= WORTH_A_THREAD) {
      writeSegment(file, documents(), this.#data.domains, this.#lexicon);
      return;
    }
    const asked: Asked = { file, documents: documents() };
    if (this.#busy.size >= this.#most) await Promise.race(this.#busy);
    const worker = this.#idle.pop() ?? this.#start();
    const done = ask(worker, asked)
      .catch((error: unknown) => void this.#failures.push(error))
      .finally(() => {
        this.#busy.delete(done);
        this.#idle.push(worker);
      });
    this.#busy.add(done);
  }

  /** @throws what reading threw */
  async finished(): Promise<void> {
    await Promise.all(this.#busy);
    if (this.#failures.length > 0) throw this.#failures[0];
  }

  async close(): Promise<void> {
    await Promise.all(this.#all.map((worker) => worker.terminate()));
  }

  #start(): Worker {
    const worker = new Worker(START, { workerData: this.#data, resourceLimits: { maxOldGenerationSizeMb: 512 } });
    this.#all.push(worker);
    return worker;
  }
}

function ask(worker: Worker, asked: Asked): Promise<void> {
  return new Promise((resolve, reject) => {
    const settle = (error?: unknown) => {
      worker.off('message', settle).off('error', settle);
      if (error) reject(error);
      else resolve();
    };
    worker.on('message', settle).on('error', settle);
    worker.postMessage(asked);
  });
}
