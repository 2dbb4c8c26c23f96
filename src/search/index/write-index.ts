import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { speak } from '../analyze.ts';
import { termsOfPhrase } from '../clause.ts';
import { type DomainTarget, fold, isName, type KeyedTarget, nameOf } from '../target.ts';
import { ChunkStore } from './chunk-store.ts';
import { countsOf } from './counts-of.ts';
import { type Dictionary, inOrder, scattered } from './dictionary.ts';
import type { DocumentSource } from './document-source.ts';
import { FacetTable } from './facet-table.ts';
import { LARGE, MAX_PRIOR, type Manifest, type SynonymChunk, UNANSWERED } from './format.ts';
import { IndexThreads } from './index-threads.ts';
import { dictionaryCutter, eachKey, FrequentTerms, isWord, packLists, packVocabulary, vocabularyOf } from './pack.ts';
import { type Places, readPlaces } from './places.ts';
import type { Domains, Told } from './read-segment.ts';
import { scoreTerms } from './score-terms.ts';
import { blocksOf, type ReadBytes } from './segment.ts';
import { type KeptSegments, type OpenSegments, readInMemory, readKept } from './segments.ts';
import { sharedHeadings, withTellingSections } from './telling-sections.ts';
import { PAIR_IN } from './word-pairs.ts';

/** Entries to a file: a page of results needs a few files, and few bytes that it does not show. */
const ENTRIES_PER_FILE = 4;

/** Targets to a file: a query reads what it names, which lies apart. */
const TARGETS_PER_FILE = 4;

/** How many characters of synonyms the manifest holds, as JSON: a third travels. */
const MOST_SYNONYMS = 20_000;

/** The folder of the built site that the index goes to. */
export const INDEX_FOLDER = 'search-index';

/** What the index is built from, beside the entries. */
export interface IndexExtras extends Pick<Manifest, 'language' | 'synonyms' | 'platforms' | 'scaffolding' | 'documentWords'> {
  /** What queries and logs may name. */
  targets: readonly KeyedTarget[];
}

/** How an index is written. */
export interface WriteOptions {
  /** A folder where what may serve the next build is kept, and what this one has no room for in memory; without one, all is in memory. */
  kept?: KeptSegments;
  /** Entries to a segment, about, in memory. */
  perSegment?: number;
}

/**
 * Build the search index and write it. Entries are read a segment at a time, and segments merged, so that memory holds neither all words
 * nor all postings.
 *
 * @param folder the built site
 */
export async function writeIndex(
  folder: string,
  sources: Iterable<DocumentSource>,
  { language, synonyms, targets, platforms, scaffolding, documentWords }: IndexExtras,
  { kept, perSegment }: WriteOptions = {},
): Promise<void> {
  await speak(language);
  const domains = domainsOf(targets);
  const threads = new IndexThreads(kept?.threads ?? 0, language, domains);
  const store = new ChunkStore((texts) => threads.pack(texts), kept && join(kept.folder, 'chunks'));
  let open: OpenSegments | undefined;
  try {
    open = kept
      ? await readKept(sources, domains, language, { ...kept, folder: join(kept.folder, 'segments') }, threads)
      : await readInMemory(sources, domains, perSegment);
    const { segments } = open;
    const places = readPlaces(segments);
    const count = places.starts.length;
    const { shown, kinds, priors } = await putEntries(segments, count, store);
    const ofTerms = shown > LARGE ? scattered('terms', store, kept && join(kept.folder, 'scatter')) : inOrder('terms', store);
    const { terms, vocabulary, frequent } = await putTerms(segments, places, shown, store, ofTerms);
    const ofKeys = dictionaryCutter((json) => store.put('keys', json));
    eachKey(targets, ofKeys.add);
    ofKeys.end();
    await store.room();
    const keys = ofKeys.firsts;
    for (let i = 0; i < targets.length; i += TARGETS_PER_FILE) {
      store.put('targets', JSON.stringify(targets.slice(i, i + TARGETS_PER_FILE).map(({ target }) => target)));
      if (store.isFull) await store.room();
    }
    const rest: Omit<Manifest, 'version'> = {
      language,
      count,
      terms,
      lines: places.lineCount,
      entriesPerFile: ENTRIES_PER_FILE,
      kinds,
      vocabulary,
      keys,
      targetsPerFile: TARGETS_PER_FILE,
      ...putSynonyms(synonyms, store),
      platforms,
      scaffolding,
      documentWords,
      frequent,
      longNames: longNames(targets),
      priors,
    };
    const digest = await store.digest();
    const version = createHash('sha256').update(digest).update(JSON.stringify(rest)).digest('hex').slice(0, 12);
    const target = join(folder, INDEX_FOLDER);
    await mkdir(target, { recursive: true });
    store.write(target, version);
    await writeFile(join(target, 'manifest.json'), JSON.stringify({ version, ...rest } satisfies Manifest));
  } finally {
    open?.close();
    await threads.close();
  }
}

/** The name of each domain, folded, by each of its spellings. */
function domainsOf(targets: readonly KeyedTarget[]): Domains {
  const domains = targets.filter((keyed): keyed is KeyedTarget & { target: DomainTarget } => keyed.target.type === 'domain');
  return new Map(domains.flatMap(({ target, keys }) => keys.map((key): [string, string] => [key, fold(target.name)])));
}

/** Of names of several words, the first, and how many words the longest has that begins so. */
function longNames(targets: readonly KeyedTarget[]): Manifest['longNames'] {
  const longest = new Map<string, number>();
  for (const { keys } of targets) {
    for (const key of keys.filter(isName)) {
      const words = nameOf(key).split(' ');
      const [first = ''] = words;
      if (words.length > 1) longest.set(first, Math.max(longest.get(first) ?? 0, words.length));
    }
  }
  return Object.fromEntries([...longest].sort());
}

/** Put what is shown of entries, and what results are narrowed by. */
async function putEntries(
  segments: readonly ReadBytes[],
  count: number,
  store: ChunkStore,
): Promise<Pick<Manifest, 'kinds' | 'priors'> & { shown: number }> {
  const shared = sharedHeadings(countsOf(segments, 'headings'), count);
  const kinds: Manifest['kinds'] = [];
  const table = new FacetTable();
  let priors = '';
  let shown = 0;
  let number = 0;
  let file: string[] = [];
  for (const { record, prior, activity, facets } of toldOf(segments)) {
    if (kinds.at(-1)?.[1] !== record.kind) kinds.push([number, record.kind]);
    if (record.kind !== UNANSWERED) shown += 1;
    priors += prior.toString(MAX_PRIOR + 1);
    table.add(facets, activity);
    file.push(JSON.stringify(withTellingSections(record, shared)));
    number += 1;
    if (file.length < ENTRIES_PER_FILE) continue;
    store.put('entries', `[${file.join(',')}]`);
    file = [];
    if (store.isFull) await store.room();
  }
  if (file.length > 0) store.put('entries', `[${file.join(',')}]`);
  store.put('facets', JSON.stringify(table.file()));
  store.put('activity', JSON.stringify(table.activity));
  return { shown, kinds, priors };
}

function* toldOf(segments: readonly ReadBytes[]): Generator<Told> {
  for (const read of segments) for (const block of blocksOf(read, 'records')) while (!block.isAtEnd) yield JSON.parse(block.text()) as Told;
}

/** Put postings and vocabulary. */
async function putTerms(
  segments: readonly ReadBytes[],
  places: Places,
  shown: number,
  store: ChunkStore,
  dictionary: Dictionary,
): Promise<Pick<Manifest, 'terms' | 'vocabulary' | 'frequent'>> {
  const frequent = new FrequentTerms();
  const words: [string, number][] = [];
  for (const [term, scored] of scoreTerms(segments, places)) {
    dictionary.add(term, packLists(scored));
    frequent.add(term, scored.postings.count);
    words.push(...vocabularyOf(scored, shown));
    if (store.isFull) await store.room();
  }
  const terms = await dictionary.end();
  for (const pair of countsOf(segments, 'pairs')) if (pair[1] >= PAIR_IN && isWord(pair[0])) words.push(pair);
  const vocabulary = packVocabulary(words, (json) => store.put('vocabulary', json));
  await store.room();
  return { terms, vocabulary, frequent: frequent.all() };
}

/** Put synonyms, where they are more than every query should read. */
function putSynonyms(synonyms: Manifest['synonyms'], store: ChunkStore): Pick<Manifest, 'synonyms' | 'synonymKeys'> {
  if (JSON.stringify(synonyms).length <= MOST_SYNONYMS) return { synonyms, synonymKeys: [] };
  const groups = new Map<string, SynonymChunk[string]>();
  for (const [number, group] of synonyms.entries()) {
    for (const first of new Set(group.map((phrase) => termsOfPhrase(phrase)[0] ?? ''))) {
      const known = groups.get(first) ?? [];
      groups.set(first, known);
      known.push([number, group]);
    }
  }
  const cutter = dictionaryCutter((json) => store.put('synonyms', json));
  for (const [first, itsGroups] of [...groups].sort(([a], [b]) => (a < b ? -1 : 1))) cutter.add(first, JSON.stringify(itsGroups));
  cutter.end();
  return { synonyms: [], synonymKeys: cutter.firsts };
}
