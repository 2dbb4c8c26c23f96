import MiniSearch, { type SearchOptions } from 'minisearch';
import { type Rival, rivalWeights } from './rival.ts';

/** MiniSearch's documented settings for typing: any term, prefixes, and a fifth of a word wrong. */
const typing: SearchOptions = { prefix: true, fuzzy: 0.2 };

/** MiniSearch as its documentation begins: a page's title, counting double, and all of its text. */
export const minisearch: Rival = async (documents) => {
  const index = new MiniSearch({ fields: ['title', 'page'], searchOptions: { ...typing, boost: { title: 2 } } });
  index.addAll(
    documents.map(({ id, title, summary, asks, names, text }) => ({ id, title, page: [summary, asks, names, text].join('\n') })),
  );
  return asking(index);
};

/** MiniSearch with what Signpost knows of an entry: its fields apart, and weighed alike. */
export const minisearchByField: Rival = async (documents) => {
  const index = new MiniSearch({ fields: Object.keys(rivalWeights), searchOptions: { ...typing, boost: rivalWeights } });
  index.addAll([...documents]);
  return asking(index);
};

function asking(index: MiniSearch): Awaited<ReturnType<Rival>> {
  return async (query) => index.search(query).map(({ id }) => String(id));
}
