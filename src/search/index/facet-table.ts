import { facets } from '../facets.ts';
import type { ActivityFile, FacetFile } from './format.ts';

/** Numbers the values of facets while entries come. */
export class FacetTable {
  readonly activity: ActivityFile = [];
  readonly #columns = facets.map((facet) => ({ facet, numbers: new Map<string, number>(), entries: [] as number[][] }));

  add(values: Record<string, string[]>, activity: string): void {
    this.activity.push(activity);
    for (const { facet, numbers, entries } of this.#columns)
      entries.push(
        (values[facet] ?? []).map((value) => {
          const number = numbers.get(value) ?? numbers.size;
          numbers.set(value, number);
          return number;
        }),
      );
  }

  file(): FacetFile {
    const named = this.#columns.map(({ facet, numbers, entries }): [string, FacetFile['facets'][string]] => [
      facet,
      { values: [...numbers.keys()], entries },
    ]);
    return { facets: Object.fromEntries(named) };
  }
}
