import { facets as names } from '../facets.ts';
import type { FacetFile } from '../index/format.ts';
import type { Ranked } from '../rank.ts';

/** The facet values a reader chose: facet name → values, any of them. */
export type Choice = ReadonlyMap<string, ReadonlySet<string>>;

/** Facet → value → how many results it would leave. */
export type FacetCounts = Record<string, Record<string, number>>;

/** Keep what has one of the chosen values in each facet; count for each facet what the others leave. */
export function narrow(ranked: readonly Ranked[], { facets }: FacetFile, choice: Choice): { ranked: Ranked[]; facets: FacetCounts } {
  const valuesOf = (facet: string, entry: number) =>
    (facets[facet]?.entries[entry] ?? []).map((number) => facets[facet]?.values[number] ?? '');
  const passes = (entry: number, facet: string) => {
    const wanted = choice.get(facet);
    return !wanted || wanted.size === 0 || valuesOf(facet, entry).some((value) => wanted.has(value));
  };
  const counts: FacetCounts = {};
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
