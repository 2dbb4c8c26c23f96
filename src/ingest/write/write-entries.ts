import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOfText } from '../../model/digest-of-text.ts';
import { type Document, parseDocumentFile } from '../../model/document.ts';
import { kinds } from '../../model/kinds.ts';
import { formatProblem } from '../../model/problem.ts';
import { CaptureError } from '../capture-error.ts';
import { type IngestKind, ingestKinds, type KnownEntry } from '../entries/read-entries.ts';
import { EditError } from './edit-front-matter.ts';
import { makeFolder } from './make-folder.ts';
import { withDigest } from './untouched.ts';
import { removeLeftovers, syncFolder, writeAtomically, writeNew } from './write-atomically.ts';
import { createWriteQueue } from './write-queue.ts';

/** What becomes of an entry. */
export interface Change {
  /** The whole file. */
  text: string;
  /** Whether it is a new draft, rather than the old entry with other figures. */
  anew: boolean;
}

/** What became of an entry, whose text is its file's as it is now. */
export interface Updated {
  changed: boolean;
  /** A digest of its file as it was found. */
  found: string;
}

/** An entry that was written. */
export interface Created {
  path: string;
  /** The whole file. */
  text: string;
  document: Document;
}

/** Writes entries, or only says what it would write. */
export interface EntryWriter {
  /** Write a new entry. */
  create(kind: IngestKind, id: string, text: string): Promise<Created>;
  /** Bring an existing one up to a capture; a conflict is left to a person. */
  update<C extends Change>(entry: KnownEntry, revise: (document: Document, text: string) => C): Promise<C & Updated>;
  /** Wait for the disk. */
  finish(): Promise<void>;
}

const WRITES_AT_ONCE = 16;

/**
 * @param out the folder that new entries go to
 * @param write whether anything is written
 */
export async function createWriter(out: string, write: boolean): Promise<EntryWriter> {
  const folders = new Map<IngestKind, string>(ingestKinds.map((kind) => [kind, join(out, kinds[kind].folder)]));
  const made = new Set<string>();
  const queue = createWriteQueue(WRITES_AT_ONCE);
  if (write) for (const folder of folders.values()) await removeLeftovers(folder);

  async function make(folder: string): Promise<void> {
    if (!made.has(folder)) await makeFolder(folder);
    made.add(folder);
  }

  return {
    async create(kind, id, text) {
      const folder = folders.get(kind) as string;
      const path = join(folder, `${id}.md`);
      const created = withDigest(text, checked(kind, path, id, text));
      if (write) {
        await make(folder);
        await queue.add(() => writeNew(path, created.text));
      }
      return { path, ...created };
    },
    async update({ kind, path, id }, revise) {
      const text = readFileSync(path, 'utf8');
      const revised = placed(path, () => revise(checked(kind, path, id, text), text));
      const after = revised.anew ? withDigest(revised.text, checked(kind, path, id, revised.text)).text : revised.text;
      const found = digestOfText(text);
      if (after === text) return { ...revised, text, changed: false, found };
      if (!revised.anew) checked(kind, path, id, after);
      if (write) {
        await make(dirname(path));
        await queue.add(() => writeAtomically(path, after));
      }
      return { ...revised, text: after, changed: true, found };
    },
    async finish() {
      await queue.finish();
      for (const folder of made) await syncFolder(folder);
    },
  };
}

/** Nothing is written that the site would refuse to build. */
function checked(kind: IngestKind, path: string, id: string, text: string): Document {
  const document = parseDocumentFile(kind, path, id, text);
  if (!Array.isArray(document)) return document;
  const found = document.map(formatProblem)[0]?.slice(path.length + 2) ?? 'a mistake';
  throw new CaptureError({ file: path, place: 'front matter', found, allowed: 'an entry that the schema takes; it was not written' });
}

function placed<C extends Change>(path: string, revise: () => C): C {
  try {
    return revise();
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    const allowed = 'fields on lines of their own, or in braces';
    throw new CaptureError({ file: path, place: 'front matter', found: error.message, allowed });
  }
}
