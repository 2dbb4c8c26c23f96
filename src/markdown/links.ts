import { defineHastPlugin } from 'satteri';
import type { Targets } from '../model/targets.ts';
import type { Urls } from '../model/urls.ts';
import { parseDestination } from './destination.ts';

/**
 * Turn entry links into links to their pages, under the entry's title where the author gave no words,
 * addresses of documents that we hold into links to our page of them, and whole addresses of this site into paths.
 *
 * It sees every link, however it was written: in Markdown, by reference, or as raw HTML.
 * Safe by allow-list: a destination that `parseDestination` refuses loses its link and keeps its words.
 *
 * @param self the id of the entry being rendered: it never links to itself
 */
export function linksPlugin(targets: Targets, urls: Urls, self: string) {
  return defineHastPlugin({
    name: 'signpost-links',
    element: {
      filter: ['a'],
      visit(node, ctx) {
        const { href } = node.properties;
        if (typeof href !== 'string') return;
        const to = parseDestination(href);
        const words = ctx.textContent(node);
        const link = (url: string, title?: string) => {
          if (!title) ctx.setProperty(node, 'href', url);
          else
            ctx.replaceNode(node, { type: 'element', tagName: 'a', properties: { href: url }, children: [{ type: 'text', value: title }] });
        };
        switch (to.type) {
          case 'refused':
            ctx.replaceNode(node, { type: 'text', value: words });
            return;
          case 'entry': {
            if (to.id === '') return;
            const target = targets.entry(to.id);
            // In Markdown it would have stopped the build; raw HTML, which no check reads, loses the destination.
            if (!target) ctx.setProperty(node, 'href', null);
            else link(urls.entry(target, to.anchor), words === [to.id, to.anchor].filter(Boolean).join('#') ? target.title : undefined);
            return;
          }
          case 'web': {
            const own = urls.within(to.url);
            const target = targets.url(to.url);
            if (own) link(own);
            else if (target && target.id !== self && isSameUrl(words, to.url)) link(urls.entry(target), target.title);
          }
        }
      },
    },
  });
}

function isSameUrl(words: string, url: string): boolean {
  return URL.canParse(words) && new URL(words).href === new URL(url).href;
}
