import type { Blockquote, Nodes, Paragraph, Root } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { ui } from '../text/text.ts';
import { walk } from './walk.ts';

/** The words that a callout begins with, as in `> [!NOTE]`. The first five are GitHub's; the last is ours. */
export const callouts = ['NOTE', 'TIP', 'IMPORTANT', 'WARNING', 'CAUTION', 'EDITORIAL'] as const;

/** A word of theirs. */
type Callout = (typeof callouts)[number];

const MARK = /^\[!([a-z]+)\][ \t]*(?:\n|$)/i;

/** What begins like a callout's mark and is not escaped. */
const LIKE_A_MARK = /^\s*\[!/;

/** The beginning of a quotation that is, or looks like, a callout. */
export interface CalloutMark {
  /** The paragraph that the mark begins. */
  first: Paragraph;
  /** The word in capitals; undefined where what stands there is no mark that means anything. */
  word?: Callout;
}

/**
 * Read the mark that a quotation begins with.
 *
 * @param source the Markdown that it was parsed from
 * @returns undefined where it begins otherwise, or with an escaped bracket
 */
export function calloutMark(quote: Blockquote, source: string): CalloutMark | undefined {
  const [first] = quote.children;
  if (first?.type !== 'paragraph') return undefined;
  if (!LIKE_A_MARK.test(source.slice(first.position?.start.offset, first.position?.end.offset))) return undefined;
  const [text, next] = first.children;
  const written = text?.type === 'text' ? MARK.exec(text.value)?.[1]?.toUpperCase() : undefined;
  const word = callouts.find((callout) => callout === written);
  const alone = text?.type === 'text' && (text.value.includes('\n') || next === undefined || next.type === 'break');
  return word && alone ? { first, word } : { first };
}

/**
 * Turn block quotes that begin with `[!NOTE]` or the like into callouts. The check refuses other words.
 *
 * @param source the Markdown that the tree was parsed from
 */
export function markCallouts(tree: Root, source: string): void {
  if (!source.includes('[!')) return;
  walk<Nodes>(tree, (node) => {
    if (node.type !== 'blockquote') return;
    const { first, word } = calloutMark(node, source) ?? {};
    const [words, next] = first?.children ?? [];
    if (!first || !word || words?.type !== 'text') return;
    node.data = { hName: 'aside', hProperties: { className: ['callout', `callout-${word.toLowerCase()}`], role: 'note' } };
    words.value = words.value.replace(MARK, '');
    if (!words.value) first.children.splice(0, next?.type === 'break' ? 2 : 1);
    if (first.children.length === 0) node.children.shift();
    node.children.unshift({
      type: 'paragraph',
      data: { hProperties: { className: ['callout-title'] } },
      children: [{ type: 'text', value: ui.entry.callouts[word] }],
    });
  });
}
