import { closeSync, mkdirSync, openSync, readFileSync, readSync, renameSync, rmSync, statSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';

/** Where something packed lies in a spool. */
export type Place = [from: number, length: number];

/** Takes bytes in, and gives them back. */
export interface Spool {
  append(bytes: Uint8Array): Place;
  read(place: Place): Uint8Array;
}

/** What was packed for the last build, in a file, and for this one, in another. */
export class KeptChunks implements Spool {
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
