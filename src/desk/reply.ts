import { type Facts, permalink } from './facts.ts';
import type { Paragraph, Part } from './write-as.ts';

/** What is said before the short answer to a question that nobody has answered. */
const OPEN = 'This question is still open; we know of no confirmed answer.';

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
    ...(among ? [[`On “${words}”:`]] : []),
    ...(open ? [[OPEN]] : []),
    [answer],
    ['More: ', { words, url: permalink(facts) }],
    ...sourceOf(facts),
  ];
}

function sourceOf({ source, title }: Facts): Paragraph[] {
  if (!source) return [];
  // Where the page goes by its source's own title, saying it twice helps nobody.
  const words = source.title === title ? (source.publisher ?? source.title) : source.title;
  const part: Part = source.url ? { words, url: source.url } : words;
  const publisher = source.publisher && words !== source.publisher ? `, ${source.publisher}` : '';
  return [['Source: ', part, publisher].filter((piece) => piece !== '')];
}
