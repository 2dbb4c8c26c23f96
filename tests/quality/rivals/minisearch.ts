import MiniSearch from 'minisearch';
import { type Rival, rivalWeights } from './rival.ts';

/** MiniSearch with its documented settings for typing: any term, prefixes, and a fifth of a word wrong. */
export const minisearch: Rival = async (documents) => {
  const index = new MiniSearch({ fields: Object.keys(rivalWeights), searchOptions: { boost: rivalWeights, prefix: true, fuzzy: 0.2 } });
  index.addAll([...documents]);
  return async (query) => index.search(query).map(({ id }) => String(id));
};
