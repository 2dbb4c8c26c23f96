import { ui } from '../text/text.ts';
import { type Facts, permalink } from './facts.ts';
import type { Paragraph } from './write-as.ts';

/**
 * How to name an entry as a source: title, section, site, when it was checked, and what it rests on.
 *
 * @returns one paragraph, for `writeAs`
 */
export function composeCitation(facts: Facts): Paragraph[] {
  const { title, site, checked, section, source } = facts;
  const where = section?.title ? ui.reply.section(section.title) : '';
  const when = checked ? ui.reply.checked(checked) : '';
  const rests = source && source.title !== title ? ui.reply.after(source.title, source.publisher ?? '') : '';
  return [[{ words: ui.reply.cited(title), url: permalink(facts) }, `${where}. ${site}${when}${rests}.`]];
}
