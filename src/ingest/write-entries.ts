import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocumentFile } from '../model/document.ts';
import { kinds } from '../model/kinds.ts';
import { formatProblem } from '../model/problem.ts';
import { CaptureError } from './capture-error.ts';
import { planUpdate, type UpdatePlan } from './entries/plan-update.ts';
import { type IngestKind, ingestKinds, type KnownEntry } from './entries/read-entries.ts';
import type { PreparedPost } from './prepare.ts';
import { EditError, editFrontMatter } from './write/edit-front-matter.ts';
import { makeFolder } from './write/make-folder.ts';
import { removeLeftovers, syncFolder, writeAtomically } from './write/write-atomically.ts';
import { createWriteQueue } from './write/write-queue.ts';

/** Writes entries, or only says what it would write. */
export interface EntryWriter {
  /** Write a new entry. */
  create(kind: IngestKind, id: string, text: string): Promise<void>;
  /** Put new figures into an existing one; a conflict is left to a person. */
  update(entry: KnownEntry, post: PreparedPost): Promise<UpdatePlan & { changed: boolean }>;
  /** Wait until all that was given is written. */
  settle(): Promise<void>;
  /** Wait for the disk. */
  finish(): Promise<void>;
}

const WRITES_AT_ONCE = 16;

/**
 * @param content the folder of content
 * @param write whether anything is written
 */
export async function createWriter(content: string, write: boolean): Promise<EntryWriter> {
  const folders = new Map<IngestKind, string>(ingestKinds.map((kind) => [kind, join(content, kinds[kind].folder)]));
  const made = new Set<string>();
  const queue = createWriteQueue(WRITES_AT_ONCE);
  if (write) for (const folder of folders.values()) await removeLeftovers(folder);

  async function save(folder: string, path: string, text: string): Promise<void> {
    if (!write) return;
    if (!made.has(folder)) await makeFolder(folder);
    made.add(folder);
    await queue.add(() => writeAtomically(path, text));
  }

  return {
    async create(kind, id, text) {
      const folder = folders.get(kind) as string;
      const path = join(folder, `${id}.md`);
      checked(kind, path, id, text);
      await save(folder, path, text);
    },
    async update(entry, post) {
      const text = await fs.readFile(entry.path, 'utf8');
      const document = checked(entry.kind, entry.path, entry.id, text);
      const plan = planUpdate(
        document.kind === 'post' ? document.data : { source: document.data.source, revisions: document.data.revisions },
        post,
      );
      const edited = edit(entry.path, text, plan);
      if (edited === text) return { ...plan, changed: false };
      checked(entry.kind, entry.path, entry.id, edited);
      await save(folders.get(entry.kind) as string, entry.path, edited);
      return { ...plan, changed: true };
    },
    settle: () => queue.finish(),
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

function edit(path: string, text: string, plan: UpdatePlan): string {
  try {
    return editFrontMatter(text, plan.edits, plan.revisions);
  } catch (error) {
    if (!(error instanceof EditError)) throw error;
    throw new CaptureError({
      file: path,
      place: 'front matter',
      found: error.message,
      allowed: 'fields on lines of their own, or in braces',
    });
  }
}
