import { hasPages, type Kind, kindNames, rowOf } from '../model/kinds.ts';
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
export function kindLists(
  { config, urls, ofKind }: Pick<Site, 'config' | 'urls' | 'ofKind'>,
  kinds: readonly Kind[] = kindNames,
): KindList[] {
  return kinds
    .map((kind) => ({
      kind,
      title: config.labels.list[rowOf(kind).folder],
      url: urls.page(rowOf(kind).folder),
      count: ofKind(kind).length,
    }))
    .filter(({ count }) => count > 0);
}

/** Those that the header does not lead to, the glossary first. Pure. */
export function furtherLists({ config, urls, has }: Pick<Site, 'config' | 'urls' | 'has'>): Omit<KindList, 'count'>[] {
  const further = kindNames.filter((kind) => rowOf(kind).root !== 'topics' && has(kind));
  // Without counts: every page has these in its foot, and would change with every entry that is added.
  return further
    .toSorted((a, b) => Number(hasPages(a)) - Number(hasPages(b)))
    .map((kind) => ({ kind, title: config.labels.list[rowOf(kind).folder], url: urls.page(rowOf(kind).folder) }));
}
