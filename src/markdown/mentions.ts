import type { Element, ElementContent } from 'hast';
import { defineHastPlugin, type HastVisitorContext } from 'satteri';
import type { Targets } from '../model/targets.ts';
import { noteNumbers } from '../model/technote.ts';
import type { Urls } from '../model/urls.ts';

const HEADINGS = ['h1', 'h2', 'h3', 'h4', 'h5', 'h6'];

/** What no link may stand in, or what is no running text. */
const CLOSED = new Set([...HEADINGS, 'a', 'summary', 'pre', 'code']);

/**
 * Link what a text merely names: a technote's number (`TN3134`) and a known symbol in code.
 * The first mention in each section only, never inside a link or a heading, never to the entry itself.
 */
export const mentionsPlugin = (targets: Targets, urls: Urls, self: string) => () => {
  let linked = new Set<string>();
  const linkOnce = (url: string, children: ElementContent[]): Element | undefined => {
    if (linked.has(url)) return undefined;
    linked.add(url);
    return { type: 'element', tagName: 'a', properties: { href: url }, children };
  };

  return defineHastPlugin({
    name: 'signpost-mentions',
    element: [
      {
        filter: HEADINGS,
        visit() {
          linked = new Set();
        },
      },
      {
        filter: ['code'],
        visit(node, ctx) {
          const symbol = targets.symbol(ctx.textContent(node));
          if (!symbol || isClosed(node, ctx)) return;
          const link = linkOnce(urls.symbol(symbol), []);
          if (link) ctx.wrapNode(node, link);
        },
      },
    ],
    text(node, ctx) {
      const parts: ElementContent[] = [];
      let at = 0;
      for (const match of node.value.matchAll(noteNumbers)) {
        const target = targets.number(match[0].replace(/\s/, ' '));
        if (!target || target.id === self || isClosed(node, ctx)) continue;
        const link = linkOnce(urls.entry(target), [{ type: 'text', value: match[0] }]);
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

/** Whether a node stands, at whatever depth, where a link must not. */
function isClosed(node: Parameters<HastVisitorContext['parent']>[0], ctx: HastVisitorContext): boolean {
  for (let at = ctx.parent(node); at; at = ctx.parent(at)) {
    if (at.type === 'element' && CLOSED.has(at.tagName)) return true;
  }
  return false;
}
