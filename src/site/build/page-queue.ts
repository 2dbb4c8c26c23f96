/**
 * Pages that wait to be made, by whoever is free. They are taken from the end: what shows the whole site takes longest and comes last in
 * the order of routes, and whoever began with it in the end would be waited for.
 */
export class PageQueue<P> {
  readonly size: number;
  readonly #left: P[];

  constructor(pages: readonly P[]) {
    this.#left = [...pages];
    this.size = pages.length;
  }

  /** How many were taken. */
  get taken(): number {
    return this.size - this.#left.length;
  }

  /** Take some pages; none where none is left. */
  take(most: number): P[] {
    return this.#left.splice(-most).reverse();
  }
}
