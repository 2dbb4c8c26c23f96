import type { IndexExtras } from '../search/index/write-index.ts';
import { searchTargets } from './search-targets.ts';
import type { Site } from './site.ts';
import { synonymsOf } from './synonyms.ts';

/** What the search index is built from, beside the entries. */
export function searchExtras(site: Site): IndexExtras {
  const { language, platforms, search } = site.config;
  return { synonyms: synonymsOf(site), targets: searchTargets(site), language, platforms, ...search };
}
