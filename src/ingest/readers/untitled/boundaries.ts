import { isCode } from '../../normalise/code-lines.ts';
import { parseStep } from '../../normalise/revisions.ts';
import type { Wording } from '../../wording.ts';
import type { KnownText } from '../reader.ts';
import { isArticleTitle } from './article-title.ts';
import { type Cue, closings, continuations, GREETING, LABELLED, LABELLED_BUG, LEAD_IN, openings } from './cues.ts';
import { findKnown } from './known-texts.ts';
import { markSignatures } from './signature-lines.ts';

/** Where a post begins. */
export interface Boundary {
  /** Index of its first line. */
  line: number;
  /** Nothing else is likely. */
  sure: boolean;
  /** Why a post begins here, for the doubts of one that is not sure. */
  reason: string;
}

/** What was found in the body of a listing. */
export interface Division {
  boundaries: Boundary[];
  /** Lines that nearly were boundaries: the post they are in may be two. */
  nearly: number[];
}

/** From this score a post begins; from the second one it surely does; from the third it nearly does. */
const STARTS = 4;
const SURE = 7;
const NEARLY = 2;

/** From so many known beginnings on, a page's posts are known well enough that one not among them has to be sure. */
const ENOUGH_KNOWN = 4;

/** An article by staff explains and asks in headings; a line inside has to be louder to begin a post. */
const ARTICLE = 2;

/**
 * Infer where posts begin in a listing that shows bodies only.
 *
 * @param lines the listing's lines, from the first post to the last
 * @param known how posts begin that are known from elsewhere
 * @param wording how staff sign, and what code looks like
 */
export function divideListing(
  lines: readonly string[],
  known: Iterable<KnownText>,
  { staffSignatures, codeSigns, onPlatform }: Pick<Wording, 'staffSignatures' | 'codeSigns' | 'onPlatform'>,
): Division {
  const code = (line: string) => isCode(line, codeSigns);
  const going = onPlatform ? [...continuations, { pattern: onPlatform, weight: -3 }] : continuations;
  const signed = markSignatures(lines, staffSignatures);
  const found = findKnown(lines, known);
  const boundaries: Boundary[] = [{ line: 0, sure: true, reason: 'the listing begins' }];
  const nearly: number[] = [];
  const least = found.starts.size >= ENOUGH_KNOWN ? SURE : STARTS;
  let article = false;

  for (let at = 1; at < lines.length; at++) {
    if (signed[at - 1] && !signed[at]) article = isArticleTitle(lines, at) || found.titles.has(at);
    const boundary = certain(at) ?? scored(at);
    if (!boundary) continue;
    boundaries.push(boundary);
    article = false;
  }
  return { boundaries, nearly };

  function certain(at: number): Boundary | undefined {
    if (isHistory(lines[at] ?? '')) return undefined;
    if (endsTrailer(lines, at)) return { line: at, sure: true, reason: 'a topic trailer ends before it' };
    if (endsRevisions(lines, at)) return { line: at, sure: true, reason: 'a revision history ends before it' };
    if (found.ends.has(at) && !signed[at] && !/^\[\d/.test(lines[at] ?? ''))
      return { line: at, sure: true, reason: 'a known post ends before it' };
    if (found.inside.has(at) || belongsToLeadIn(at)) return undefined;
    if (found.starts.has(leadsIn(at) ? at + 1 : at) || (found.titles.has(at) && !article && !signed[at - 1])) {
      return { line: at, sure: !headsForm(at), reason: 'a known post begins with it, or with the line after it' };
    }
    return undefined;
  }

  /** A greeting on a line of its own has begun the post already. */
  function belongsToLeadIn(at: number): boolean {
    return boundaries.at(-1)?.line === at - 1 && leadsIn(at - 1);
  }

  function leadsIn(at: number): boolean {
    const line = lines[at] ?? '';
    return LEAD_IN.test(line) || headsForm(at);
  }

  /** A bug number that the lines after it make the head of a form; by itself it may as well end the post before. */
  function headsForm(at: number): boolean {
    return LABELLED_BUG.test(lines[at] ?? '') && LABELLED.test(lines[at + 1] ?? '') && !LABELLED.test(lines[at - 1] ?? '');
  }

  function scored(at: number): Boundary | undefined {
    const line = lines[at] ?? '';
    const before = lines[at - 1] ?? '';
    if (!line.trim() || signed[at] || found.inside.has(at) || belongsToLeadIn(at)) return undefined;
    if (/^(?:topic|subtopic):/i.test(line) || isHistory(line)) return undefined;
    if (LABELLED_BUG.test(line) && !headsForm(at)) return undefined;
    if (headsForm(at)) return { line: at, sure: false, reason: 'a form begins with it' };
    const score = weigh(line, before, { afterSignature: signed[at - 1] ?? false, article, code, going });
    if (score >= least) return { line: at, sure: score >= SURE, reason: `it looks like the first line of a post (${score} of ${SURE})` };
    if (score >= (least === SURE ? STARTS : NEARLY)) nearly.push(at);
    return undefined;
  }
}

/** Weigh what a line and the one before it say. */
function weigh(
  line: string,
  before: string,
  {
    afterSignature,
    article,
    code,
    going,
  }: { afterSignature: boolean; article: boolean; code: (line: string) => boolean; going: readonly Cue[] },
): number {
  if (code(line)) return -8;
  const opening = Math.max(0, ...openings.filter(({ pattern }) => pattern.test(line)).map(({ weight }) => weight));
  if (GREETING.test(line)) return opening;
  const long = line.length >= 150 ? 1 : 0;
  const own = opening + long + total(going, line);
  if (article) return own - ARTICLE;
  if (afterSignature) return own + 4;
  const listed = /\?$/.test(before) && /\?$/.test(line) ? -3 : 0;
  return own + listed + (code(before) ? 1 : total(closings, before));
}

function total(cues: readonly Cue[], line: string): number {
  const applying = cues.filter(({ pattern }) => pattern.test(line)).map(({ weight }) => weight);
  const best = Math.max(0, ...applying);
  return best + applying.filter((weight) => weight < 0).reduce((sum, weight) => sum + weight, 0);
}

/** A listing of some forums ends each post with `Topic:`, its topic, `SubTopic:`, its subtopic. */
function endsTrailer(lines: readonly string[], at: number): boolean {
  return /^topic:$/i.test(lines[at - 4] ?? '') && /^subtopic:$/i.test(lines[at - 2] ?? '');
}

/** A line of a revision history, or its head: no post begins with one. */
function isHistory(line: string): boolean {
  return /^revision history:?$/i.test(line.trim()) || parseStep(line) !== undefined;
}

function endsRevisions(lines: readonly string[], at: number): boolean {
  return parseStep(lines[at - 1] ?? '') !== undefined && parseStep(lines[at] ?? '') === undefined && hasHistory(lines, at - 1);
}

/** Whether the dated lines up to here stand under `Revision History`. */
function hasHistory(lines: readonly string[], last: number): boolean {
  let at = last;
  while (at >= 0 && parseStep(lines[at] ?? '')) at--;
  return /^revision history:?$/i.test(lines[at]?.trim() ?? '');
}
