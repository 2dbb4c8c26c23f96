import type { Blockquote, Paragraph } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { defineMdastPlugin } from 'satteri';
import { ui } from '../text/text.ts';

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
  first: Readonly<Paragraph>;
  /** The word in capitals; undefined where what stands there is no mark that means anything. */
  word?: Callout;
}

/**
 * Read the mark that a quotation begins with.
 *
 * @param source the Markdown that it was parsed from
 * @returns undefined where it begins otherwise, or with an escaped bracket
 */
export function calloutMark(quote: Readonly<Blockquote>, source: string): CalloutMark | undefined {
  const [first] = quote.children;
  if (first?.type !== 'paragraph') return undefined;
  if (!LIKE_A_MARK.test(source.slice(first.position?.start.offset, first.position?.end.offset))) return undefined;
  const [text, next] = first.children;
  const written = text?.type === 'text' ? MARK.exec(text.value)?.[1]?.toUpperCase() : undefined;
  const word = callouts.find((callout) => callout === written);
  const alone = text?.type === 'text' && (text.value.includes('\n') || next === undefined || next.type === 'break');
  return word && alone ? { first, word } : { first };
}

/** Turn a block quote that begins with `[!NOTE]` or the like into a callout. The check refuses other words. */
export const calloutsPlugin = defineMdastPlugin({
  name: 'signpost-callouts',
  options: { position: true },
  blockquote(node, ctx) {
    const { first, word } = calloutMark(node, ctx.source) ?? {};
    const [text, next] = first?.children ?? [];
    if (!first || !word || text?.type !== 'text') return;
    ctx.setProperty(node, 'data', {
      hName: 'aside',
      hProperties: { className: ['callout', `callout-${word.toLowerCase()}`], role: 'note' },
    });
    ctx.prependChild(node, {
      type: 'paragraph',
      data: { hProperties: { className: ['callout-title'] } },
      children: [{ type: 'text', value: ui.entry.callouts[word] }],
    });
    // What is taken out in place leaves the paragraph its position, which its anchor is read by.
    const rest = text.value.replace(MARK, '');
    if (rest) ctx.replaceNode(text, { type: 'text', value: rest });
    else if (first.children.length === 1) ctx.removeNode(first);
    else {
      ctx.removeNode(text);
      if (next?.type === 'break') ctx.removeNode(next);
    }
  },
});
