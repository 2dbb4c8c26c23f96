import { type Facts, permalink } from './facts.ts';
import type { Paragraph } from './write-as.ts';

/**
 * How to name an entry as a source: title, section, site, when it was checked, and what it rests on.
 *
 * @returns one paragraph, for `writeAs`
 */
export function composeCitation(facts: Facts): Paragraph[] {
  const { title, site, checked, section, source } = facts;
  const where = section?.title ? `, section “${section.title}”` : '';
  const when = checked ? `, checked ${checked}` : '';
  const rests = source && source.title !== title ? `. After “${source.title}”${source.publisher ? `, ${source.publisher}` : ''}` : '';
  return [[{ words: `“${title}”`, url: permalink(facts) }, `${where}. ${site}${when}${rests}.`]];
}
