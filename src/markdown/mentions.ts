import type { Link, PhrasingContent } from 'mdast';
import { defineMdastPlugin, type MdastVisitorContext } from 'satteri';
import type { Targets } from '../model/targets.ts';
import { technoteNumbers } from '../model/technote.ts';
import type { Urls } from '../model/urls.ts';

/**
 * Link what a text merely names: a technote's number (`TN3134`) and a known symbol in code.
 * The first mention in each section only, never inside a link or a heading, never to the entry itself.
 */
export const mentionsPlugin = (targets: Targets, urls: Urls, self: string) => () => {
  let linked = new Set<string>();
  const linkOnce = (url: string, child: PhrasingContent): Link | undefined => {
    if (linked.has(url)) return undefined;
    linked.add(url);
    return { type: 'link', url, children: [child] };
  };

  return defineMdastPlugin({
    name: 'signpost-mentions',
    heading() {
      linked = new Set();
    },
    inlineCode(node, ctx) {
      const symbol = targets.symbol(node.value);
      if (!symbol || isLinked(node, ctx)) return;
      const link = linkOnce(urls.symbol(symbol), { type: 'inlineCode', value: node.value });
      if (link) ctx.replaceNode(node, link);
    },
    text(node, ctx) {
      const parts: PhrasingContent[] = [];
      let at = 0;
      for (const match of node.value.matchAll(technoteNumbers)) {
        const target = targets.number(match[0]);
        if (!target || target.id === self || isLinked(node, ctx)) continue;
        const link = linkOnce(urls.entry(target), { type: 'text', value: match[0] });
        if (!link) continue;
        parts.push({ type: 'text', value: node.value.slice(at, match.index) }, link);
        at = match.index + match[0].length;
      }
      if (at > 0)
        ctx.replaceNode(
          node,
          [...parts, { type: 'text' as const, value: node.value.slice(at) }].filter((part) => part.type !== 'text' || part.value),
        );
    },
  });
};

type Visited = Parameters<MdastVisitorContext['parent']>[0];

/** Whether a node stands in a link or a heading, where a link must not. */
function isLinked(node: Visited, ctx: MdastVisitorContext): boolean {
  for (let at = ctx.parent(node); at; at = ctx.parent(at)) {
    if (at.type === 'link' || at.type === 'linkReference' || at.type === 'heading') return true;
  }
  return false;
}
