import type { Choice } from '../search/client/narrow.ts';
import { facets } from '../search/facets.ts';
import type { BuiltSite } from './built-site.ts';

/** The name of a facet. */
export type FacetName = (typeof facets)[number];

/** A value wanted of some facets. */
export type FacetInput = { [name in FacetName]?: string | undefined };

/** More values than this are not listed. */
const MAX_LISTED = 60;

/** The values of a facet in a line, for who has to choose one. */
export function facetValues(known: BuiltSite['facets'], name: FacetName): string {
  const values = known[name]?.values ?? [];
  return values.length > MAX_LISTED ? `${values.slice(0, MAX_LISTED).join(', ')} and others` : values.join(', ');
}

/**
 * Read which results are wanted. Case does not matter, and a topic may be given by its id. Pure.
 *
 * @returns undefined where nothing was chosen
 * @throws Error naming the values that there are, for one that there is not
 */
export function chooseFacets(input: FacetInput, { facets: known, entries }: Pick<BuiltSite, 'facets' | 'entries'>): Choice | undefined {
  const chosen = facets.flatMap((name): [string, Set<string>][] => {
    const asked = input[name]?.trim();
    if (!asked) return [];
    const topic = name === 'topic' ? entries.get(asked)?.title : undefined;
    const wanted = (topic ?? asked).toLowerCase();
    const value = known[name]?.values.find((candidate) => candidate.toLowerCase() === wanted);
    if (value === undefined) throw new Error(`${name}: found “${asked}”; allowed: ${facetValues(known, name)}`);
    return [[name, new Set([value])]];
  });
  return chosen.length > 0 ? new Map(chosen) : undefined;
}
