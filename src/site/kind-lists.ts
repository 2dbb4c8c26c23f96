import { hasPages, type Kind, kindNames, rowOf } from '../model/kinds.ts';
import { ui } from '../text/text.ts';
import type { Site } from './site.ts';

/** The page that lists the entries of a kind. */
export interface KindList {
  kind: Kind;
  title: string;
  /** URL path. */
  url: string;
  /** How many it holds, one or more. */
  count: number;
}

/** The lists of some kinds, or of all; one that holds nothing is led to from nowhere. Pure. */
export function kindLists({ urls, ofKind }: Pick<Site, 'urls' | 'ofKind'>, kinds: readonly Kind[] = kindNames): KindList[] {
  return kinds
    .map((kind) => ({ kind, title: ui.pages[rowOf(kind).folder], url: urls.page(rowOf(kind).folder), count: ofKind(kind).length }))
    .filter(({ count }) => count > 0);
}

/** Those that the header does not lead to, the glossary first. Pure. */
export function furtherLists(site: Pick<Site, 'urls' | 'ofKind'>): KindList[] {
  const further = kindNames.filter((kind) => rowOf(kind).root !== 'topics');
  return kindLists(
    site,
    further.toSorted((a, b) => Number(hasPages(a)) - Number(hasPages(b))),
  );
}
