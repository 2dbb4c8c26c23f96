import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { speak } from '../analyze.ts';
import { facets } from '../facets.ts';
import { type DomainTarget, fold, type KeyedTarget } from '../target.ts';
import { type FacetFile, fileName, MAX_PRIOR, type Manifest, type Part, UNANSWERED } from './format.ts';
import { frequentTerms, packKeys, packTerms, packVocabulary } from './pack.ts';
import { scoreTerms } from './score-terms.ts';
import type { SearchDocument } from './search-document.ts';
import { withTellingSections } from './telling-sections.ts';
import { wordPairs } from './word-pairs.ts';

/** Entries to a file: a page of results needs a few files, and few bytes that it does not show. */
const ENTRIES_PER_FILE = 4;

/** Targets to a file: a query reads what it names, which lies apart. */
const TARGETS_PER_FILE = 4;

/** The folder of the built site that the index goes to. */
export const INDEX_FOLDER = 'search-index';

/** What the index is built from, beside the entries. */
export interface IndexExtras extends Pick<Manifest, 'language' | 'synonyms' | 'platforms' | 'scaffolding' | 'documentWords'> {
  /** What queries and logs may name. */
  targets: readonly KeyedTarget[];
}

/**
 * Build the search index and write it.
 *
 * @param folder the built site
 */
export async function writeIndex(
  folder: string,
  documents: readonly SearchDocument[],
  { language, synonyms, targets, platforms, scaffolding, documentWords }: IndexExtras,
): Promise<void> {
  await speak(language);
  const terms = scoreTerms(documents, domainsOf(targets));
  const keys = packKeys(targets);
  const chunks = packTerms(terms);
  const vocabulary = packVocabulary(terms, wordPairs(documents), documents.filter(({ record }) => record.kind !== UNANSWERED).length);
  const records = withTellingSections(documents.map(({ record }) => record));
  const parts: Record<Part, readonly unknown[]> = {
    terms: chunks.map(({ chunk }) => chunk),
    entries: inFiles(records, ENTRIES_PER_FILE),
    vocabulary: vocabulary.map(({ chunk }) => chunk),
    facets: [facetFile(documents)],
    keys: keys.map(({ chunk }) => chunk),
    targets: inFiles(
      targets.map(({ target }) => target),
      TARGETS_PER_FILE,
    ),
  };
  const { version, files } = packFiles(parts, synonyms);
  const manifest: Manifest = {
    version,
    language,
    count: documents.length,
    terms: chunks.map(({ first }) => first),
    entriesPerFile: ENTRIES_PER_FILE,
    kinds: kindsOf(documents),
    vocabulary: vocabulary.map(({ first }) => first),
    keys: keys.map(({ first }) => first),
    targetsPerFile: TARGETS_PER_FILE,
    synonyms,
    platforms,
    scaffolding,
    documentWords,
    frequent: frequentTerms(terms),
    priors: documents.map(({ prior }) => prior.toString(MAX_PRIOR + 1)).join(''),
  };
  const target = join(folder, INDEX_FOLDER);
  await mkdir(target, { recursive: true });
  for (const [name, packed] of files) await writeFile(join(target, name), packed);
  await writeFile(join(target, 'manifest.json'), JSON.stringify(manifest));
}

function inFiles<T>(list: readonly T[], each: number): T[][] {
  return Array.from({ length: Math.ceil(list.length / each) }, (_, i) => list.slice(i * each, (i + 1) * each));
}

/** The name of each domain, folded, by each of its spellings. */
function domainsOf(targets: readonly KeyedTarget[]): ReadonlyMap<string, string> {
  const domains = targets.filter((keyed): keyed is KeyedTarget & { target: DomainTarget } => keyed.target.type === 'domain');
  return new Map(domains.flatMap(({ target, keys }) => keys.map((key): [string, string] => [key, fold(target.name)])));
}

/** Pack what each file holds; the version is a hash of it all, and of what goes with it in the manifest. */
function packFiles(
  parts: Record<Part, readonly unknown[]>,
  synonyms: Manifest['synonyms'],
): { version: string; files: Map<string, Uint8Array> } {
  const hash = createHash('sha256').update(JSON.stringify(synonyms));
  const packed = Object.entries(parts).flatMap(([part, contents]) =>
    contents.map((content, number) => {
      const bytes = gzipSync(JSON.stringify(content), { level: 9 });
      hash.update(bytes);
      return { part: part as Part, number, bytes };
    }),
  );
  const version = hash.digest('hex').slice(0, 12);
  return { version, files: new Map(packed.map(({ part, number, bytes }) => [fileName(version, part, number), bytes])) };
}

function kindsOf(documents: readonly SearchDocument[]): Manifest['kinds'] {
  return documents.flatMap(({ record: { kind } }, i): Manifest['kinds'] => (kind === documents[i - 1]?.record.kind ? [] : [[i, kind]]));
}

function facetFile(documents: readonly SearchDocument[]): FacetFile {
  const numbered = Object.fromEntries(
    facets.map((facet) => {
      const numbers = new Map<string, number>();
      const numberOf = (value: string) => {
        const number = numbers.get(value) ?? numbers.size;
        numbers.set(value, number);
        return number;
      };
      const entries = documents.map((document) => (document.facets[facet] ?? []).map(numberOf));
      return [facet, { values: [...numbers.keys()], entries }];
    }),
  );
  return { facets: numbered, activity: documents.map(({ activity }) => activity) };
}
