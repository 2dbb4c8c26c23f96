/**
 * The files of the search index, as built and as read in the browser. All but the manifest are gzipped JSON under
 * names that carry a hash of the whole, so that any static host serves them well and they can be kept for ever.
 * One hash, for one changed word changes the averages that every impact is reckoned by, and with it nearly every file.
 */

/** The entry file: what every query needs, and the only one that is fetched afresh. */
export interface Manifest {
  /** What tells this index from any other: a part of its files' names. */
  version: string;
  /** The language of its words, a BCP 47 tag: what is asked is read as what was indexed. */
  language: string;
  /** How many documents the index holds: the entries, and what no entry answers. */
  count: number;
  /** The first term of each chunk of postings, sorted; of a large site in how many chunks terms are, each where `chunkOfHash` says. */
  terms: string[] | number;
  /** How many lines entries are asked for by: titles and ways of asking. */
  lines: number;
  /** Entries to a file, by number. */
  entriesPerFile: number;
  /** Where entries of another kind begin: the number of the first, and the kind. Sorted. */
  kinds: [first: number, kind: string][];
  /** The first word of each chunk of the vocabulary, sorted. */
  vocabulary: string[];
  /**
   * The first key of each chunk of keys, sorted; of a large site too, for the keys that a pasted text may have lie side by side.
   */
  keys: string[];
  /** Targets to a file, by number. */
  targetsPerFile: number;
  /**
   * Groups of phrases that mean the same: here, so that what they stand for is looked up with the words themselves. None where there are
   * so many that they are a part of their own.
   */
  synonyms: string[][];
  /** The first term of each chunk of synonyms, sorted; none where they are here. */
  synonymKeys: string[];
  /** Platforms of which versions are recognised. */
  platforms: string[];
  /** Words that stand around every error in a log and tell nothing of it. */
  scaffolding: string[];
  /** Words by which readers ask for a document, beside those of the language. */
  documentWords: string[];
  /** What the most frequent terms are found in, so that they need not be asked for to know that they tell little. */
  frequent: Record<string, number>;
  /** Of names with a space in them, the first word of each and how many words the longest has that begins with it: `docker run -p`. */
  longNames: Record<string, number>;
  /** A digit of base 36 an entry: how much it is preferred among others that match as well. */
  priors: string;
}

/**
 * What the other files hold: chunks of postings; entries; chunks of words; what facets each entry has; when each was active; chunks of
 * keys, and what these name; chunks of synonyms.
 */
export type Part = 'terms' | 'entries' | 'vocabulary' | 'facets' | 'activity' | 'keys' | 'targets' | 'synonyms';

/**
 * The name of a file of the index.
 *
 * @param number which of its part, counted from 0
 */
export function fileName(version: string, part: Part, number = 0): string {
  return `${part}-${number}-${version}.pack`;
}

/**
 * Term → how many entries have it; how many of the best follow; `entry, impact, section, units` of these, by entry. Then, where a line has
 * it, how many lines do, and of the best of them the entry, and line and share as one number. Of an entry stands how far it is from the
 * one before.
 */
export type TermChunk = Record<string, number[]>;

/** Key → the numbers of what it names. */
export type KeyChunk = Record<string, number[]>;

/** Words, sorted, as written but in lower case, each with how many entries have it: for correcting typos and completing words. */
export type VocabularyFile = [word: string, count: number][];

/** An entry as shown in results. */
export interface EntryRecord {
  id: string;
  kind: string;
  title: string;
  summary: string;
  /** Its URL without the site's base. */
  url: string;
  /** Kind, who answered, platforms: in the words readers see. */
  facts: string[];
  /** Its sections: anchor and words of the heading; the first is the page's top. Both empty where the heading tells nothing. */
  sections: [anchor: string, title: string][];
  /** Pages with a table to choose from that says the same: its URL without the site's base, and its title. */
  tables?: [url: string, title: string][];
}

/** What results are narrowed by. */
export interface FacetFile {
  /** Facet → its values, and for each entry the numbers of the values it has. */
  facets: Record<string, { values: string[]; entries: number[][] }>;
}

/** What results are sorted by: when each entry was last active at its source, or changed, a date as text. */
export type ActivityFile = string[];

/** First term of a phrase → the groups that it is in, each with its number in their order. */
export type SynonymChunk = Record<string, [number: number, group: string[]][]>;

/** The kind of an entry, by its number; empty where there is no such entry. */
export function kindOf({ kinds }: Pick<Manifest, 'kinds'>, entry: number): string {
  return kinds.findLast(([first]) => first <= entry)?.[1] ?? '';
}

/** The kind of what is asked and no entry answers: it is ranked beside entries, and never shown. Its numbers come after theirs. */
export const UNANSWERED = 'unanswered';

/** How many entries the index holds, without what no entry answers. */
export function countShown({ kinds, count }: Pick<Manifest, 'kinds' | 'count'>): number {
  return kinds.find(([, kind]) => kind === UNANSWERED)?.[0] ?? count;
}

/** A site of more entries is large: what grows with it is then no part of a first query. */
export const LARGE = 5_000;

/** A number from 0 to 2 ** 32 - 1 for a name (FNV-1a, and the last steps of MurmurHash3, so that like names lie apart). */
export function hashOf(name: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < name.length; i += 1) hash = Math.imul(hash ^ name.charCodeAt(i), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

/** The number of the chunk that a name is in, of so many. */
export function chunkOfHash(hash: number, chunks: number): number {
  return Math.floor((hash / 2 ** 32) * chunks);
}

/** Numbers that a posting takes in a list. */
export const POSTING_LENGTH = 4;

/** The strongest preference: the last digit of base 36. */
export const MAX_PRIOR = 35;

/** Impacts are stored as whole numbers up to this. */
export const IMPACT_SCALE = 255;

/** Numbers that the posting of a line takes in a list. */
export const LINE_POSTING_LENGTH = 3;

/** Shares of a line are stored as whole numbers below this. */
export const LINE_SCALE = 32;

/** Lines kept of a term: those of which it is the greatest share. */
export const MAX_LINES = 2048;

/** Postings kept of a term: its best. What has more is too common for the rest to change the order. */
export const MAX_POSTINGS = 512;
