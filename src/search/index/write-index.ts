import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { KnownNames } from '../diagnose.ts';
import { facets } from '../facets.ts';
import { type FacetFile, fileName, MAX_PRIOR, type Manifest, type Part, type SynonymFile } from './format.ts';
import { frequentTerms, packTerms, packVocabulary } from './pack.ts';
import { scoreTerms } from './score-terms.ts';
import type { SearchDocument } from './search-document.ts';
import { withTellingSections } from './telling-sections.ts';

/** Entries to a file: a page of results needs a few files, and few bytes that it does not show. */
const ENTRIES_PER_FILE = 12;

/** The folder of the built site that the index goes to. */
export const INDEX_FOLDER = 'search-index';

/**
 * Build the search index and write it.
 *
 * @param folder the built site
 * @param synonyms groups of phrases that mean the same
 * @param names what a diagnosis recognises
 */
export async function writeIndex(
  folder: string,
  documents: readonly SearchDocument[],
  synonyms: SynonymFile,
  names: KnownNames,
): Promise<void> {
  const terms = scoreTerms(documents);
  const chunks = packTerms(terms);
  const vocabulary = packVocabulary(terms);
  const records = withTellingSections(documents.map(({ record }) => record));
  const parts: Record<Part, readonly unknown[]> = {
    terms: chunks.map(({ chunk }) => chunk),
    entries: Array.from({ length: Math.ceil(records.length / ENTRIES_PER_FILE) }, (_, i) =>
      records.slice(i * ENTRIES_PER_FILE, (i + 1) * ENTRIES_PER_FILE),
    ),
    vocabulary: vocabulary.map(({ chunk }) => chunk),
    synonyms: [synonyms],
    facets: [facetFile(documents)],
    names: [names],
  };
  const { version, files } = packFiles(parts);
  const manifest: Manifest = {
    version,
    count: documents.length,
    terms: chunks.map(({ first }) => first),
    entriesPerFile: ENTRIES_PER_FILE,
    kinds: kindsOf(documents),
    vocabulary: vocabulary.map(({ first }) => first),
    frequent: frequentTerms(terms),
    priors: documents.map(({ prior }) => prior.toString(MAX_PRIOR + 1)).join(''),
  };
  const target = join(folder, INDEX_FOLDER);
  await mkdir(target, { recursive: true });
  for (const [name, packed] of files) await writeFile(join(target, name), packed);
  await writeFile(join(target, 'manifest.json'), JSON.stringify(manifest));
}

/** Pack what each file holds; the version is a hash of it all. */
function packFiles(parts: Record<Part, readonly unknown[]>): { version: string; files: Map<string, Uint8Array> } {
  const hash = createHash('sha256');
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
    facets.map(([facet]) => {
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
