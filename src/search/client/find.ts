import type { EntryRecord, FacetFile } from '../index/format.ts';
import { answerQuery, type Correction } from '../query.ts';
import type { Ranked } from '../rank.ts';
import { findPhrase } from './find-phrase.ts';
import { type Choice, type FacetCounts, narrow } from './narrow.ts';
import { createStore, fetchFile, type Store } from './store.ts';

/** An entry that answers a query. */
export interface Result extends EntryRecord {
  /** The section that matched best, where it is not the page's top. */
  section?: { title: string; url: string };
}

/** What a search found. */
export interface Found {
  results: Result[];
  /** How many there are in all. */
  total: number;
  /** Facet → value → how many results it would leave. */
  facets: FacetCounts;
  /** A glossary term that the query is the name of; it is not among the results. */
  definition?: Result;
  corrections: Correction[];
  /** Whether no entry has what stands in quotes word for word, so that these have its words apart. */
  unquoted: boolean;
  /** Whether a part of the index could not be read, so that results may be missing. */
  incomplete: boolean;
}

/** How a search is made. */
export interface FindOptions {
  /** The facet values wanted; left out where facets do not matter, which saves reading them. */
  choice?: Choice;
  sort?: 'relevance' | 'activity';
  exact?: boolean;
  typing?: boolean;
}

/** What is searched. */
export interface Searched {
  store: Store;
  /** What the addresses of results begin with: a path in the browser, elsewhere the site's full address. */
  base: string;
  /**
   * Which of the first entries hold all of some phrases, word for word.
   *
   * @returns addresses as their records have them, perhaps more than those asked about
   */
  findPhrases(phrases: readonly string[], records: readonly EntryRecord[]): Promise<ReadonlySet<string>>;
}

const stores = new Map<string, Store>();

/** The index of the site that is served from a path, for a search that begins; one a page. */
export function storeOf(base: string): Store {
  const store = stores.get(base) ?? createStore(fetchFile(`${base}search-index/`));
  stores.set(base, store);
  store.renew();
  return store;
}

/**
 * Find the entries of the site in the browser that answer a query, best first.
 *
 * @param base the path the site is served from
 * @param limit how many results to load
 * @throws Error where the index cannot be read at all
 */
export function find(base: string, query: string, limit: number, options?: FindOptions): Promise<Found> {
  return findIn({ store: storeOf(base), base, findPhrases: (phrases) => findPhrase(base, phrases) }, query, limit, options);
}

/**
 * Find the entries of an index that answer a query, best first.
 *
 * @param limit how many results to load
 * @throws Error where the index cannot be read at all
 */
export async function findIn(
  { store, base, findPhrases }: Searched,
  query: string,
  limit: number,
  { choice, sort = 'relevance', ...options }: FindOptions = {},
): Promise<Found> {
  const answer = await answerQuery(store, query, options);
  let { ranked, incomplete } = answer;
  let unquoted = false;
  const definition = isName(answer.groups.length) ? await termNamed(store, query, answer.all) : undefined;

  if (answer.phrases.length > 0) {
    const first = ranked.slice(0, PHRASE_DEPTH);
    const records = await store.entries(first.map(({ entry }) => entry));
    const urls = await findPhrases(answer.phrases, records).catch(() => undefined);
    const quoted = first.filter((_, i) => urls?.has(records[i]?.url ?? ''));
    if (!urls) incomplete = true;
    else if (quoted.length > 0) ranked = quoted;
    else unquoted = ranked.length > 0;
  }
  let facets: Found['facets'] = {};
  if (choice || sort === 'activity') {
    const file = await store.facets();
    if (choice) ({ ranked, facets } = narrow(ranked, file, choice));
    if (sort === 'activity') ranked = byActivity(ranked, file);
  }
  const shown = definition ? ranked.filter(({ entry }) => entry !== definition.entry) : ranked;
  const page = shown.slice(0, limit);
  const records = await store.entries(page.map(({ entry }) => entry));
  return {
    results: records.map((record, i) => toResult(base, record, page[i]?.section ?? 0)),
    total: shown.length,
    facets,
    ...(definition && { definition: toResult(base, definition.record, 0) }),
    corrections: answer.corrections,
    unquoted,
    incomplete,
  };
}

/** An entry as a result: its address under the base, and the section that matched. */
export function toResult(base: string, record: EntryRecord, number: number): Result {
  const url = base + record.url;
  const [anchor, title] = record.sections[number] ?? ['', ''];
  return { ...record, url, ...(anchor && { section: { title, url: `${url}#${anchor}` } }) };
}

/** A query of a word or three may be the name of something; a longer one asks. */
const LONGEST_NAME = 4;

function isName(words: number): boolean {
  return words > 0 && words <= LONGEST_NAME;
}

/** The glossary term whose name has all that was asked, however far down, for a term is never preferred; of several the very one. */
async function termNamed(store: Store, query: string, all: readonly Ranked[]): Promise<{ entry: number; record: EntryRecord } | undefined> {
  const named = all.filter(({ named: share }) => share > 0.99);
  const kinds = await Promise.all(named.map(({ entry }) => store.kind(entry)));
  const terms = named.filter((_, i) => kinds[i] === 'term').slice(0, NAMESAKES);
  const records = await store.entries(terms.map(({ entry }) => entry));
  const very = records.findIndex(({ title }) => title.toLowerCase() === query.trim().toLowerCase());
  const [found, record] = [terms[Math.max(0, very)], records[Math.max(0, very)]];
  return found && record && { entry: found.entry, record };
}

/** As many terms of like names are told apart. */
const NAMESAKES = 4;

/** What has a phrase has all of its words, so that it stands among the first results. */
const PHRASE_DEPTH = 96;

function byActivity(ranked: readonly Ranked[], { activity }: FacetFile): Ranked[] {
  const when = ({ entry }: Ranked) => activity[entry] ?? '';
  return [...ranked].sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : b.score - a.score));
}
