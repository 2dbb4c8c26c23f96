import { type Reader, whenMet } from './reader.ts';

const GENERATOR = /<meta[^>]*name="?generator"?[^>]*content="Discourse\b/i;

/** A topic's page as a Discourse forum serves it to robots and to browsers without scripts, or as a browser with scripts saves it. */
export const discoursePage: Reader = {
  format: 'discourse-page',
  describes: "a topic's page of a Discourse forum, as it is served without scripts or as a browser saves it",

  recognises({ head }) {
    if (!/<[a-z]/i.test(head)) return false;
    return /\bcrawler-post\b/.test(head) || (GENERATOR.test(head) && /<link[^>]*rel="?canonical"?[^>]*\/t\//i.test(head));
  },

  read: whenMet(() => import('./read/discourse-page.ts')),
};
