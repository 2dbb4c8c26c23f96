import { type Reader, whenMet } from './reader.ts';

/** A topic's page of a phpBB board. */
export const phpbbPage: Reader = {
  format: 'phpbb-page',
  describes: "a topic's page of a phpBB board",

  recognises({ head }) {
    return /<(?:html|body)[^>]*\bid="?phpbb\b/i.test(head) || (/\bpostbody\b/.test(head) && /viewtopic\.php/.test(head));
  },

  read: whenMet(() => import('./read/phpbb-page.ts')),
};
