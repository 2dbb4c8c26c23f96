import { answerQuery } from '../answer.ts';
import type { Confidence } from '../confidence.ts';
import { type Direct, directRows, distinctRows, ofTopic, termNamed, topicNamed } from '../direct.ts';
import { type ActivityFile, countShown, type EntryRecord, LARGE } from '../index/format.ts';
import { answerLog, isLog } from '../log.ts';
import type { Correction } from '../mend.ts';
import { shardsFor } from '../phrase-shards.ts';
import type { Ranked } from '../rank.ts';
import type { UnknownCode } from '../recognised.ts';
import type { Store } from '../store.ts';
import type { DomainTarget } from '../target.ts';
import { createStore } from './create-store.ts';
import { fetchFile } from './fetch-file.ts';
import { findPhrase } from './find-phrase.ts';
import { type Choice, type FacetCounts, narrow } from './narrow.ts';

/** An entry that answers a query. */
export interface Result extends EntryRecord {
  /** The section that matched best, where it is not the page's top. */
  section?: { title: string; url: string };
}

/** What a search found. */
export interface Found {
  /** How well the first result answers, and so the site. */
  confidence: Confidence;
  /** What was named and has a page, errors first. */
  direct: Direct[];
  /** Codes that were named and that the site does not have. */
  unknown: UnknownCode[];
  /** Where it was read as a log: how many errors it names. */
  log?: { errors: number };
  /** Best first. Where nothing answers, the nearest there is. */
  results: Result[];
  /** How many there are in all. */
  total: number;
  /** Facet → value → how many results it would leave. */
  facets: FacetCounts;
  /** A glossary term that the whole query names; it is not among the results. */
  definition?: Result;
  corrections: Correction[];
  /** Whether no entry has what stands in quotes word for word, so that these have its words apart. */
  unquoted: boolean;
  /** Whether a part of the index could not be read, so that results may be missing. */
  incomplete: boolean;
  /** Whether what results are narrowed and sorted by could not be read, so that they are neither. */
  unnarrowed: boolean;
  /** Whether facets were not read, for on a large site that takes more than all else. */
  facetsWait: boolean;
}

/** How a search is made. */
export interface FindOptions {
  /** The facet values wanted; left out where facets do not matter, which saves reading them. */
  choice?: Choice;
  /** Whether facets are wanted on a large site too, though nothing is chosen. */
  counted?: boolean;
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
  const store = storeOf(base);
  const findPhrases = async (phrases: readonly string[]) => findPhrase(base, phrases, shardsFor(countShown(await store.manifest())));
  return findIn({ store, base, findPhrases }, query, limit, options);
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
  { choice, counted = false, sort = 'relevance', ...options }: FindOptions = {},
): Promise<Found> {
  const isSmall = countShown(await store.manifest()) <= LARGE;
  const isNarrowed = choice && [...choice.values()].some(({ size }) => size > 0);
  const facetFile = choice && (isSmall || isNarrowed || counted) ? store.facets() : undefined;
  const activityFile = sort === 'activity' ? store.activity() : undefined;
  // Waited for where they are needed, and their failure is then told.
  for (const file of [facetFile, activityFile]) file?.catch(() => {});
  const { log, answer } = isLog(query)
    ? await answerLog(store, query, { ...options, entries: limit })
    : { log: undefined, answer: await answerQuery(store, query, { ...options, entries: limit }) };
  const { recognised } = answer;
  let { ranked, incomplete } = answer;
  let unquoted = false;

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
  let unnarrowed = false;
  if (facetFile && choice) {
    const file = await facetFile.catch(() => undefined);
    if (file) ({ ranked, facets } = narrow(ranked, file, choice));
    unnarrowed = !file;
  }
  if (activityFile) {
    const file = await activityFile.catch(() => undefined);
    if (file) ranked = byActivity(ranked, file);
    unnarrowed ||= !file;
  }
  const rows = directRows(recognised);
  const ofNamed = [termNamed(recognised)?.entry, topicNamed(answer.all, answer.clauses, answer.lists, await store.manifest())];
  const first = ranked.slice(0, limit + rows.length + ofNamed.length).map(({ entry }) => entry);
  const [records, [definition, topic]] = await Promise.all([
    store.entries(first),
    Promise.all(ofNamed.map(async (entry) => (entry === undefined ? undefined : (await store.entries([entry]))[0]))),
  ]);
  const direct = distinctRows([...rows, ...(topic ? [ofTopic(topic)] : [])]);
  const named = new Set([...direct, ...(definition ? [definition] : [])].map(({ url }) => url.split('#')[0]));
  const isNamed = ({ url, kind }: EntryRecord) => (kind === 'term' ? url === definition?.url : named.has(url));
  const results = records.flatMap((record, i) => (isNamed(record) ? [] : [toResult(base, record, ranked[i]?.section ?? 0)]));
  const withBase = <T extends { url: string }>(target: T): T => ({ ...target, url: base + target.url });
  return {
    confidence: answer.confidence,
    direct: direct.map(withBase),
    unknown: recognised.unknown.map(({ known, ...code }) => ({ ...code, ...(known && { known: withDomainBase(known, base) }) })),
    ...(log && { log: { errors: log.errors.length } }),
    results: results.slice(0, limit),
    total: ranked.length - (records.length - results.length),
    facets,
    ...(definition && { definition: toResult(base, definition, 0) }),
    corrections: answer.corrections,
    unquoted,
    incomplete: incomplete || unnarrowed || log?.incomplete === true,
    unnarrowed,
    facetsWait: choice !== undefined && !facetFile,
  };
}

/** A domain with its addresses under the base. */
export function withDomainBase(domain: DomainTarget, base: string): DomainTarget {
  return { ...domain, url: base + domain.url, codes: domain.codes.map(([code, name, url]) => [code, name, base + url]) };
}

/** An entry as a result: its address under the base, and the section that matched. */
export function toResult(base: string, record: EntryRecord, number: number): Result {
  const url = base + record.url;
  const [anchor, title] = record.sections[number] ?? ['', ''];
  const tables = record.tables?.map(([path, name]): [string, string] => [base + path, name]);
  return { ...record, url, ...(tables && { tables }), ...(anchor && { section: { title, url: `${url}#${anchor}` } }) };
}

/** What has a phrase has all of its words, so that it stands among the first results. */
const PHRASE_DEPTH = 96;

function byActivity(ranked: readonly Ranked[], activity: ActivityFile): Ranked[] {
  const when = ({ entry }: Ranked) => activity[entry] ?? '';
  return [...ranked].sort((a, b) => (when(a) < when(b) ? 1 : when(a) > when(b) ? -1 : b.score - a.score));
}
