import { promises as fs } from 'node:fs';
import { join } from 'node:path';
import { type Document, parseDocumentFile } from '../../model/document.ts';
import { type Kind, kinds } from '../../model/kinds.ts';
import { formatProblem } from '../../model/problem.ts';
import { CaptureError, formatFault } from '../capture-error.ts';

/** The kinds of entry that ingest makes and updates. */
export const ingestKinds = ['post', 'technote', 'reference'] as const satisfies readonly Kind[];

/** A kind of entry that ingest makes and updates. */
export type IngestKind = (typeof ingestKinds)[number];

/** What of an existing entry is kept in memory: enough to find it and to see what would change. */
export interface KnownEntry {
  kind: IngestKind;
  id: string;
  path: string;
  /** Its title and the title its source was published under. */
  titles: string[];
  url?: string | undefined;
  fingerprint?: string | undefined;
  number?: string | undefined;
  views?: number | undefined;
  duplicateOf?: string | undefined;
}

/** What a folder of content holds. */
export interface KnownContent {
  entries: KnownEntry[];
  /** Every id and alias in use, of any kind. */
  ids: Set<string>;
  /** Entries that cannot be read, a line each. */
  faults: CaptureError[];
}

/** Read the entries that captures may belong to. A folder that does not exist is empty. */
export async function readEntries(content: string): Promise<KnownContent> {
  const known: KnownContent = { entries: [], ids: new Set(), faults: [] };
  for (const kind of Object.keys(kinds) as Kind[]) {
    const folder = join(content, kinds[kind].folder);
    const names = await fs.readdir(folder).catch(() => []);
    for (const name of names.filter((file) => file.endsWith('.md')).sort()) {
      const id = name.slice(0, -'.md'.length);
      known.ids.add(id);
      const path = join(folder, name);
      const document = parseDocumentFile(kind, path, id, await fs.readFile(path, 'utf8'));
      if (Array.isArray(document)) known.faults.push(fault(path, document.map(formatProblem)));
      else {
        if (document.kind !== 'term') for (const alias of document.data.aliases) known.ids.add(alias);
        const entry = remember(document, path);
        if (entry) known.entries.push(entry);
      }
    }
  }
  return known;
}

function remember({ kind, id, data }: Document, path: string): KnownEntry | undefined {
  if (kind !== 'post' && kind !== 'technote' && kind !== 'reference') return undefined;
  return {
    kind,
    id,
    path,
    titles: data.source.title ? [data.source.title, data.title] : [data.title],
    url: kind === 'reference' ? (data.url ?? data.source.url) : data.source.url,
    fingerprint: data.source.fingerprint,
    number: kind === 'technote' ? data.number : undefined,
    views: kind === 'post' ? data.metrics.views : undefined,
    duplicateOf: kind === 'post' ? data.duplicateOf : undefined,
  };
}

function fault(file: string, lines: string[]): CaptureError {
  const found = lines[0]?.slice(file.length + 2) ?? 'a mistake';
  return new CaptureError({ file, place: 'front matter', found, allowed: 'an entry without mistakes; it was not matched' });
}

/** Say what cannot be read, for people. */
export function formatFaults(faults: readonly CaptureError[]): string[] {
  return faults.map((error) => formatFault(error.fault));
}
