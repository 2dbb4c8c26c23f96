import { answersIn } from '../../search/client/answers-in.ts';
import type { Found } from '../../search/client/find.ts';
import type { Confidence } from '../../search/confidence.ts';

/* What search says of what it found, the same on the search page, in its dialog and at the desk. */

/** More of a query than this is not repeated to its reader. */
const ECHOED = 60;

/** The beginning of a query in one line, as it is repeated to its reader. */
export function clip(query: string): string {
  const line = query.replace(/\s+/g, ' ').trim();
  return line.length > ECHOED ? `${line.slice(0, ECHOED).toWellFormed().trimEnd()}…` : line;
}

/** A number of things in words: `1 error`, `2 errors`. */
export function count(number: number, one: string, more = `${one}s`): string {
  return `${number} ${number === 1 ? one : more}`;
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
  return {
    good: '',
    weak: `Nothing here ${answers} this squarely. These come near.`,
    none: `Nothing here ${answers} this.`,
  }[confidence];
}

/**
 * The same of what was found by a query, of which a page may be named all the same; empty where nothing at all was found, and where a
 * part of the index is missing, in which an answer may stand.
 */
export function foundFitText(found: Found): string {
  const { confidence, results, log, incomplete } = found;
  if (incomplete) return '';
  if (confidence !== 'none') return answersIn(found).total > 0 ? fitText(confidence) : '';
  if (isNamed(found)) return 'Beyond what it names, nothing here answers this.';
  return results.length > 0 || log ? fitText('none') : '';
}

/** How much was found; a log is not repeated, but told by what was recognised in it. Empty where it is said that nothing answers. */
export function countText(found: Found, query: string): string {
  const { total } = answersIn(found);
  if (found.log) {
    const errors = found.log.errors === 0 ? 'no error' : count(found.log.errors, 'error');
    return [`Read as a log: ${errors} recognised.`, total > 0 && `${count(total, 'result')}.`].filter(Boolean).join(' ');
  }
  if (found.confidence === 'none' && foundFitText(found)) return '';
  if (total > 0) return `${count(total, 'result')} for “${clip(query)}”.`;
  return `${isNamed(found) ? 'Nothing else' : 'Nothing'} found for “${clip(query)}”${found.incomplete ? ' in what could be loaded' : ''}.`;
}

/** What was searched in place of what was typed; empty where nothing was corrected, and where nothing came of it. */
export function correctionText(found: Found): string {
  const { corrections } = found;
  if (corrections.length === 0 || stateOf(found) === 'empty') return '';
  return `Showing results with ${corrections.map(({ from, to }) => `${to} for “${from}”`).join(', ')}.`;
}

function isNamed({ direct, definition }: Found): boolean {
  return direct.length > 0 || definition !== undefined;
}
