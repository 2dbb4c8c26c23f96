import lunr from 'lunr';
import { pageWeights, type Rival } from './rival.ts';

/** lunr as it comes, with its pipeline of stop words and stems; what it takes for its own syntax is taken out. */
export const lunrRival: Rival = async (documents) => {
  const index = lunr(function (this: lunr.Builder) {
    this.ref('id');
    for (const [field, boost] of Object.entries(pageWeights)) this.field(field, { boost });
    for (const document of documents) this.add(document);
  });
  return async (query) => index.search(query.replace(/[-+:*~^]/g, ' ')).map(({ ref }) => ref);
};
