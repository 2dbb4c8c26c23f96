import { facets as facetNames } from '../facets.ts';
import type { EntryRecord, FacetFile } from '../index/format.ts';
import { answerQuery, type Correction } from '../query.ts';
import type { Ranked } from '../rank.ts';
import { findPhrase } from './find-phrase.ts';
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
  facets: Record<string, Record<string, number>>;
  /** A glossary term that the query is the name of; it is not among the results. */
  definition?: Result;
  corrections: Correction[];
  /** Whether a part of the index could not be read, so that results may be missing. */
  incomplete: boolean;
}

/** The facet values a reader chose: facet name → values, any of them. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** How a search is made. */
export interface FindOptions {
  /** The facet values wanted; left out where facets do not matter, which saves reading them. */
  choice?: Choice;
  sort?: 'relevance' | 'activity';
  exact?: boolean;
  typing?: boolean;
}

const stores = new Map<string, Store>();

/** The index of the site that is served from a path; one a page. */
export function storeOf(base: string): Store {
  const store = stores.get(base) ?? createStore(fetchFile(`${base}search-index/`));
  stores.set(base, store);
  return store;
}

/**
 * Find the entries that answer a query, best first.
 *
 * @param base the path the site is served from
 * @param limit how many results to load
 * @throws Error where the index cannot be read at all
 */
export async function find(
  base: string,
  query: string,
  limit: number,
  { choice, sort = 'relevance', ...options }: FindOptions = {},
): Promise<Found> {
  const store = storeOf(base);
  const answer = await answerQuery(store, query, options);
  let { ranked, incomplete } = answer;
  const definition = isName(answer.groups.length, ranked) ? await termNamed(store, ranked) : undefined;

  if (answer.phrases.length > 0) {
    const urls = await findPhrase(base, answer.phrases).catch(() => undefined);
    if (urls) ranked = await withUrls(store, ranked, urls);
    else incomplete = true;
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

/** How far down a term is looked for: a term is never preferred. */
const NAME_DEPTH = 30;

function isName(words: number, ranked: readonly Ranked[]): boolean {
  return words > 0 && words <= LONGEST_NAME && ranked.length > 0;
}

/** The first glossary term among the first results of which one unit, its name say, has all that was asked. */
async function termNamed(store: Store, ranked: readonly Ranked[]): Promise<{ entry: number; record: EntryRecord } | undefined> {
  const whole = ranked.slice(0, NAME_DEPTH).filter(({ focus }) => focus > 0.99);
  const kinds = await Promise.all(whole.map(({ entry }) => store.kind(entry)));
  const found = whole[kinds.indexOf('term')];
  if (!found) return undefined;
  const [record] = await store.entries([found.entry]);
  return record && { entry: found.entry, record };
}

/** What has a phrase has all of its words, so that it stands among the first results. */
const PHRASE_DEPTH = 96;

/** Of the first ranked entries, those at one of some addresses. */
async function withUrls(store: Store, ranked: readonly Ranked[], urls: ReadonlySet<string>): Promise<Ranked[]> {
  const first = ranked.slice(0, PHRASE_DEPTH);
  const records = await store.entries(first.map(({ entry }) => entry));
  return first.filter((_, i) => urls.has(records[i]?.url ?? ''));
}

/** Keep what has one of the chosen values in each facet; count for each facet what the others leave. */
function narrow(ranked: readonly Ranked[], { facets }: FacetFile, choice: Choice): { ranked: Ranked[]; facets: Found['facets'] } {
  const valuesOf = (facet: string, entry: number) =>
    (facets[facet]?.entries[entry] ?? []).map((number) => facets[facet]?.values[number] ?? '');
  const passes = (entry: number, facet: string) => {
    const wanted = choice.get(facet);
    return !wanted || wanted.size === 0 || valuesOf(facet, entry).some((value) => wanted.has(value));
  };
  const names = facetNames.map(([name]) => name);
  const counts: Found['facets'] = {};
  for (const name of names) {
    const others = names.filter((other) => other !== name);
    const tally: Record<string, number> = {};
    for (const { entry } of ranked) {
      if (!others.every((other) => passes(entry, other))) continue;
      for (const value of valuesOf(name, entry)) tally[value] = (tally[value] ?? 0) + 1;
    }
    counts[name] = tally;
  }
  return { ranked: ranked.filter(({ entry }) => names.every((name) => passes(entry, name))), facets: counts };
}

function byActivity(ranked: readonly Ranked[], { activity }: FacetFile): Ranked[] {
  const when = ({ entry }: Ranked) => activity[entry] ?? '';
  return [...ranked].sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : b.score - a.score));
}
