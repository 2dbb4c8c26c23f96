import type { Nodes } from 'hast';
import { defineHastPlugin } from 'satteri';
import { softBreaks } from '../model/soft-breaks.ts';

/** Let long names in running text break where a word in them begins, so that on a phone they break nowhere else. */
export const softBreaksPlugin = defineHastPlugin({
  name: 'signpost-soft-breaks',
  text(node, ctx) {
    const [first = '', ...rest] = softBreaks(node.value);
    if (rest.length === 0) return;
    let at = ctx.parent(node) as Readonly<Nodes> | undefined;
    for (; at; at = ctx.parent(at)) if (at.type === 'element' && at.tagName === 'pre') return;
    const wbr = { type: 'element' as const, tagName: 'wbr', properties: {}, children: [] };
    ctx.replaceNode(node, [{ type: 'text' as const, value: first }, ...rest.flatMap((value) => [wbr, { type: 'text' as const, value }])]);
  },
});
