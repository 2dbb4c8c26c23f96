import { create, insertMultiple, search } from '@orama/orama';
import { pageWeights, type Rival } from './rival.ts';

const LIMIT = 50;

/** Orama's full-text search, with one slip allowed and every entry that has any of the words. */
export const orama: Rival = async (documents) => {
  const index = create({
    schema: { id: 'string', title: 'string', summary: 'string', asks: 'string', names: 'string', text: 'string' },
  });
  await insertMultiple(index, [...documents]);
  return async (query) => {
    const { hits } = await search(index, { term: query, boost: pageWeights, tolerance: 1, threshold: 1, limit: LIMIT });
    return hits.map(({ document }) => String(document.id));
  };
};
