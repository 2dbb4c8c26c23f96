import type { SymbolRelations } from '../graph/graph.ts';
import { sectionsOf } from '../markdown/sections.ts';
import { digestOfText } from '../model/digest-of-text.ts';
import type { Document } from '../model/document.ts';
import type { ErrorRef } from '../model/entry.ts';
import { otherWordsOf } from '../model/former-ids.ts';
import { rowOf } from '../model/kinds.ts';
import type { SiteConfig } from '../model/site.ts';
import { filtersOf } from '../search/filters.ts';
import { type DocumentAtHand, sourcesOf } from '../search/index/document-source.ts';
import { MAX_PRIOR, UNANSWERED } from '../search/index/format.ts';
import type { FieldText, SearchDocument } from '../search/index/search-document.ts';
import { isSigns } from '../search/sign-names.ts';
import { factsOf } from './badges.ts';
import { activityOf } from './recent.ts';
import type { Site } from './site.ts';

/** How much the entries that link to one speak for it, per doubling of their number. */
const AUTHORITY = 0.075;

/** More links than this say no more. */
const MOST_LINKS = 63;

/** What the search index is built from, in file order; after all entries the subjects that no entry answers. */
export function searchSources(site: Site): DocumentAtHand[] {
  const unanswered = [...site.unanswered].map(([subject, questions]) => unansweredDocument(subject, questions));
  const signs = site.graph.symbols.filter(({ name }) => isSigns(name));
  const chosen = chosenFor(site);
  const ofConfig = digestOfText(JSON.stringify(site.config));
  const ofEntries = site.documents.map((document): DocumentAtHand => {
    const given = givenOf(document, site, signs, chosen.get(document.id));
    const { kind, id, digest } = document;
    return {
      id,
      digest: () => digestOfText(JSON.stringify([ofConfig, kind, id, digest, given])),
      make: () => searchDocument(document, given, site.config),
    };
  });
  return [...ofEntries, ...sourcesOf(unanswered)];
}

/** The same, made. */
export function searchDocuments(site: Site): SearchDocument[] {
  return searchSources(site).map((source) => source.make());
}

/** A subject that no entry answers: its questions are ways of asking, as those of entries are. */
function unansweredDocument(subject: string, questions: readonly string[]): SearchDocument {
  return {
    record: { id: subject, kind: UNANSWERED, title: subject.replaceAll('-', ' '), summary: '', url: '', facts: [], sections: [['', '']] },
    fields: questions.map((text, i) => ({ field: 'ask', text, section: 0, unit: Math.min(FIRST_ASK + i, LAST_ASK) })),
    prior: MAX_PRIOR,
    activity: '',
    facets: {},
  };
}

/** What an entry's document follows from beside its file and `site.yaml`. */
interface Given {
  /** Where it is read, without the site's base. */
  url: string;
  /** The titles of its topics and of those above them. */
  topics: string[];
  /** What it answers, and no page shows. */
  questions: readonly string[];
  /** Of each of its errors, what its domain's table says of it. */
  meanings: (string | undefined)[];
  /** The codes that a table says it explains, beside those of its own errors. */
  chosen: string[];
  /** The matrices that are checked against it: address and title. */
  tables: [url: string, title: string][];
  /** Symbols that its code names and that are nothing but signs: in running text these are no words. */
  signs: string[];
  /** How many entries link to it. */
  links: number;
}

function givenOf(
  { kind, id, data }: Document,
  { urls, graph, entry, questions, errorOf, matrices }: Site,
  signs: readonly SymbolRelations[],
  chosen: string[] = [],
): Given {
  const withoutBase = (path: string) => path.slice(urls.base.length);
  return {
    url: withoutBase(urls.entry({ kind, id })),
    topics: [...new Set(data.topics.flatMap((topic) => graph.topics[topic]?.trail ?? []))].map((topic) => entry(topic).data.title),
    questions: questions(id),
    meanings: data.errors.map((error) => errorOf(error)?.row?.meaning),
    chosen,
    tables: matrices.filter((matrix) => matrix.entry === id).map((matrix) => [withoutBase(urls.matrix(matrix.id)), matrix.title]),
    signs: signs.filter(({ mentions }) => mentions.includes(id)).map(({ name }) => name),
    links: graph.backlinks[id]?.length ?? 0,
  };
}

/** Entry id → the codes that a table says are explained there and that the entry does not name itself. */
function chosenFor({ graph }: Site): Map<string, string[]> {
  const chosen = new Map<string, string[]>();
  for (const { domain, code, entries, row } of graph.errors) {
    for (const id of new Set(row?.read).difference(new Set(entries))) chosen.set(id, [...(chosen.get(id) ?? []), codeText(domain, code)]);
  }
  return chosen;
}

function searchDocument(document: Document, given: Given, config: SiteConfig): SearchDocument {
  const { kind, id, data, body } = document;
  const { url, topics, questions, tables, signs, links } = given;
  const sections = sectionsOf(body);
  const facets: Record<string, string[]> = {};
  for (const { name, value } of filtersOf(document, topics, config.labels)) facets[name] = [...(facets[name] ?? []), value];
  return {
    record: {
      id,
      kind,
      title: data.title,
      summary: data.summary,
      url,
      facts: factsOf(document, config).split(' · '),
      sections: sections.map(({ anchor, title }) => [anchor, title]),
      ...(tables.length > 0 && { tables }),
    },
    fields: [
      ...frontMatterFields(document, given),
      ...questions.map((text): FieldText => ({ field: 'question', text, section: 0 })),
      ...signs.map((text): FieldText => ({ field: 'code', text, section: 0 })),
      ...sections.flatMap(({ title, text, code }, section): FieldText[] => [
        { field: 'heading', text: title, section },
        { field: 'text', text, section },
        { field: 'code', text: code, section },
      ]),
    ].filter(({ text }) => text !== ''),
    prior: priorOf(document, links),
    activity: activityOf(document),
    facets,
  };
}

function frontMatterFields(document: Document, { meanings, chosen }: Given): FieldText[] {
  const { id, data } = document;
  const field = (name: FieldText['field'], texts: readonly (string | undefined)[]): FieldText[] =>
    texts.flatMap((text) => (text ? [{ field: name, text, section: 0 }] : []));
  return [
    ...units(data.title, data.summary, [data.source.title, ...data.asks, ...otherWordsOf(document)]),
    ...field('symbol', data.symbols),
    ...data.errors.flatMap((error, i) => errorFields(error, meanings[i], Math.min(FIRST_ERROR + i, LAST_ERROR))),
    ...field('chosen', chosen),
    ...field('label', [
      id.replaceAll('-', ' '),
      ...data.platforms,
      ...data.os,
      ...('feedback' in data ? data.feedback : []),
      'number' in data ? data.number : undefined,
    ]),
  ];
}

/** An error's code, name and message as a unit, and what it means: as the entry says, or the domain's table. */
function errorFields({ domain, code, name, text, ...own }: ErrorRef, ofTable: string | undefined, unit: number): FieldText[] {
  const meaning = own.meaning ?? ofTable;
  const told = [codeText(domain, code), name, text].flatMap((part) => part ?? []).join('\n');
  return [{ field: 'error', text: told, section: 0, unit }, ...(meaning ? [{ field: 'error', text: meaning, section: 0 } as const] : [])];
}

function codeText(domain: string, code = ''): string {
  return `${domain} error ${code}`.trim();
}

/** The title, the short answer and each way of asking, as units. */
function units(title: string, summary: string, asks: readonly (string | undefined)[]): FieldText[] {
  return [
    { field: 'title', text: title, section: 0, unit: 0 },
    { field: 'summary', text: summary, section: 0, unit: 1 },
    ...asks.flatMap((text, i): FieldText[] => (text ? [{ field: 'ask', text, section: 0, unit: Math.min(FIRST_ASK + i, LAST_ASK) }] : [])),
  ];
}

/** Units are bits of a whole number, some for ways of asking and some for errors; what is left over shares the last of its sort. */
const FIRST_ASK = 2;
const LAST_ASK = 15;
const FIRST_ERROR = 16;
const LAST_ERROR = 23;

function priorOf(document: Document, links: number): number {
  const preference = (linked: number) => 1 + AUTHORITY * Math.log2(1 + Math.min(linked, MOST_LINKS));
  return Math.round((MAX_PRIOR * rowOf(document.kind).standing(document.data) * preference(links)) / preference(MOST_LINKS));
}
