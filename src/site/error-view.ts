import type { DomainRelations, ErrorRelations, FamilyRelations } from '../graph/graph.ts';
import type { Document } from '../model/document.ts';
import type { ErrorTable } from '../model/error-table.ts';
import { slugify } from '../model/slug.ts';
import { ui } from '../text/text.ts';
import { errorTitle } from './error-title.ts';
import { inReadingOrder, isOpen } from './reading-order.ts';
import type { Site } from './site.ts';

/** What an error's page shows. */
export interface ErrorView {
  /** How it is called where nothing else is in sight: domain, code and name. */
  title: string;
  domain: DomainRelations;
  /** The part of its domain's table that it stands in, where that has parts. */
  family: FamilyRelations | undefined;
  /** Its name, where the code does not stand for it already. */
  name: string | undefined;
  /** What is told in a line under its name: what the domain covers, and the first versions that have it. */
  facts: string[];
  /** What it means, or plainly that this is not known. */
  meaning: string;
  /** The entry that says what it means, where no table does. */
  saidBy: Document | undefined;
  /** What other entries say that it means. */
  otherMeanings: { text: string; entry: Document }[];
  /** The first thing to try, where a table says so. */
  check: string | undefined;
  /** What to read: what the table chose, then what names it; what is answered before what is open. */
  reading: Document[];
  /** The domain's other spellings. */
  spellings: readonly string[];
  /** Whether its source gives its name and no more. */
  nameOnly: boolean;
  source: ErrorTable['sources'][string] | undefined;
  /** The ones before and after it in its domain. */
  previous: ErrorRelations | undefined;
  next: ErrorRelations | undefined;
}

/** Choose what an error's page shows. Pure. @throws Error where the error is not of the site's index */
export function errorView(site: Pick<Site, 'graph' | 'entry'>, error: ErrorRelations): ErrorView {
  const { graph, entry } = site;
  const domain = graph.domains.find(({ slug }) => slug === slugify(error.domain));
  if (!domain) throw new Error(`The index has no domain ${error.domain}`);
  const { row } = error;
  const { table, errors } = domain;
  const [first, ...others] = error.meanings;
  const nameOnly = row?.documented === 'name';
  const at = errors.indexOf(error);
  return {
    title: titleOf(error),
    domain,
    family: domain.families.find(({ errors }) => errors.includes(error)),
    name: error.code ? error.names[0] : undefined,
    facts: [...(table ? [table.title] : []), ...(row && row.os.length > 0 ? [ui.errors.since(row.os.join(', '))] : [])],
    meaning: first?.text ?? (nameOnly ? ui.errors.meaningNameOnly : ui.errors.noMeaning),
    saidBy: first?.id ? entry(first.id) : undefined,
    otherMeanings: others.flatMap(({ text, id }) => (id ? [{ text, entry: entry(id) }] : [])),
    check: row?.check,
    reading: readingFor(error, entry),
    spellings: table?.spellings ?? [],
    nameOnly,
    source: row && table && sourceOf(table, row),
    previous: errors[at - 1],
    next: errors[at + 1],
  };
}

/** The entries of an error: what its table chose, then what names it; what is answered before what is open. */
export function readingFor({ entries, row }: Pick<ErrorRelations, 'entries' | 'row'>, entry: Site['entry']): Document[] {
  const chosen = (row?.read ?? []).map(entry);
  const all = new Set([...chosen, ...inReadingOrder(entries.map(entry))]);
  return [...all].sort((a, b) => Number(isOpen(a)) - Number(isOpen(b)));
}

/** What a row rests on: the source that it names, else the first of its table. */
export function sourceOf({ sources }: ErrorTable, { source }: ErrorTable['codes'][number]): ErrorTable['sources'][string] | undefined {
  return source ? sources[source] : Object.values(sources)[0];
}

function titleOf(error: ErrorRelations): string {
  if (!error.code) return `${error.domain}: ${errorTitle(error)}`;
  const [name] = error.names;
  return `${error.domain} ${error.code}${name ? ` (${name})` : ''}`;
}
