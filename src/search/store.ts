import type { ActivityFile, EntryRecord, FacetFile, Manifest, VocabularyFile } from './index/format.ts';
import type { LineList } from './near-lines.ts';
import type { Target } from './target.ts';
import type { TermList } from './term-list.ts';

/** What a look-up in several files came to. */
export interface LookUp<T> {
  found: Map<string, T>;
  /** Whether a file could not be read, so that something may be missing. */
  incomplete: boolean;
}

/** The lists of terms: of the entries that have each, and of the lines by which entries are asked for. */
export interface Lists extends LookUp<TermList> {
  lines: Map<string, LineList>;
}

/** The search index, as search reads it: a part at a time as it is needed. */
export interface Store {
  /**
   * To be called where a search begins: where a file could not be read since the last, the manifest is read afresh, for the
   * site may have been built anew under a page that stayed open. Not within a search, for that would put the numbers of one
   * index to the entries of another.
   */
  renew(): void;
  manifest(): Promise<Manifest>;
  facets(): Promise<FacetFile>;
  activity(): Promise<ActivityFile>;
  /** The groups of phrases that mean the same, at least those of which a phrase begins with one of some terms; in their order. */
  synonyms(terms: Iterable<string>): Promise<{ groups: readonly (readonly string[])[]; incomplete: boolean }>;
  /** The lists of terms, for those that the index has. */
  lists(terms: Iterable<string>): Promise<Lists>;
  /** The numbers of what keys name, for those that name something. */
  keys(keys: Iterable<string>): Promise<LookUp<readonly number[]>>;
  /** What numbers of keys stand for. @throws Error where a file cannot be read */
  targets(numbers: Iterable<number>): Promise<ReadonlyMap<number, Target>>;
  /** The words that begin with some letters, sorted; none for no letter. */
  vocabulary(beginning: string): Promise<VocabularyFile>;
  /** The kind of an entry, which takes no reading of the entry. */
  kind(number: number): Promise<string>;
  /** Entries by their numbers, in that order. */
  entries(numbers: readonly number[]): Promise<EntryRecord[]>;
}
