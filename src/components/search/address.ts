import type { FindOptions } from '../../search/client/find.ts';
import type { Choice } from '../../search/client/narrow.ts';
import { facets } from '../../search/facets.ts';
import { dropNoise } from '../../search/noise.ts';

/** A search as its address holds it: `?q=`, one parameter a facet value, `sort=activity`, `exact=1`. */
export interface SearchState {
  query: string;
  choice: Choice;
  sort: NonNullable<FindOptions['sort']>;
  exact: boolean;
}

/** A query longer than this is a paste: only what tells of the fault goes into the address. */
const LONGEST_TYPED = 300;

/** Still longer ones are cut: an address must stay one that can be sent. */
const MAX_QUERY = 3000;

/** Read a search from the query part of an address; what is not known there is left aside. */
export function readSearch(search: string): SearchState {
  const params = new URLSearchParams(search);
  return {
    query: (params.get('q') ?? '').slice(0, MAX_QUERY).trim(),
    choice: new Map(facets.map(([name]) => [name, new Set(params.getAll(name))])),
    sort: params.get('sort') === 'activity' ? 'activity' : 'relevance',
    exact: params.get('exact') === '1',
  };
}

/** Write a search as the query part of an address; empty for no search at all. */
export function writeSearch({ query, choice, sort, exact }: SearchState): string {
  const params = new URLSearchParams();
  if (query) params.set('q', condense(query));
  for (const [name, values] of choice) for (const value of values) params.append(name, value);
  if (sort !== 'relevance') params.set('sort', sort);
  if (exact) params.set('exact', '1');
  return params.size > 0 ? `?${params}` : '';
}

/** Without noise, each line once; where that is still too long, each word once. Of a paste that is all noise, its beginning. */
function condense(query: string): string {
  if (query.length <= LONGEST_TYPED) return query;
  const lines = dropNoise(query)
    .split('\n')
    .map((line) => line.trim().replace(/\s+/g, ' '));
  const once = [...new Set(lines)].join(' ').trim();
  const short = once.length > MAX_QUERY ? [...new Set(once.split(' '))].join(' ') : once;
  return (short || query).slice(0, MAX_QUERY);
}
