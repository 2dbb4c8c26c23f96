import { findHeader } from './listing-header.ts';
import { matchRow } from './listing-row.ts';
import { type Reader, whenMet } from './reader.ts';

/** A forum's list of threads: title, text on one line, replies, boosts, views, month; then the same with labels. */
export const forumListingTitled: Reader = {
  format: 'forum-listing-titled',
  describes: 'a forum page that lists threads with titles and figures',

  recognises({ head }) {
    const lines = head.split(/\r?\n/);
    const header = findHeader(lines);
    if (!header) return false;
    return lines.some((_, at) => at >= header.end && matchRow(lines, at) !== undefined);
  },

  read: whenMet(() => import('./read/forum-listing-titled.ts')),
};
