import { type Addresses, addressesOf, toLedger } from '../graph/addresses.ts';
import { buildGraph } from '../graph/build-graph.ts';
import { createErrorResolver } from '../graph/errors.ts';
import type { ErrorRelations, Graph, SymbolRelations } from '../graph/graph.ts';
import { redirectsFor } from '../graph/redirects.ts';
import { closeGaps } from '../markdown/close-gaps.ts';
import { renderBody } from '../markdown/render.ts';
import { renderPortable } from '../markdown/render-portable.ts';
import { resolveLinks } from '../markdown/resolve-links.ts';
import type { Document } from '../model/document.ts';
import type { ErrorRef } from '../model/entry.ts';
import type { DataOf, Kind } from '../model/kinds.ts';
import { type Ledger, missingFrom } from '../model/ledger.ts';
import type { Matrix } from '../model/matrix.ts';
import { emptyOutline, type Outline } from '../model/outline.ts';
import type { Page } from '../model/page.ts';
import type { Questions } from '../model/questions.ts';
import type { SiteConfig } from '../model/site.ts';
import { createSymbolFinder, type SymbolFacts } from '../model/symbol-facts.ts';
import { createTargets, type Targets } from '../model/targets.ts';
import { createUrls, type Urls } from '../model/urls.ts';
import { buildDate } from './build-date.ts';
import type { LinkReport } from './links/link-report.ts';
import { type LoadedContent, loadContent } from './load-content.ts';
import { rootFolder } from './root.ts';

/** Everything a page may ask. */
export interface Site {
  config: SiteConfig;
  urls: Urls;
  graph: Graph;
  /** Every entry, in file order. */
  documents: readonly Document[];
  /** The day of the build, such as `2026-11-22`. */
  today: string;
  /** The entry with this id. @throws where there is none, which the content checks have ruled out */
  entry(id: string): Document;
  /** All entries of a kind, in file order. */
  ofKind<K extends Kind>(kind: K): readonly (Document & { kind: K; data: DataOf<K> })[];
  /** Whether there is an entry of a kind. */
  has(kind: Kind): boolean;
  outline(id: string): Outline;
  /** Questions that it answers, as people put them, beside those that it shows. */
  questions(id: string): readonly string[];
  /** What people ask and nothing answers: subject → questions. */
  unanswered: Questions;
  /** The matrices, in file order. */
  matrices: readonly Matrix[];
  /** An error of the index, by how an entry names it. */
  errorOf(ref: ErrorRef): ErrorRelations | undefined;
  /** The errors that an entry names. */
  errorsOf(id: string): readonly ErrorRelations[];
  /** The symbols that an entry is about. */
  symbolsOf(id: string): readonly SymbolRelations[];
  /** What is known of a symbol itself. */
  symbolFacts(name: string): SymbolFacts | undefined;
  /** The knowledge base's own pages, in file order. */
  pages: readonly Page[];
  /** The body of one of them as HTML that is safe to insert. */
  renderPage(page: Page): Promise<string>;
  /** An entry's body as HTML that is safe to insert. */
  render(id: string): Promise<string>;
  /** The same for other places, such as a feed: absolute links, no classes, no ids. */
  renderPortable(id: string): string;
  /** An entry's body as Markdown that reads anywhere: entry links written out with absolute addresses. */
  markdown(id: string): string;
  /** Everything that can be linked to. */
  addresses: Addresses;
  /** Addresses that are no page → where they lead. */
  redirects: ReadonlyMap<string, string>;
  /** What was found of addresses elsewhere, by `npm run links`. */
  links: LinkReport;
  /** Addresses that the ledger does not record yet. */
  unrecorded: Ledger;
}

/**
 * Put checked content together with what follows from it. Pure, but for the day.
 *
 * @param watch what bodies are rendered with in the place of what links may lead to
 */
export function createSite(
  { site: config, documents, outlines, ledger, links = {}, questions, unanswered, tables, matrices, symbols: book, pages }: LoadedContent,
  watch: (targets: Targets) => Targets = (targets) => targets,
): Site {
  const urls = createUrls(config.url);
  const targets = watch(createTargets(documents, config.hostAliases));
  const byId = new Map(documents.map((document) => [document.id, document]));
  const entry = (id: string) => {
    const found = byId.get(id);
    if (!found) throw new Error(`No entry has the id ${id}`);
    return found;
  };
  const byKind = Map.groupBy(documents, ({ kind }) => kind);
  const graph = buildGraph(documents, outlines, config.hostAliases, tables, config.url, config.language);
  const addresses = addressesOf(config, documents, outlines, tables, matrices, pages);
  const resolve = createErrorResolver(documents, tables);
  const byPath = new Map(graph.errors.map((error) => [error.path, error]));
  const errors = indexBy(graph.errors, ({ entries }) => entries);
  const symbols = indexBy(graph.symbols, ({ about }) => about);
  return {
    config,
    urls,
    graph,
    documents,
    today: buildDate(),
    entry,
    ofKind: <K extends Kind>(kind: K) => (byKind.get(kind) ?? []) as (Document & { kind: K; data: DataOf<K> })[],
    has: (kind) => byKind.has(kind),
    outline: (id) => outlines.get(entry(id)) ?? emptyOutline,
    questions: (id) => questions.get(id) ?? [],
    unanswered,
    matrices,
    errorOf: (ref) => byPath.get(resolve(ref).path),
    errorsOf: (id) => errors.get(id) ?? [],
    symbolFacts: createSymbolFinder(book),
    symbolsOf: (id) => symbols.get(id) ?? [],
    renderPortable: (id) => renderPortable(entry(id).body, entry(id), targets, urls),
    markdown: (id) => {
      const document = entry(id);
      const links = outlines.get(document)?.links ?? [];
      return resolveLinks(document.body, links, document, targets, urls).trim();
    },
    render: (id) => renderBody(entry(id).body, id, targets, urls, entry(id).data.anchors).then(closeGaps),
    pages: [...pages.keys()],
    renderPage: ({ body, id }) => renderBody(body, id, targets, urls).then(closeGaps),
    addresses,
    links,
    redirects: redirectsFor(config, documents, urls),
    unrecorded: missingFrom(ledger, toLedger(addresses)),
  };
}

/** Turn a list of things that name entries into lists of things by entry. */
function indexBy<T>(things: readonly T[], idsOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const index = new Map<string, T[]>();
  for (const thing of things) {
    for (const id of idsOf(thing)) {
      const list = index.get(id);
      if (list) list.push(thing);
      else index.set(id, [thing]);
    }
  }
  return index;
}

/** Astro runs the configuration, the loaders and the pages as separate module graphs of one process: what they share hangs here. */
const shared = globalThis as { [key: symbol]: Promise<Site> | undefined };
const KEY = Symbol.for('signpost.site');

/**
 * The site, read and computed once a process. A failure is not kept: the next question reads anew.
 *
 * @throws ContentError with every mistake in the content
 */
export function getSite(): Promise<Site> {
  if (shared[KEY]) return shared[KEY];
  const loading = readSite();
  shared[KEY] = loading;
  loading.catch(() => {
    if (shared[KEY] === loading) shared[KEY] = undefined;
  });
  return loading;
}

/**
 * Read the content anew, for development, when a file has changed. Until that is done, and if it fails,
 * `getSite` gives the site as it was.
 *
 * @throws ContentError with every mistake in the content
 */
export async function reloadSite(): Promise<Site> {
  const site = await readSite();
  setSite(site);
  return site;
}

/** Let `getSite` give this one from now on. */
export function setSite(site: Site): void {
  shared[KEY] = Promise.resolve(site);
}

async function readSite(): Promise<Site> {
  return createSite(await loadContent(rootFolder(), { drafts: process.env.SIGNPOST_DRAFTS === '1' }));
}
