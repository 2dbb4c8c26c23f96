import type { Reference } from '../../../model/reference.ts';

/** Words at the end of a link that say what it leads to: `Mending hoses sample code`. */
export type LinkEnding = readonly [words: string, type: Reference['type']];

/** How a link begins that says in front what it leads to: `RFC 9000 QUIC`. */
export interface LinkBeginning {
  pattern: RegExp;
  type: Reference['type'];
}

const endings: readonly LinkEnding[] = [
  ['news post', 'news'],
  ['release notes', 'documentation'],
  ['support document', 'support'],
  ['support article', 'support'],
  ['sample code project', 'sample-code'],
  ['sample code', 'sample-code'],
  ['documentation', 'documentation'],
  ['forums post', 'forum-post'],
  ['forum post', 'forum-post'],
  ['man page', 'man-page'],
  ['technote', 'documentation'],
  ['document', 'documentation'],
  ['article', 'article'],
  ['video', 'video'],
];

/** Endings of every subject, and those of this one; the longest is tried first. */
export function linkEndings(own: readonly LinkEnding[]): LinkEnding[] {
  const lower = own.map(([words, type]) => [words.toLowerCase(), type] as const);
  return [...lower, ...endings].sort(([a], [b]) => b.length - a.length);
}

/** Beginnings of every subject. */
export const beginnings: readonly LinkBeginning[] = [
  { pattern: /^RFC ?\d+ /, type: 'rfc' },
  { pattern: /^\w+\(\d\) man/, type: 'man-page' },
];

/** Lines that name several tags or a subtopic of a forum. */
export const TAGS = /^(?:More [\w-]+ )?\w*forums? (?:sub)?(?:tags?|topics?): (.+)$/i;

/** Lines that send the reader to another list. */
export const SEE = /^See(?: also)? (.+?)\.?$/;

/**
 * Finds a numbered note: `TN3134 Network Extension provider deployment`, `Technote 2232 HTTPS Server Trust Evaluation`.
 *
 * @param letters what the numbers of the subject's notes begin with
 */
export function notePattern(letters: readonly string[]): RegExp | undefined {
  return letters.length > 0 ? new RegExp(`^(?:((?:${letters.join('|')})\\d{3,5})|Technote (\\d{3,5})):? (.+)$`) : undefined;
}
