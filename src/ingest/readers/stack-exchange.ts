import { type Reader, whenMet } from './reader.ts';

/** A Stack Exchange data dump, read as a stream: a row at a time, however large the file is. */
export const stackExchange: Reader = {
  format: 'stack-exchange',
  describes: "a Stack Exchange data dump's Posts.xml, of any size",

  recognises({ head }) {
    return /<posts[\s>]|<!DOCTYPE\s+posts\b/.test(head);
  },

  read: whenMet(() => import('./read/stack-exchange.ts')),
};
