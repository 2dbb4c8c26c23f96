import type { Blockquote, Paragraph } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { defineMdastPlugin } from 'satteri';

/** Callouts by the word in `> [!WORD]`: the heading a reader sees. The first five are GitHub's; the last is ours. */
const callouts: Record<string, string> = {
  NOTE: 'Note',
  TIP: 'Tip',
  IMPORTANT: 'Important',
  WARNING: 'Warning',
  CAUTION: 'Caution',
  EDITORIAL: 'Our reading',
};

const MARK = /^\[!([A-Z]+)\][ \t]*(?:\n|$)/;

/** Turn a block quote that begins with `[!NOTE]` or the like into a callout. Unknown words stay as they are. */
export const calloutsPlugin = defineMdastPlugin({
  name: 'signpost-callouts',
  blockquote(node, ctx) {
    const [first, ...rest] = node.children;
    if (first?.type !== 'paragraph') return;
    const [text, ...inline] = first.children;
    const word = text?.type === 'text' ? MARK.exec(text.value)?.[1] : undefined;
    const title = word && callouts[word];
    if (!title || text?.type !== 'text') return;

    const remainder = text.value.replace(MARK, '');
    const opening: Paragraph = {
      type: 'paragraph',
      ...(first.data && { data: first.data }),
      children: [...(remainder ? [{ type: 'text' as const, value: remainder }] : []), ...inline],
    };
    const label: Paragraph = {
      type: 'paragraph',
      data: { hProperties: { className: ['callout-title'] } },
      children: [{ type: 'text', value: title }],
    };
    const callout: Blockquote = {
      type: 'blockquote',
      data: { hName: 'aside', hProperties: { className: ['callout', `callout-${word.toLowerCase()}`], role: 'note' } },
      children: [label, ...(opening.children.length > 0 ? [opening] : []), ...rest],
    };
    ctx.replaceNode(node, callout);
  },
});
