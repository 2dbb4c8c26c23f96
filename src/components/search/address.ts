import type { FindOptions } from '../../search/client/find.ts';
import type { Choice } from '../../search/client/narrow.ts';
import { facets } from '../../search/facets.ts';
import { dropNoise } from '../../search/noise.ts';
import { fromField, MAX_QUERY } from './query-field.ts';

/**
 * A search as its address holds it: `#q=`, one parameter a facet value, `sort=activity`, `exact=1`. It stands behind `#`, which browsers
 * send to nobody; links of old have it behind `?`.
 */
export interface SearchState {
  query: string;
  choice: Choice;
  sort: NonNullable<FindOptions['sort']>;
  exact: boolean;
}

/** A longer query is a paste, of which the address has no room for what tells nothing. */
const LONGEST_WHOLE = 1500;

/** What tells a search from the name of a place on the page. */
const NAMES = ['q', ...facets, 'sort', 'exact'];

/** Whether an address says what to search for, or at least names no place on the page in place of it. */
export function isSearch({ hash }: Pick<Location, 'hash'>): boolean {
  const params = new URLSearchParams(hash.slice(1));
  return params.size === 0 || NAMES.some((name) => params.has(name));
}

/** The search of an address: that behind `#`, else that behind `?`. */
export function searchIn({ search, hash }: Pick<Location, 'search' | 'hash'>): SearchState {
  return readSearch(hash.length > 1 && isSearch({ hash }) ? hash : search);
}

/** Read a search from a part of an address, whatever it begins with; what is not known there is left aside. */
export function readSearch(part: string): SearchState {
  const params = new URLSearchParams(part.replace(/^[?#]/, ''));
  return {
    query: fromField((params.get('q') ?? '').slice(0, MAX_QUERY)),
    choice: new Map(facets.map((name) => [name, new Set(params.getAll(name))])),
    sort: params.get('sort') === 'activity' ? 'activity' : 'relevance',
    exact: params.get('exact') === '1',
  };
}

/** Write a search as the end of an address, from `#` on; empty for no search at all. */
export function writeSearch({ query, choice, sort, exact }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', condense(query));
  for (const [name, values] of choice) for (const value of values) params.append(name, value);
  if (sort !== 'relevance') params.set('sort', sort);
  if (exact) params.set('exact', '1');
  return params.size > 0 ? `#${params}` : '';
}

/** Without noise and each line once, as many lines as there is room for. Of a paste that is all noise, its beginning. */
function condense(query: string): string {
  if (query.length <= LONGEST_WHOLE) return query;
  const lines = dropNoise(query)
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '))
    .filter(Boolean);
  const once = [...new Set(lines)].join('\n');
  return cut(once || query);
}

function cut(text: string): string {
  if (text.length <= MAX_QUERY) return text;
  const within = text.slice(0, MAX_QUERY);
  const end = within.lastIndexOf('\n');
  return (end > MAX_QUERY / 2 ? within.slice(0, end) : within).toWellFormed();
}
