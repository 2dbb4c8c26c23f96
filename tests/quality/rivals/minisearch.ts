import MiniSearch, { type SearchOptions } from 'minisearch';
import { pageWeights, type Rival } from './rival.ts';

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

/** MiniSearch with all that Signpost knows of an entry: its fields apart, and the questions that no page shows. */
export const minisearchByField: Rival = async (documents) => {
  const boost = { ...pageWeights, questions: 2 };
  const index = new MiniSearch({ fields: Object.keys(boost), searchOptions: { ...typing, boost } });
  index.addAll([...documents]);
  return asking(index);
};

function asking(index: MiniSearch): Awaited<ReturnType<Rival>> {
  return async (query) => index.search(query).map(({ id }) => String(id));
}
