import { promises as fs, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { digestOfText } from '../../model/digest-of-text.ts';
import { type Document, parseDocumentFile } from '../../model/document.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { formatProblem } from '../../model/problem.ts';
import { CaptureError } from '../capture-error.ts';
import type { SortPaths } from '../input/sorted-paths.ts';
import type { Followed } from '../store/kept.ts';

/** The kinds of entry that ingest makes and updates. */
export const ingestKinds = ['post', 'technote', 'reference'] as const satisfies readonly Kind[];

/** A kind of entry that ingest makes and updates. */
export type IngestKind = (typeof ingestKinds)[number];

/** What of an existing entry is remembered: enough to find it and to see what would change. */
export interface KnownEntry {
  kind: IngestKind;
  id: string;
  path: string;
  /** Of its file's text. */
  digest: string;
  /** Its title and the title its source was published under. */
  titles: string[];
  url?: string | undefined;
  /** What its source calls it. */
  key?: string | undefined;
  published?: string | undefined;
  fingerprint?: string | undefined;
  number?: string | undefined;
  /** Whether it is a tag of a forum. */
  isTag?: boolean | undefined;
  views?: number | undefined;
}

/** What a file of content says. */
export interface FoundEntry {
  /** The ids that it uses: its own and its aliases. */
  ids: string[];
  /** What captures may belong to. */
  entry?: KnownEntry | undefined;
  /** Why it cannot be read. */
  fault?: CaptureError;
}

/**
 * Read all entries, one at a time, in the order of their kinds and ids. A folder that does not exist is empty.
 *
 * @param kept what earlier runs read
 */
export async function* readEntries(content: string, sort: SortPaths, kept?: Followed): AsyncGenerator<FoundEntry> {
  for (const kind of Object.keys(kinds) as Kind[]) {
    for await (const path of sort(listEntries(join(content, kinds[kind].folder)))) {
      const id = basename(path, EXTENSION);
      const text = readFileSync(path, 'utf8');
      // Where the power failed while drafts were written, some may be empty: they are written again.
      if (text === '') continue;
      const digest = digestOfText(text);
      const known = kept?.get(path, digest);
      if (known) {
        yield JSON.parse(known);
        continue;
      }
      const document = parseDocumentFile(kind, path, id, text);
      if (Array.isArray(document)) yield { ids: [id], fault: fault(path, document.map(formatProblem)) };
      else {
        const found = foundIn(document, path, digest);
        kept?.set(path, digest, JSON.stringify(found));
        yield found;
      }
    }
  }
}

const EXTENSION = '.md';

async function* listEntries(folder: string): AsyncGenerator<string> {
  const names = await fs.opendir(folder).catch(() => []);
  for await (const { name } of names) if (name.endsWith(EXTENSION)) yield join(folder, name);
}

/**
 * What a document says.
 *
 * @param digest of its file's text
 */
export function foundIn(document: Document, path: string, digest: string): FoundEntry {
  const aliases = document.kind === 'term' ? [] : document.data.aliases;
  return { ids: [document.id, ...aliases], entry: remember(document, path, digest) };
}

function remember({ kind, id, data }: Document, path: string, digest: string): KnownEntry | undefined {
  if (kind !== 'post' && kind !== 'technote' && kind !== 'reference') return undefined;
  return {
    kind,
    id,
    path,
    digest,
    titles: data.source.title ? [data.source.title, data.title] : [data.title],
    url: kind === 'reference' ? (data.url ?? data.source.url) : data.source.url,
    key: data.source.id,
    published: data.source.published,
    fingerprint: data.source.fingerprint,
    number: kind === 'technote' ? data.number : undefined,
    isTag: (kind === 'reference' && data.type === 'forum-tag') || undefined,
    views: kind === 'post' ? data.metrics.views : undefined,
  };
}

function fault(file: string, lines: string[]): CaptureError {
  const found = lines[0]?.slice(file.length + 2) ?? 'a mistake';
  return new CaptureError({ file, place: 'front matter', found, allowed: 'an entry without mistakes; it was not matched' });
}
