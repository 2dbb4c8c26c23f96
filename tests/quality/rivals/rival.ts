/** An entry as rivals index it: the same texts as our own index, by field. */
export interface RivalDocument {
  id: string;
  title: string;
  summary: string;
  asks: string;
  /** Questions that it answers, which its page does not show. */
  questions: string;
  names: string;
  text: string;
}

/** How a rival weighs what a page shows: titles, askings and names first, as its documentation advises for such texts. */
export const pageWeights = { title: 4, summary: 2, asks: 3, names: 3, text: 1 } satisfies Partial<Record<keyof RivalDocument, number>>;

/** Makes a search over documents that returns ids, best first. */
export type Rival = (documents: readonly RivalDocument[]) => Promise<(query: string) => Promise<string[]>>;
