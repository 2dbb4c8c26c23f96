import { NAME_MASK } from '../normalise/name-mask.ts';
import type { RedactionCounts } from './redact.ts';

/**
 * Mask the names of people whom the capture itself names: `@name`, and names of two words or more wherever they stand. A single word may
 * be any word.
 *
 * @param people log-in names and names of who wrote in the capture
 */
export function maskNames(text: string, people: readonly string[]): { text: string; counts: RedactionCounts } {
  const names = [...new Set(people.map((name) => name.trim()).filter((name) => name.length > 1))];
  if (names.length === 0) return { text, counts: {} };
  const longest = names.sort((a, b) => b.length - a.length);
  const whole = longest.filter((name) => /\s/.test(name)).map(RegExp.escape);
  const mentioned = longest.map((name) => RegExp.escape(name).replaceAll('_', '(?:\\\\?_)'));
  const patterns = [
    `(?<![\\w@.])@(?:${mentioned.join('|')})(?![\\w-])`,
    ...(whole.length > 0 ? [`(?<![\\p{L}\\p{N}])(?:${whole.join('|')})(?![\\p{L}\\p{N}])`] : []),
  ];
  let count = 0;
  const masked = text.replace(new RegExp(patterns.join('|'), 'giu'), () => {
    count++;
    return NAME_MASK;
  });
  return { text: masked, counts: count > 0 ? { names: count } : {} };
}
