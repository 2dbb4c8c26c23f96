import { fromFirstTag } from './page/first-tag.ts';
import { type Reader, whenMet } from './reader.ts';

/** The feed of a forum, of one of its tags, or of one topic: RSS, Atom or JSON Feed. */
export const feed: Reader = {
  format: 'feed',
  describes: 'an RSS, Atom or JSON feed of a forum, a tag or a topic',

  recognises({ head }) {
    const start = fromFirstTag(head);
    return /^<(?:rss|feed|rdf:RDF)\b/i.test(start) || /^\{[^{]*"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(start);
  },

  read: whenMet(() => import('./read/feed.ts')),
};
