import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Read } from './track-reads.ts';

/** A page, or a file beside pages, as it was made. */
export interface MadePage {
  /** What it was given to show, as a digest; empty where nothing. */
  given: string;
  /** What it read of the site. */
  reads: readonly Read[];
}

/** One that stands in a built site. */
export interface StandingPage extends MadePage {
  /** In bytes. */
  size: number;
  /** When, in milliseconds. Where one of the two differs, somebody has touched it. */
  written: number;
}

/** The pages that a build made, and all that they follow from. */
export interface MadePages<P extends MadePage = StandingPage> {
  /** A digest of what all pages follow from. */
  from: string;
  /** What pages read, with digests of what that gave. */
  digests: ReadonlyMap<Read, string | undefined>;
  /** By file, relative to the built site. */
  pages: ReadonlyMap<string, P>;
}

/** As it is written: each read once, and pages with the numbers of theirs. */
interface Written {
  /** Another format has another. */
  version: 1;
  from: string;
  reads: [Read, string | null][];
  pages: [file: string, given: string, reads: number[], size: number, written: number][];
}

/**
 * Write what was made to a file.
 *
 * @param pages one that was taken as it stood tells of its size and time; others are looked up
 * @param folder the built site that the pages stand in
 * @throws Error naming pages that do not: a site that lost pages is none
 */
export function writeMadePages(file: string, folder: string, { from, digests, pages }: MadePages<MadePage | StandingPage>): void {
  const numbers = new Map([...digests.keys()].map((read, i) => [read, i]));
  const lost: string[] = [];
  const written: Written = { version: 1, from, reads: [...digests].map(([read, digest]) => [read, digest ?? null]), pages: [] };
  for (const [path, page] of pages) {
    const { given, reads } = page;
    const standing = 'written' in page ? page : standingIn(folder, path);
    if (!standing) lost.push(path);
    else written.pages.push([path, given, reads.map((read) => numbers.get(read) ?? -1), standing.size, standing.written]);
  }
  if (lost.length > 0)
    throw new Error(`The build lost ${lost.length} pages: ${lost.slice(0, 10).join(', ')}${lost.length > 10 ? ' …' : ''}`);
  writeFileSync(file, JSON.stringify(written));
}

function standingIn(folder: string, path: string): Pick<StandingPage, 'size' | 'written'> | undefined {
  const stat = statSync(join(folder, path), { throwIfNoEntry: false });
  return stat && { size: stat.size, written: stat.mtimeMs };
}

/** Read it again. @returns undefined where there is none, or none that this version understands */
export function readMadePages(file: string): MadePages | undefined {
  if (!existsSync(file)) return undefined;
  try {
    const { version, from, reads, pages } = JSON.parse(readFileSync(file, 'utf8')) as Written;
    if (version !== 1) return undefined;
    const names = reads.map(([read]) => read);
    const standing = pages.map(([path, given, numbers, size, written]): [string, StandingPage] => [
      path,
      { given, reads: numbers.map((number) => names[number] ?? ''), size, written },
    ]);
    return { from, digests: new Map(reads.map(([read, digest]) => [read, digest ?? undefined])), pages: new Map(standing) };
  } catch {
    // Half written, or by hand: nothing is kept then.
    return undefined;
  }
}
