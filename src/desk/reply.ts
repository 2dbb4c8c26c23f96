import { ui } from '../text/text.ts';
import { type Facts, permalink } from './facts.ts';
import type { Paragraph, Part } from './write-as.ts';

/**
 * A reply that can be sent as it is: the short answer, the link to the page or section, and the source. Of an open question it
 * says first that it is open.
 *
 * @param among whether it stands among others, and so has to say what it answers
 * @returns its paragraphs, for `writeAs`
 */
export function composeReply(facts: Facts, among = false): Paragraph[] {
  const { title, answer, section, open } = facts;
  const words = section?.title ? `${title} – ${section.title}` : title;
  return [
    ...(among ? [[ui.reply.about(words)]] : []),
    ...(open ? [[ui.reply.open]] : []),
    [answer],
    [ui.reply.more, { words, url: permalink(facts) }],
    ...sourceOf(facts),
  ];
}

function sourceOf({ source, title }: Facts): Paragraph[] {
  if (!source) return [];
  // Where the page goes by its source's own title, saying it twice helps nobody.
  const words = source.title === title ? (source.publisher ?? source.title) : source.title;
  const part: Part = source.url ? { words, url: source.url } : words;
  const publisher = source.publisher && words !== source.publisher ? `, ${source.publisher}` : '';
  return [[ui.reply.source, part, publisher].filter((piece) => piece !== '')];
}
