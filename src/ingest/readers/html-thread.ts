import { fromFirstTag } from './page/first-tag.ts';
import { type Reader, whenMet } from './reader.ts';

/** A page as a browser saves it, read by its structured data where it has a thread there, else by its main content. */
export const htmlThread: Reader = {
  format: 'html-thread',
  describes: 'a page of any other make, saved as HTML',

  recognises({ head }) {
    const start = fromFirstTag(head);
    // What a server puts before the page, such as a warning or a script, makes it no other.
    return (
      /^<(?:!doctype html|html|head|body|article|main|div|section)\b/i.test(start) || (/^<[a-z]/i.test(start) && /<html\b/i.test(start))
    );
  },

  read: whenMet(() => import('./read/html-thread.ts')),
};
