import { answerQuery, type QueryOptions } from '../../../src/search/answer.ts';
import type { Store } from '../../../src/search/store.ts';

/** The ids of the entries that answer a query, best first. */
export async function ask(store: Store, query: string, options?: QueryOptions): Promise<string[]> {
  const { ranked } = await answerQuery(store, query, options);
  return (await store.entries(ranked.map(({ entry }) => entry))).map(({ id }) => id);
}
