import type { Document } from '../model/document.ts';
import type { ErrorRef } from '../model/entry.ts';
import { shareOut } from '../model/error-families.ts';
import { type ErrorRow, type ErrorTable, indexTables, namesOf } from '../model/error-table.ts';
import { slugify } from '../model/slug.ts';
import { errorPath } from '../model/urls.ts';
import type { DomainRelations, ErrorRelations, FamilyRelations } from './graph.ts';

/** Tells of an error as an entry names it which one of the index it is. */
export type ErrorResolver = (ref: ErrorRef) => { path: string; domain: string; code: string | undefined };

/**
 * A domain that has a table goes by the table's name, whichever of its spellings an entry uses. Errors named without their code
 * are completed from the row, or the error of another entry, of the same domain and name.
 */
export function createErrorResolver(documents: readonly Document[], tables: readonly ErrorTable[]): ErrorResolver {
  const find = indexTables(tables);
  const withCode = new Map<string, string>();
  for (const { domain, code, name } of documents.flatMap(({ data }) => data.errors)) {
    if (code && name) withCode.set(`${domain}\n${name}`, code);
  }
  return (ref) => {
    const { table, row } = find(ref);
    const domain = table?.domain ?? ref.domain;
    const code = row?.code ?? ref.code ?? withCode.get(`${ref.domain}\n${ref.name}`);
    return { path: errorPath({ ...ref, domain, code }), domain, code };
  };
}

/** The error index: every row of every table, and every error that an entry names, those that are the same put together. */
export function errorsOf(documents: readonly Document[], tables: readonly ErrorTable[]): ErrorRelations[] {
  const resolve = createErrorResolver(documents, tables);
  const errors = new Map<string, ErrorRelations>();
  for (const { domain, codes } of tables) {
    for (const row of codes) {
      const path = errorPath({ domain, code: row.code });
      errors.set(path, fromRow(path, domain, row));
    }
  }
  for (const { id, data } of documents) {
    for (const ref of data.errors) {
      const { path, domain, code } = resolve(ref);
      const error = errors.get(path) ?? { path, domain, ...(code && { code }), names: [], texts: [], meanings: [], entries: [] };
      errors.set(path, error);
      add(error, ref, id);
    }
  }
  return [...errors.values()].sort((a, b) => a.domain.localeCompare(b.domain, 'en') || compareCodes(a.code, b.code));
}

/** The domains of an error index, in its order. */
export function domainsOf(errors: readonly ErrorRelations[], tables: readonly ErrorTable[]): DomainRelations[] {
  const bySlug = new Map(tables.map((table) => [slugify(table.domain), table]));
  return [...Map.groupBy(errors, ({ domain }) => slugify(domain))].map(([slug, ofDomain]) => {
    const table = bySlug.get(slug);
    const domain = table?.domain ?? ofDomain[0]?.domain ?? slug;
    return { slug, domain, ...(table && { table }), errors: ofDomain, families: table ? familiesOf(table, ofDomain) : [] };
  });
}

function familiesOf({ families, codes }: ErrorTable, errors: readonly ErrorRelations[]): FamilyRelations[] {
  return shareOut(families, codes).map((family) => ({
    id: family.id,
    title: family.title,
    errors: errors.filter(({ row }) => row && family.codes.includes(row)),
  }));
}

function fromRow(path: string, domain: string, row: ErrorRow): ErrorRelations {
  const { code, texts, meaning } = row;
  return { path, domain, code, names: namesOf(row), texts: [...texts], meanings: meaning ? [{ text: meaning }] : [], entries: [], row };
}

function add(error: ErrorRelations, { name, text, meaning }: ErrorRef, id: string): void {
  if (name && !error.names.includes(name)) error.names.push(name);
  if (text && !error.texts.includes(text)) error.texts.push(text);
  if (meaning && !error.meanings.some((known) => known.text === meaning)) error.meanings.push({ text: meaning, id });
  if (!error.entries.includes(id)) error.entries.push(id);
}

/** By number where they are numbers; what has no code comes last. */
function compareCodes(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return Number(a) - Number(b) || a.localeCompare(b, 'en');
}
