import { createHash } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOfText } from '../../model/digest-of-text.ts';
import { fileName, type Part } from './format.ts';
import { KeptChunks, type Place, type Spool } from './kept-chunks.ts';

/** How many files are packed in one go, and how many goes may wait. */
const FILES_IN_A_GO = 64;
const MOST_WAITING = 4;

/** A file of the index: a digest of what is in it, and where it lies once it is packed. */
interface StoredFile {
  key: string;
  place: Place | undefined;
}

/**
 * The files of an index, packed while they come. They are named for what is in all of them, so that none can be written in its place
 * before the last has come.
 */
export class ChunkStore {
  readonly #kept: KeptChunks | undefined;
  readonly #spool: Spool;
  readonly #parts = new Map<Part, StoredFile[]>();
  readonly #pack: (texts: readonly string[]) => Promise<Uint8Array[]>;
  #go: { file: StoredFile; json: string }[] = [];
  #waiting = 0;
  #failure: unknown;
  #wake = () => {};

  /**
   * @param pack packs texts
   * @param folder where what was packed is kept for the next build, and nothing else; in memory without one
   */
  constructor(pack: (texts: readonly string[]) => Promise<Uint8Array[]>, folder?: string) {
    this.#pack = pack;
    this.#kept = folder === undefined ? undefined : new KeptChunks(folder);
    this.#spool = this.#kept ?? inMemory();
  }

  /** Whether more should not come before `room`. */
  get isFull(): boolean {
    return this.#waiting >= MOST_WAITING;
  }

  /** Add the next file of a part. */
  put(part: Part, json: string): void {
    const files = this.#parts.get(part) ?? [];
    this.#parts.set(part, files);
    const file: StoredFile = { key: digestOfText(json), place: undefined };
    files.push(file);
    file.place = this.#kept?.known(file.key);
    if (file.place) return;
    this.#go.push({ file, json });
    if (this.#go.length >= FILES_IN_A_GO) void this.#packGo();
  }

  async #packGo(): Promise<void> {
    const go = this.#go;
    this.#go = [];
    this.#waiting += 1;
    try {
      const packed = await this.#pack(go.map(({ json }) => json));
      for (const [i, { file }] of go.entries()) {
        file.place = this.#spool.append(packed[i] ?? new Uint8Array());
        this.#kept?.remember(file.key, file.place);
      }
    } catch (error) {
      this.#failure = error;
    }
    this.#waiting -= 1;
    this.#wake();
  }

  /** Wait until there is room for more. */
  async room(): Promise<void> {
    while (this.isFull) await this.#next();
  }

  /** Wait for all, and digest them. */
  async digest(): Promise<string> {
    void this.#packGo();
    while (this.#waiting > 0) await this.#next();
    if (this.#failure) throw this.#failure;
    const all = createHash('sha256');
    for (const [part, files] of [...this.#parts].sort(([a], [b]) => (a < b ? -1 : 1))) {
      all.update(`\n${part}`);
      for (const { key } of files) all.update(key);
    }
    return all.digest('hex');
  }

  /** Write all files into a folder. */
  write(folder: string, version: string): void {
    for (const [part, files] of this.#parts) {
      for (const [number, { place }] of files.entries()) {
        if (place) writeFileSync(join(folder, fileName(version, part, number)), this.#spool.read(place));
      }
    }
    this.#kept?.keep(version);
  }

  async #next(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>();
    this.#wake = resolve;
    await promise;
  }
}

function inMemory(): Spool {
  const all: Uint8Array[] = [];
  return {
    append: (bytes) => [all.push(bytes) - 1, bytes.length],
    read: ([number]) => all[number] ?? new Uint8Array(),
  };
}
