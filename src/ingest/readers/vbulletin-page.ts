import { type Reader, whenMet } from './reader.ts';

/** A thread's page of a vBulletin forum, from version 3 to version 5. */
export const vbulletinPage: Reader = {
  format: 'vbulletin-page',
  describes: "a thread's page of a vBulletin forum",

  recognises({ head }) {
    const made = /<meta[^>]*name="?generator"?[^>]*vBulletin/i.test(head);
    return made || /\bid="?post_message_\d/.test(head) || /\bjs-post__content-text\b/.test(head);
  },

  read: whenMet(() => import('./read/vbulletin-page.ts')),
};
