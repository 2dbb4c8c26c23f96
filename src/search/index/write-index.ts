import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { KnownNames } from '../diagnose.ts';
import { facets } from '../facets.ts';
import { type FacetFile, MAX_PRIOR, type Manifest, type SynonymFile } from './format.ts';
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
  const target = join(folder, INDEX_FOLDER);
  await mkdir(target, { recursive: true });
  const write = (data: unknown): Promise<string> => writePacked(target, data);

  const terms = scoreTerms(documents);
  const manifest: Manifest = {
    count: documents.length,
    terms: [],
    entries: [],
    entriesPerFile: ENTRIES_PER_FILE,
    kinds: kindsOf(documents),
    vocabulary: {},
    frequent: frequentTerms(terms),
    priors: documents.map(({ prior }) => prior.toString(MAX_PRIOR + 1)).join(''),
    synonyms: await write(synonyms),
    facets: await write(facetFile(documents)),
    names: await write(names),
  };
  for (const { first, chunk } of packTerms(terms)) manifest.terms.push([first, await write(chunk)]);
  for (const [letter, file] of packVocabulary(terms)) manifest.vocabulary[letter] = await write(file);
  const records = withTellingSections(documents.map(({ record }) => record));
  for (let at = 0; at < records.length; at += ENTRIES_PER_FILE) {
    manifest.entries.push(await write(records.slice(at, at + ENTRIES_PER_FILE)));
  }
  await writeFile(join(target, 'manifest.json'), JSON.stringify(manifest));
}

async function writePacked(target: string, data: unknown): Promise<string> {
  const packed = gzipSync(JSON.stringify(data), { level: 9 });
  const name = `${createHash('sha256').update(packed).digest('hex').slice(0, 12)}.pack`;
  await writeFile(join(target, name), packed);
  return name;
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
