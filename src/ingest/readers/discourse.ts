import { type Reader, whenMet } from './reader.ts';

/** Discourse topics as their server gives them: `/t/<id>.json`, `/t/<id>/posts.json`, `/posts.json`. */
export const discourse: Reader = {
  format: 'discourse',
  describes: 'a Discourse topic, /t/<id>.json, or a list of them, or one a line; posts without their topic',

  recognises({ head }) {
    return /^\s*(?:\[\s*)?\{/.test(head) && /"post_stream"\s*:|"latest_posts"\s*:|"cooked"\s*:|"topic_list"\s*:/.test(head);
  },

  read: whenMet(() => import('./read/discourse.ts')),
};
