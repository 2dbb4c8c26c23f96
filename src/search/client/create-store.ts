import { speak } from '../analyze.ts';
import {
  type ActivityFile,
  chunkOfHash,
  type EntryRecord,
  type FacetFile,
  fileName,
  hashOf,
  type KeyChunk,
  kindOf,
  LINE_SCALE,
  type Manifest,
  type Part,
  POSTING_LENGTH,
  type SynonymChunk,
  type TermChunk,
  type VocabularyFile,
} from '../index/format.ts';
import type { LineList } from '../near-lines.ts';
import type { LookUp, Store } from '../store.ts';
import type { Target } from '../target.ts';
import type { TermList } from '../term-list.ts';

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
  const manifest = async () => {
    const loaded = await load<Manifest>(MANIFEST);
    await speak(loaded.language);
    return loaded;
  };
  const loadPart = async <T>(part: Part, number = 0) => load<T>(fileName((await manifest()).version, part, number));
  const lookUp = async <Packed, T>(
    part: Part,
    firsts: readonly string[] | number,
    names: Iterable<string>,
    unpack: (packed: Packed) => T,
  ): Promise<LookUp<T>> => {
    const found = new Map<string, T>();
    const read = [...Map.groupBy(new Set(names), (name) => chunkNamed(firsts, name))].map(async ([number, inFile]) => {
      if (number < 0) return;
      const chunk = await loadPart<Readonly<Record<string, Packed>>>(part, number);
      for (const name of inFile) if (Object.hasOwn(chunk, name)) found.set(name, unpack(chunk[name] as Packed));
    });
    const outcomes = await Promise.allSettled(read);
    return { found, incomplete: outcomes.some(({ status }) => status === 'rejected') };
  };

  return {
    renew() {
      if (failed) known.delete(MANIFEST);
      failed = false;
    },
    manifest,
    facets: () => loadPart<FacetFile>('facets'),
    activity: () => loadPart<ActivityFile>('activity'),
    async synonyms(terms) {
      const { synonyms, synonymKeys: firsts } = await manifest();
      if (firsts.length === 0) return { groups: synonyms, incomplete: false };
      const { found, incomplete } = await lookUp('synonyms', firsts, terms, (groups: SynonymChunk[string]) => groups);
      const groups = new Map([...found.values()].flat().sort(([a], [b]) => a - b));
      return { groups: [...groups.values()], incomplete };
    },
    async lists(terms) {
      const { terms: firsts } = await manifest();
      const { found, incomplete } = await lookUp<TermChunk[string], UnpackedLists>('terms', firsts, terms, unpackLists);
      return {
        found: new Map([...found].map(([term, { postings }]) => [term, postings])),
        lines: new Map([...found].flatMap(([term, { lines }]): [string, LineList][] => (lines.length > 0 ? [[term, lines]] : []))),
        incomplete,
      };
    },
    async keys(keys) {
      const { keys: firsts } = await manifest();
      return lookUp<KeyChunk[string], readonly number[]>('keys', firsts, keys, (numbers) => numbers);
    },
    async targets(numbers) {
      const { targetsPerFile } = await manifest();
      const wanted = Map.groupBy(new Set(numbers), (number) => Math.floor(number / targetsPerFile));
      const read = [...wanted].map(async ([file, inFile]) => {
        const targets = await loadPart<Target[]>('targets', file);
        return inFile.map((number): [number, Target] => [number, targets[number % targetsPerFile] as Target]);
      });
      return new Map((await Promise.all(read)).flat());
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

/** The number of the chunk that a name would be in; -1 where it is in none. */
function chunkNamed(firsts: readonly string[] | number, name: string): number {
  if (typeof firsts !== 'number') return chunkOf(firsts, name);
  return firsts === 0 ? -1 : chunkOfHash(hashOf(name), firsts);
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

/** What the index has of a term. */
interface UnpackedLists {
  postings: TermList;
  lines: LineList;
}

/** Lists as they are packed, with the numbers of entries in place of the steps between them, and line and share apart. */
function unpackLists(packed: readonly number[]): UnpackedLists {
  const [found = 0, kept = 0] = packed;
  const end = 2 + kept * POSTING_LENGTH;
  const postings = [found];
  let entry = 0;
  for (let i = 2; i < end; i += 1) {
    const value = packed[i] ?? 0;
    if (i % POSTING_LENGTH === 2) entry += value;
    postings.push(i % POSTING_LENGTH === 2 ? entry : value);
  }
  const lines = packed.slice(end, end + 1);
  entry = 0;
  for (let i = end + 1; i < packed.length; i += 2) {
    entry += packed[i] ?? 0;
    const both = packed[i + 1] ?? 0;
    lines.push(entry, Math.floor(both / LINE_SCALE), both % LINE_SCALE);
  }
  return { postings, lines };
}
