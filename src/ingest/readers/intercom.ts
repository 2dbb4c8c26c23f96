import { type Reader, whenMet } from './reader.ts';

/** Articles of an Intercom help centre. */
export const intercom: Reader = {
  format: 'intercom',
  describes: 'articles of an Intercom help centre (JSON)',

  recognises({ head }) {
    return /^\s*[[{]/.test(head) && /"type"\s*:\s*"article"/.test(head) && /"body"\s*:/.test(head);
  },

  read: whenMet(() => import('./read/intercom.ts')),
};
