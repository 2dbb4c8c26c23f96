import type { Clause } from './clause.ts';
import { type EntryRecord, kindOf, type Manifest, POSTING_LENGTH } from './index/format.ts';
import type { Ranked } from './rank.ts';
import type { Recognised } from './recognised.ts';
import type { ErrorTarget, NamedTarget, Target } from './target.ts';
import type { TermList } from './term-list.ts';

/** What a query leads to directly, beside the entries that answer it. */
export interface Direct {
  type: Target['type'];
  /** Its id for an entry and a term; an error's path. */
  id: string;
  name: string;
  /** Its address without the site's base. */
  url: string;
  /** What it is, in one line. */
  line: string;
}

const MAX_ERRORS = 3;
const MAX_NAMES = 2;

/** What a query names and has a page, errors first. A term is told by its definition, so it is not among these. */
export function directRows({ errors, names }: Recognised): Direct[] {
  const sure = errors.filter(({ isSure }) => isSure);
  const shown = sure.length > 0 ? sure : errors;
  const others = names.filter(({ type }) => type !== 'term').toSorted((a, b) => Number(a.type === 'symbol') - Number(b.type === 'symbol'));
  return [
    ...shown.slice(0, MAX_ERRORS).map(({ target }) => ofError(target)),
    ...others.slice(0, MAX_NAMES).map(({ type, id, name, url, line }): Direct => ({ type, id, name, url, line })),
  ];
}

/** Rows that lead elsewhere each. */
export function distinctRows(rows: readonly Direct[]): Direct[] {
  return rows.filter(({ url }, i) => rows.findIndex((other) => other.url === url) === i);
}

/** A query of more words asks something. */
const LONGEST_NAME = 3;

/**
 * The topic that a query of few words names: the best of those whose title has all of them. Words that the index does not have,
 * versions and numbers name nothing.
 *
 * @param ranked best first
 * @returns its number
 */
export function topicNamed(
  ranked: readonly Ranked[],
  clauses: readonly Clause[],
  lists: ReadonlyMap<string, TermList>,
  manifest: Pick<Manifest, 'kinds'>,
): number | undefined {
  const naming = clauses.filter(({ kind, alternatives: [own] }) => kind === 'word' && own?.terms.every((term) => lists.has(term)));
  if (naming.length === 0 || clauses.length > LONGEST_NAME) return undefined;
  const titled = naming.map(({ alternatives: [own] }) => (own?.terms ?? []).map((term) => titledBy(lists.get(term) ?? [])));
  return ranked.find(({ entry }) => kindOf(manifest, entry) === 'topic' && titled.flat().every((entries) => entries.has(entry)))?.entry;
}

function titledBy(list: TermList): Set<number> {
  const entries = new Set<number>();
  for (let i = 1; i < list.length; i += POSTING_LENGTH) if ((list[i + 3] ?? 0) & TITLE_BIT) entries.add(list[i] ?? 0);
  return entries;
}

/** The unit that is the title is the first. */
const TITLE_BIT = 1;

/** A topic as a row. */
export function ofTopic({ id, title, url, summary }: EntryRecord): Direct {
  return { type: 'entry', id, name: title, url, line: summary };
}

/** The term that the whole of a query names. */
export function termNamed({ names }: Recognised): NamedTarget | undefined {
  return names.find(({ type }) => type === 'term');
}

function ofError({ path, url, domain, code, names, line, check }: ErrorTarget): Direct {
  const name = [domain, code || names[0]].filter(Boolean).join(' ');
  return {
    type: 'error',
    id: path,
    name: code && names[0] ? `${name} ${names[0]}` : name,
    url,
    line: [line, check].filter(Boolean).join(' '),
  };
}
