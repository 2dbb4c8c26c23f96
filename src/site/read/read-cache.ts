import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import { digestOfText } from '../../model/digest-of-text.ts';
import type { Document } from '../../model/document.ts';
import type { Outline } from '../../model/outline.ts';

/** What was read of one file: all but its text. */
interface ReadBefore {
  /** Of the whole file. */
  digest: string;
  /** The front matter, checked. */
  data: Document['data'];
  /** Where in the file the body begins: a position, and a line counted from 1. */
  bodyAt: number;
  bodyLine: number;
  outline: Outline;
}

/** Files that it is spread over, so that one changed entry rewrites a small one. */
const PARTS = 64;

/**
 * What front matter and bodies were read to be, by file and digest: to check and to parse takes far longer than to read. Another engine, or other
 * labels of the site, begin it anew.
 */
export class ReadCache {
  readonly #folder: string;
  readonly #known = new Map<string, ReadBefore>();
  /** Where the body begins in files that were read here. */
  readonly #bodyAt = new Map<Document, number>();

  /**
   * @param folder where it is kept
   * @param reader a digest of everything that reads
   */
  constructor(folder: string, reader: string) {
    this.#folder = join(folder, reader);
    if (!existsSync(this.#folder)) return;
    for (const name of readdirSync(this.#folder)) {
      for (const [file, read] of partOf(join(this.#folder, name))) this.#known.set(file, read);
    }
  }

  /** A file's document, as it was read before or as `parse` reads it. */
  document<T>(file: string, text: string, parse: () => Document | T, of: Pick<Document, 'kind' | 'id'>): Document | T {
    const known = this.#known.get(file);
    if (known?.digest === digestOfText(text)) {
      const { digest, data, bodyAt, bodyLine } = known;
      const document = { ...of, file, data, body: text.slice(bodyAt), bodyLine, digest } as Document;
      this.#bodyAt.set(document, bodyAt);
      return document;
    }
    const parsed = parse();
    if (isDocument(parsed)) this.#bodyAt.set(parsed, text.length - parsed.body.length);
    return parsed;
  }

  /** A document's outline, as it was made before or as `make` makes it. */
  outline(document: Document, make: () => Outline): Outline {
    const known = this.#known.get(document.file);
    return known?.digest === document.digest ? known.outline : make();
  }

  /** Keep what was read, and forget files that are gone. Parts that are as they were stay. */
  save(outlines: ReadonlyMap<Document, Outline>): void {
    mkdirSync(this.#folder, { recursive: true });
    const parts = Array.from({ length: PARTS }, (): { entries: Map<string, ReadBefore>; changed: boolean } => ({
      entries: new Map(),
      changed: false,
    }));
    for (const [document, outline] of outlines) {
      const { file, digest, data, bodyLine } = document;
      const known = this.#known.get(file);
      const part = parts[numberOf(file)];
      const bodyAt = this.#bodyAt.get(document);
      if (!part || bodyAt === undefined) continue;
      part.changed ||= known?.digest !== digest;
      part.entries.set(file, { digest, data, bodyAt, bodyLine, outline });
    }
    for (const file of this.#known.keys()) {
      const part = parts[numberOf(file)];
      if (part && !part.entries.has(file)) part.changed = true;
    }
    for (const [number, { entries, changed }] of parts.entries()) if (changed) this.#write(String(number), entries);
    this.#forgetOthers();
  }

  #write(name: string, entries: ReadonlyMap<string, ReadBefore>): void {
    const path = join(this.#folder, name);
    // Two builds may keep the same at once.
    const beside = `${path}.${process.pid}.part`;
    writeFileSync(beside, serialize(entries));
    renameSync(beside, path);
  }

  /** What other readers kept. */
  #forgetOthers(): void {
    const all = join(this.#folder, '..');
    for (const name of readdirSync(all)) if (join(all, name) !== this.#folder) rmSync(join(all, name), { recursive: true, force: true });
  }
}

/** What a part holds; nothing where it is half written. */
function partOf(path: string): ReadonlyMap<string, ReadBefore> {
  try {
    const read: unknown = deserialize(readFileSync(path));
    return read instanceof Map ? read : new Map();
  } catch {
    return new Map();
  }
}

function numberOf(file: string): number {
  return (createHash('sha256').update(file).digest()[0] ?? 0) % PARTS;
}

function isDocument(value: unknown): value is Document {
  return typeof value === 'object' && value !== null && 'bodyLine' in value;
}
