/** Where a reader is in the results: how many are shown, and how far down the page, in pixels. */
export interface ResultPlace {
  limit: number;
  top: number;
}

/** More results than this nobody has asked for one batch after the other. */
const MOST = 1000;

/** Note it in the entry of the history that the page is at, so that Back leads to it. */
export function notePlace({ limit, top }: ResultPlace): void {
  history.replaceState({ limit, top }, '');
}

/**
 * The place that an entry of the history has.
 *
 * @param state what is noted in it, by whomever
 * @param batch how many results are shown where none is noted
 */
export function placeNoted(state: unknown, batch: number): ResultPlace {
  const { limit, top } = (state ?? {}) as Partial<Record<keyof ResultPlace, unknown>>;
  return {
    limit: Number.isInteger(limit) ? Math.min(Math.max(limit as number, batch), MOST) : batch,
    top: typeof top === 'number' && top > 0 ? top : 0,
  };
}
