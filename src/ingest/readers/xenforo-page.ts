import { type Reader, whenMet } from './reader.ts';

/** A thread's page of a XenForo forum. */
export const xenforoPage: Reader = {
  format: 'xenforo-page',
  describes: "a thread's page of a XenForo forum, of version 1 or 2",

  recognises({ head }) {
    return /<html[^>]*\bid="?(?:XF|XenForo)\b/i.test(head) || (/\bbbWrapper\b/.test(head) && /\bmessage--post\b/.test(head));
  },

  read: whenMet(() => import('./read/xenforo-page.ts')),
};
