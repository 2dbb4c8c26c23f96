import type { RawReference } from '../../raw-post.ts';

/** What the words at the end of a link say about its kind, longest first. */
export const endings: readonly [words: string, type: RawReference['type']][] = [
  ['developer news post', 'news'],
  ['support document', 'support'],
  ['support article', 'support'],
  ['sample code project', 'sample-code'],
  ['sample code', 'sample-code'],
  ['documentation', 'documentation'],
  ['forums post', 'forum-post'],
  ['forum post', 'forum-post'],
  ['tech talk', 'video'],
  ['man page', 'man-page'],
  ['technote', 'documentation'],
  ['document', 'documentation'],
  ['article', 'article'],
  ['video', 'video'],
];

/** How links begin whose kind stands in front. */
export const beginnings: readonly [pattern: RegExp, type: RawReference['type']][] = [
  [/^WWDC \d{4} Session \d+ /, 'video'],
  [/^(?:Tech Talk|Session) \d+ /, 'video'],
  [/^RFC ?\d+ /, 'rfc'],
  [/^\w+\(\d\) man/, 'man-page'],
];

/** Lines that name several tags or a subtopic of a forum. */
export const TAGS = /^(?:More [\w-]+ )?(?:Dev)?forums? (?:sub)?(?:tags?|topics?): (.+)$/i;

/** Lines that send the reader to another list. */
export const SEE = /^See(?: also)? (.+?)\.?$/;

/** A numbered note: `TN3134 Network Extension provider deployment`, `Technote 2232 HTTPS Server Trust Evaluation`. */
export const NOTE = /^(?:((?:TN|QA)\d{3,5})|Technote (\d{3,5})):? (.+)$/;
