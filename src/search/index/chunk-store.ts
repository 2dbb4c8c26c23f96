import { createHash, hash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { fileName, type Part } from './format.ts';

/** How many files are packed in one go, and how many goes may wait. */
const FILES_IN_A_GO = 64;
const MOST_WAITING = 4;

/** After so many files, other work is let in. */
const FILES_AT_A_TIME = 200;

/** A file of the index: a digest of what is in it, and where it lies once it is packed. */
interface StoredFile {
  key: string;
  place: Place | undefined;
}

/** Where something packed lies in a spool. */
type Place = [from: number, length: number];

/** Takes bytes in, and gives them back. */
interface Spool {
  append(bytes: Uint8Array): Place;
  read(place: Place): Uint8Array;
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
    const file: StoredFile = { key: hash('sha256', json, 'base64url').slice(0, 22), place: undefined };
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
  async write(folder: string, version: string): Promise<void> {
    let written = 0;
    for (const [part, files] of this.#parts) {
      for (const [number, { place }] of files.entries()) {
        if (place) writeFileSync(join(folder, fileName(version, part, number)), this.#spool.read(place));
        written += 1;
        if (written % FILES_AT_A_TIME === 0) await setImmediate();
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

/** What was packed for the last build, in a file, and for this one, in another. */
class KeptChunks implements Spool {
  readonly #folder: string;
  readonly #last: Kept | undefined;
  readonly #lastPlaces: ReadonlyMap<string, Place>;
  readonly #lastFile: number | undefined;
  readonly #places = new Map<string, Place>();
  readonly #file: number;
  #end = 0;

  constructor(folder: string) {
    this.#folder = folder;
    mkdirSync(folder, { recursive: true });
    this.#last = readKept(folder);
    this.#lastPlaces = new Map(this.#last?.places);
    this.#lastFile = this.#last && openSync(join(folder, this.#last.file), 'r');
    this.#file = openSync(join(folder, UNFINISHED), 'w+');
  }

  /** Where something lies that was packed before; of the last build it is taken over. */
  known(key: string): Place | undefined {
    const place = this.#places.get(key);
    const last = this.#lastPlaces.get(key);
    if (place || !last || this.#lastFile === undefined) return place;
    return this.remember(key, this.append(readAt(this.#lastFile, last)));
  }

  remember(key: string, place: Place): Place {
    this.#places.set(key, place);
    return place;
  }

  append(bytes: Uint8Array): Place {
    const place: Place = [this.#end, bytes.length];
    writeSync(this.#file, bytes, 0, bytes.length, this.#end);
    this.#end += bytes.length;
    return place;
  }

  read(place: Place): Uint8Array {
    return readAt(this.#file, place);
  }

  /**
   * Keep what this build has for the next, in the place of what the last one had. The list is what counts: it names its file.
   *
   * @param version of the index
   */
  keep(version: string): void {
    this.close();
    const kept: Kept = { packer: PACKER, file: `${version}.chunks`, places: [...this.#places] };
    renameSync(join(this.#folder, UNFINISHED), join(this.#folder, kept.file));
    writeFileSync(join(this.#folder, `${LIST}.part`), JSON.stringify(kept));
    renameSync(join(this.#folder, `${LIST}.part`), join(this.#folder, LIST));
    if (this.#last && this.#last.file !== kept.file) rmSync(join(this.#folder, this.#last.file), { force: true });
  }

  close(): void {
    closeSync(this.#file);
    if (this.#lastFile !== undefined) closeSync(this.#lastFile);
  }
}

/** What is kept of a build: what packed it, the file, and by the digest of each content where it lies there. */
interface Kept {
  packer: string;
  file: string;
  places: [string, Place][];
}

const LIST = 'kept.json';
const UNFINISHED = 'unfinished';

/** What packs: another release may pack otherwise. */
const PACKER = `zlib ${process.versions.zlib}`;

/** What the last build kept; none where another packer made it, or it is damaged. */
function readKept(folder: string): Kept | undefined {
  try {
    const kept = JSON.parse(readFileSync(join(folder, LIST), 'utf8')) as Kept;
    const end = Math.max(0, ...kept.places.slice(-1).map(([, [from, length]]) => from + length));
    return kept.packer === PACKER && statSync(join(folder, kept.file)).size >= end ? kept : undefined;
  } catch {
    return undefined;
  }
}

function readAt(file: number, [from, length]: Place): Uint8Array {
  const bytes = new Uint8Array(length);
  if (readSync(file, bytes, 0, length, from) !== length) throw new Error('A file of what was packed ends before its end');
  return bytes;
}
