import { type Reader, whenMet } from './reader.ts';

/** A mailing list's archive. */
export const mbox: Reader = {
  format: 'mbox',
  describes: "a mailing list's archive, or a single message",

  recognises({ name, head }) {
    if (/^From \S+.*\d{4}\s*\r?\n[\w-]+:/.test(head)) return true;
    return /\.(?:mbox|eml)$/i.test(name) && /^(?:Message-ID|Subject|From|Date|Received|Return-Path):/im.test(head);
  },

  read: whenMet(() => import('./read/mbox.ts')),
};
