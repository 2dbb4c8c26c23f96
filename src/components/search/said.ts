import { answersIn } from '../../search/client/answers-in.ts';
import type { Found } from '../../search/client/find.ts';
import type { Confidence } from '../../search/confidence.ts';
import { ui } from '../../text/text.ts';

/* What search says of what it found, the same on the search page, in its dialog and at the desk. */

/** More of a query than this is not repeated to its reader. */
const ECHOED = 60;

/** The beginning of a query in one line, as it is repeated to its reader. */
export function clip(query: string): string {
  const line = query.replace(/\s+/g, ' ').trim();
  return line.length > ECHOED ? `${line.slice(0, ECHOED).toWellFormed().trimEnd()}…` : line;
}

/** How a search ended: `done` where something answers or what was named has a page. */
export function stateOf(found: Found): 'done' | 'empty' {
  return answersIn(found).total > 0 || isNamed(found) ? 'done' : 'empty';
}

/**
 * That nothing answers, or nothing squarely; empty where something does.
 *
 * @param answers what entries do with what was asked
 */
export function fitText(confidence: Confidence, answers: 'answers' | 'explains' = 'answers'): string {
  if (confidence === 'good') return '';
  if (answers === 'explains') return confidence === 'weak' ? ui.found.weakExplained : ui.found.noneExplained;
  return confidence === 'weak' ? ui.found.weak : ui.found.none;
}

/**
 * The same of what was found by a query, of which a page may be named all the same; empty where nothing at all was found, and where a
 * part of the index is missing, in which an answer may stand.
 */
export function foundFitText(found: Found): string {
  const { confidence, results, log, incomplete } = found;
  if (incomplete) return '';
  if (confidence !== 'none') return answersIn(found).total > 0 ? fitText(confidence) : '';
  if (isNamed(found)) return ui.found.beyondNamed;
  return results.length > 0 || log ? fitText('none') : '';
}

/** How much was found; a log is not repeated, but told by what was recognised in it. Empty where it is said that nothing answers. */
export function countText(found: Found, query: string): string {
  const { total } = answersIn(found);
  if (found.log) return [ui.found.log(found.log.errors), total > 0 && ui.found.count(total)].filter(Boolean).join(' ');
  if (found.confidence === 'none' && foundFitText(found)) return '';
  // A phrase brings marks of its own.
  const asked = clip(query.replace(PHRASE, '$1'));
  if (total > 0) return ui.found.countFor(total, asked);
  if (found.incomplete) return isNamed(found) ? ui.found.nothingElseInPartFor(asked) : ui.found.nothingInPartFor(asked);
  return isNamed(found) ? ui.found.nothingElseFor(asked) : ui.found.nothingFor(asked);
}

/** A query that is nothing but a phrase. */
const PHRASE = /^\s*["“”„]([^"“”„]+)["“”]\s*$/;

/** What was searched in place of what was typed; empty where nothing was corrected, and where nothing came of it. */
export function correctionText(found: Found): string {
  const { corrections } = found;
  if (corrections.length === 0 || stateOf(found) === 'empty') return '';
  return ui.found.corrected(corrections);
}

function isNamed({ direct, definition }: Found): boolean {
  return direct.length > 0 || definition !== undefined;
}
