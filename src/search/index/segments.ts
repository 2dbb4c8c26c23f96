import { createHash } from 'node:crypto';
import { closeSync, mkdirSync, openSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { shortHash } from '../../model/short-hash.ts';
import { type DocumentSource, documentsOf } from './document-source.ts';
import type { IndexThreads } from './index-threads.ts';
import { Lexicon } from './lexicon.ts';
import { type Domains, readSegment } from './read-segment.ts';
import { bytesInFile, bytesInMemory, type ReadBytes } from './segment.ts';

/** Entries to a segment, about and at most. */
const ENTRIES_PER_SEGMENT = 256;
const MOST_ENTRIES = 1024;

/** Where segments are kept, and what they follow from beside their entries. */
export interface KeptSegments {
  /** A folder for nothing else. */
  folder: string;
  /** Changes with the code that reads entries. */
  reader: string;
  /** How many threads may read entries. */
  threads: number;
}

/** Segments that can be read until they are closed. */
export interface OpenSegments {
  segments: ReadBytes[];
  close(): void;
}

/**
 * Read entries into segments, in memory.
 *
 * @param perSegment entries to a segment, about
 */
export async function readInMemory(sources: Iterable<DocumentSource>, domains: Domains, perSegment?: number): Promise<OpenSegments> {
  const lexicon = new Lexicon();
  const segments: ReadBytes[] = [];
  for (const group of cutSources(sources, perSegment))
    segments.push(bytesInMemory(readSegment(await documentsOf(group), domains, lexicon)));
  return { segments, close: () => {} };
}

/**
 * Read entries into segments on the disk. A segment whose entries are as they were is taken from there; what is not needed any more is
 * deleted.
 *
 * @param language the tag of the language that entries are written in
 */
export async function readKept(
  sources: Iterable<DocumentSource>,
  domains: Domains,
  language: string,
  { folder, reader }: Pick<KeptSegments, 'folder' | 'reader'>,
  threads: IndexThreads,
): Promise<OpenSegments> {
  mkdirSync(folder, { recursive: true });
  const known = new Set(readdirSync(folder));
  const names: string[] = [];
  for (const group of cutSources(sources)) {
    const hash = createHash('sha256').update(JSON.stringify([reader, language, [...domains]]));
    for (const source of group) hash.update(source.digest()).update(' ');
    const name = hash.digest('hex').slice(0, 32);
    names.push(name);
    if (!known.has(name)) await threads.read(join(folder, name), await documentsOf(group));
    known.delete(name);
  }
  await threads.finished();
  for (const name of known) rmSync(join(folder, name), { force: true });
  const files = names.map((name) => openSync(join(folder, name), 'r'));
  return {
    segments: files.map(bytesInFile),
    close: () => {
      for (const file of files) closeSync(file);
    },
  };
}

/**
 * Cut entries into groups where the ids say so, in order: one more entry, or one less, changes its own group alone.
 *
 * @param perSegment entries to a group, about
 */
export function* cutSources(sources: Iterable<DocumentSource>, perSegment: number = ENTRIES_PER_SEGMENT): Generator<DocumentSource[]> {
  let group: DocumentSource[] = [];
  for (const source of sources) {
    group.push(source);
    const ends = Number.parseInt(shortHash(source.id), 36) % perSegment === 0;
    if (!ends && group.length < MOST_ENTRIES) continue;
    yield group;
    group = [];
  }
  if (group.length > 0) yield group;
}
