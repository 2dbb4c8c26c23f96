import type { KnownNames } from '../diagnose.ts';
import type { EntryRecord, FacetFile, Manifest, SynonymFile, TermChunk, VocabularyFile } from '../index/format.ts';
import type { TermList } from '../rank.ts';

/** The search index, read a file at a time as it is needed; what was read is kept. */
export interface Store {
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
  /** Words that begin with a letter; none where it has no file. */
  vocabulary(letter: string): Promise<VocabularyFile>;
  /** The kind of an entry, which takes no reading of the entry. */
  kind(number: number): Promise<string>;
  /** Entries by their numbers, in that order. */
  entries(numbers: readonly number[]): Promise<EntryRecord[]>;
}

/** Reads a file of the index: its text as JSON, unpacked. */
export type ReadFile = (name: string) => Promise<unknown>;

/**
 * Make a store over the index's files. A file that could not be read is tried again when it is next needed.
 *
 * @param read how a file is read; in a browser `fetchFile`
 */
export function createStore(read: ReadFile): Store {
  const known = new Map<string, Promise<unknown>>();
  const load = <T>(name: string): Promise<T> => {
    const loading = known.get(name) ?? read(name);
    known.set(name, loading);
    loading.catch(() => {
      if (known.get(name) === loading) known.delete(name);
    });
    return loading as Promise<T>;
  };
  const manifest = () => load<Manifest>('manifest.json');

  return {
    manifest,
    synonyms: async () => load<SynonymFile>((await manifest()).synonyms),
    facets: async () => load<FacetFile>((await manifest()).facets),
    names: async () => load<KnownNames>((await manifest()).names),
    async lists(terms) {
      const { terms: chunks } = await manifest();
      const wanted = Map.groupBy(new Set(terms), (term) => chunkOf(chunks, term));
      const lists = new Map<string, TermList>();
      const read = [...wanted].map(async ([file, inFile]) => {
        if (!file) return;
        const chunk = await load<TermChunk>(file);
        for (const term of inFile) if (Object.hasOwn(chunk, term)) lists.set(term, chunk[term] ?? []);
      });
      const outcomes = await Promise.allSettled(read);
      return { lists, incomplete: outcomes.some(({ status }) => status === 'rejected') };
    },
    async vocabulary(letter) {
      const file = (await manifest()).vocabulary[letter];
      return file ? load<VocabularyFile>(file) : [];
    },
    kind: async (number) => (await manifest()).kinds.findLast(([first]) => first <= number)?.[1] ?? '',
    async entries(numbers) {
      const { entries, entriesPerFile } = await manifest();
      return Promise.all(
        numbers.map(async (number) => {
          const file = entries[Math.floor(number / entriesPerFile)];
          const record = file && (await load<EntryRecord[]>(file))[number % entriesPerFile];
          if (!record) throw new Error(`The search index has no entry ${number}`);
          return record;
        }),
      );
    },
  };
}

/** The file whose chunk a term would be in: the last that begins at or before it. */
function chunkOf(chunks: Manifest['terms'], term: string): string | undefined {
  let low = 0;
  let high = chunks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((chunks[middle]?.[0] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return chunks[low - 1]?.[1];
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
