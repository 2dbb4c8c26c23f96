import type { KnownNames } from '../diagnose.ts';
import {
  type EntryRecord,
  type FacetFile,
  fileName,
  kindOf,
  type Manifest,
  type Part,
  POSTING_LENGTH,
  type SynonymFile,
  type TermChunk,
  type VocabularyFile,
} from '../index/format.ts';
import type { TermList } from '../match-group.ts';

/** The search index, read a file at a time as it is needed; what was read is kept. */
export interface Store {
  /**
   * To be called where a search begins: where a file could not be read since the last, the manifest is read afresh, for the
   * site may have been built anew under a page that stayed open. Not within a search, for that would put the numbers of one
   * index to the entries of another.
   */
  renew(): void;
  manifest(): Promise<Manifest>;
  synonyms(): Promise<SynonymFile>;
  facets(): Promise<FacetFile>;
  names(): Promise<KnownNames>;
  /**
   * The lists of terms, for those that the index has.
   *
   * @returns the lists, and whether a file could not be read so that some may be missing
   */
  lists(terms: Iterable<string>): Promise<{ lists: Map<string, TermList>; incomplete: boolean }>;
  /** The words that begin with some letters, sorted; none for no letter. */
  vocabulary(beginning: string): Promise<VocabularyFile>;
  /** The kind of an entry, which takes no reading of the entry. */
  kind(number: number): Promise<string>;
  /** Entries by their numbers, in that order. */
  entries(numbers: readonly number[]): Promise<EntryRecord[]>;
}

/** Reads a file of the index: its text as JSON, unpacked. */
export type ReadFile = (name: string) => Promise<unknown>;

const MANIFEST = 'manifest.json';

/** Comes after any letter, in the order in which words and terms are sorted. */
const LAST_LETTER = '\uffff';

/**
 * Make a store over the index's files. A file that could not be read is tried again when it is next needed.
 *
 * @param read how a file is read; in a browser `fetchFile`
 */
export function createStore(read: ReadFile): Store {
  const known = new Map<string, Promise<unknown>>();
  let failed = false;
  const load = <T>(name: string): Promise<T> => {
    const loading = known.get(name) ?? read(name);
    known.set(name, loading);
    loading.catch(() => {
      if (known.get(name) === loading) known.delete(name);
      failed = true;
    });
    return loading as Promise<T>;
  };
  const manifest = () => load<Manifest>(MANIFEST);
  const loadPart = async <T>(part: Part, number = 0) => load<T>(fileName((await manifest()).version, part, number));

  return {
    renew() {
      if (failed) known.delete(MANIFEST);
      failed = false;
    },
    manifest,
    synonyms: () => loadPart<SynonymFile>('synonyms'),
    facets: () => loadPart<FacetFile>('facets'),
    names: () => loadPart<KnownNames>('names'),
    async lists(terms) {
      const { version, terms: firsts } = await manifest();
      const wanted = Map.groupBy(new Set(terms), (term) => chunkOf(firsts, term));
      const lists = new Map<string, TermList>();
      const read = [...wanted].map(async ([number, inFile]) => {
        if (number < 0) return;
        const chunk = await load<TermChunk>(fileName(version, 'terms', number));
        for (const term of inFile) if (Object.hasOwn(chunk, term)) lists.set(term, unpackList(chunk[term] ?? []));
      });
      const outcomes = await Promise.allSettled(read);
      return { lists, incomplete: outcomes.some(({ status }) => status === 'rejected') };
    },
    async vocabulary(beginning) {
      if (beginning === '') return [];
      const { vocabulary: firsts } = await manifest();
      const from = Math.max(0, chunkOf(firsts, beginning));
      const length = chunkOf(firsts, beginning + LAST_LETTER) - from + 1;
      const chunks = await Promise.all(
        Array.from({ length: Math.max(0, length) }, (_, i) => loadPart<VocabularyFile>('vocabulary', from + i)),
      );
      return chunks.flat().filter(([word]) => word.startsWith(beginning));
    },
    kind: async (number) => kindOf(await manifest(), number),
    async entries(numbers) {
      const { version, count, entriesPerFile } = await manifest();
      return Promise.all(
        numbers.map(async (number) => {
          if (number < 0 || number >= count) throw new Error(`The search index has no entry ${number}`);
          const records = await load<EntryRecord[]>(fileName(version, 'entries', Math.floor(number / entriesPerFile)));
          return records[number % entriesPerFile] as EntryRecord;
        }),
      );
    },
  };
}

/** The number of the chunk that a term would be in: the last that begins at or before it; −1 where it is before all. */
function chunkOf(firsts: readonly string[], term: string): number {
  let low = 0;
  let high = firsts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((firsts[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A list as it is packed, with the numbers of its entries in place of the steps between them. */
function unpackList(packed: readonly number[]): TermList {
  let entry = 0;
  return packed.map((value, i) => {
    if (i % POSTING_LENGTH !== 1) return value;
    entry += value;
    return entry;
  });
}

/**
 * Read a file of the index over the network. The manifest is asked for afresh, the rest may be kept for ever.
 *
 * @param folder the index's address, with a slash at the end
 * @throws Error where the file cannot be had
 */
export function fetchFile(folder: string): ReadFile {
  return async (name) => {
    const packed = name.endsWith('.pack');
    const response = await fetch(folder + name, { cache: packed ? 'force-cache' : 'no-cache' });
    if (!response.ok || !response.body) throw new Error(`${name}: ${response.status}`);
    if (!packed) return response.json();
    return new Response(response.body.pipeThrough(new DecompressionStream('gzip'))).json();
  };
}
