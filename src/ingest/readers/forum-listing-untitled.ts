import { findHeader } from './listing-header.ts';
import { type Reader, whenMet } from './reader.ts';

/** A forum's list of threads that shows bodies only, often below a post that lists resources. */
export const forumListingUntitled: Reader = {
  format: 'forum-listing-untitled',
  describes: 'a forum page that lists the texts of threads without titles',
  infers: true,

  recognises({ head }) {
    return findHeader(head.split(/\r?\n/)) !== undefined;
  },

  read: whenMet(() => import('./read/forum-listing-untitled.ts')),
};
