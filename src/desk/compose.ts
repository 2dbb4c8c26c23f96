import type { Facts } from './facts.ts';
import { composeReply } from './reply.ts';
import type { Paragraph } from './write-as.ts';

/**
 * A whole reply: greeting, what is said of each entry in turn, closing.
 *
 * @param greeting a filled template; blank lines part its paragraphs
 * @param closing likewise
 */
export function compose(greeting: string, entries: readonly Facts[], closing: string): Paragraph[] {
  return [...paragraphsOf(greeting), ...entries.flatMap((facts) => composeReply(facts, entries.length > 1)), ...paragraphsOf(closing)];
}

function paragraphsOf(text: string): Paragraph[] {
  return text
    .split(/\n\s*\n/)
    .map((paragraph) => paragraph.trim())
    .filter(Boolean)
    .map((paragraph) => [paragraph]);
}
