import { digestOf } from './build/digest.ts';

/** A path that a page's `getStaticPaths` gives. */
export interface StaticPath<P> {
  params: Record<string, string | undefined>;
  props: P;
  cacheKey: string;
}

/**
 * A path of a page that is given something to show, with a key that changes when that does: a build keeps the pages for which
 * nothing has. What a page asks of the site itself is watched (`build/track-reads.ts`), and what it is given cannot be.
 */
export function staticPath<P>(params: StaticPath<P>['params'], props: P): StaticPath<P> {
  return { params, props, cacheKey: digestOf(props) };
}
