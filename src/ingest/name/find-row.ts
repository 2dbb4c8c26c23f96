import { basename } from 'node:path';
import { wordsOf } from '../group/words.ts';
import { type IdRow, openingsOf } from './ids-table.ts';

/** What of a post a row is compared with. */
export interface Named {
  /** Name of the capture's file. */
  capture: string;
  startLine: number;
  endLine: number;
  title?: string | undefined;
  /** The first lines of its text. */
  opening: string;
  /** Lines of it that may be its title. */
  headings: readonly string[];
}

/** Words that may stand before an opening: a greeting, a lead-in, "I'm". */
const MAX_LEAD = 6;

/** Openings of fewer words have to be a whole line: `General:` begins too many sentences. */
const MIN_WORDS = 3;

/** How well a row fits a post; the best one wins. */
const FITS = { place: 1, heading: 4, opening: 6, title: 8 } as const;

/** Finds the row of the ids' table that means a post. */
export type FindRow = (post: Named) => { row: IdRow; fit: number } | undefined;

/** Prepare a table for looking posts up. Rows are indexed by their first words, so that large tables stay fast. */
export function createRowFinder(rows: readonly IdRow[]): FindRow {
  const byWord = new Map<string, { row: IdRow; words: string[] }[]>();
  for (const row of rows) {
    for (const opening of openingsOf(row)) {
      const words = wordsOf(opening);
      const first = words[0];
      if (first) byWord.set(first, [...(byWord.get(first) ?? []), { row, words }]);
    }
  }
  const placed = rows.filter((row) => row.places.length > 0);

  return (post) => {
    const fits = new Map<IdRow, number>();
    const raise = (row: IdRow, fit: number) => fits.set(row, Math.max(fits.get(row) ?? 0, fit));
    const compare = (words: readonly string[], leads: number, fit: number, whole: boolean) => {
      for (let lead = 0; lead <= leads && lead < words.length; lead++) {
        for (const candidate of byWord.get(words[lead] ?? '') ?? []) {
          const entire = lead === 0 && words.length === candidate.words.length;
          const needsEntire = whole || candidate.words.length < MIN_WORDS;
          if (startsWith(words.slice(lead), candidate.words) && (entire || !needsEntire)) raise(candidate.row, fit);
        }
      }
    };
    compare(wordsOf(post.title ?? ''), 0, FITS.title, false);
    compare(wordsOf(post.opening), MAX_LEAD, FITS.opening, false);
    for (const heading of post.headings) compare(wordsOf(heading), 0, FITS.heading, true);
    for (const row of placed) if (isPlaced(row, post)) fits.set(row, (fits.get(row) ?? 0) + FITS.place);

    const best = [...fits].sort(([, a], [, b]) => b - a)[0];
    // A place alone is a hint for people: captures change, and a line number does not follow.
    return best && best[1] >= FITS.heading ? { row: best[0], fit: best[1] } : undefined;
  };
}

/** The last word of an opening may be cut: tables quote the first so many characters. */
function startsWith(words: readonly string[], opening: readonly string[]): boolean {
  const last = opening.length - 1;
  return last >= 0 && opening.every((word, at) => words[at] === word || (at === last && words[at]?.startsWith(word) === true));
}

function isPlaced(row: IdRow, post: Named): boolean {
  const name = basename(post.capture);
  return row.places.some(({ capture, line }) => line >= post.startLine && line <= post.endLine && isNameOf(capture, name));
}

/** A place may give the capture's name or its beginning, up to a character that is no letter or digit. */
function isNameOf(start: string, name: string): boolean {
  return name.startsWith(start) && !/^[\p{L}\p{N}]/u.test(name.slice(start.length));
}
