import { type Reader, whenMet } from './reader.ts';

/** Articles of a Zendesk help centre. */
export const zendesk: Reader = {
  format: 'zendesk',
  describes: 'articles of a Zendesk help centre (JSON)',

  recognises({ head }) {
    const own = /"(?:html_url|section_id|source_locale|vote_sum)"\s*:/.test(head);
    if (/^\s*\{/.test(head) && /"articles?"\s*:/.test(head) && own) return true;
    if (/^\s*\{/.test(head) && /"translations"\s*:/.test(head) && /"source_type"\s*:\s*"Article"/.test(head)) return true;
    return /^\s*[[{]/.test(head) && /"(?:source_locale|permission_group_id)"\s*:/.test(head) && /"(?:body|snippet)"\s*:/.test(head);
  },

  read: whenMet(() => import('./read/zendesk.ts')),
};
