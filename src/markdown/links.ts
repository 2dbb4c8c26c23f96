import type { Link } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { defineMdastPlugin } from 'satteri';
import type { Targets } from '../model/targets.ts';
import type { Urls } from '../model/urls.ts';
import { parseDestination } from './destination.ts';

/**
 * Turn entry links into links to their pages, under the entry's title where the author gave no words,
 * and addresses of documents that we hold into links to our page of them.
 * Safe by allow-list: a destination that `parseDestination` refuses loses its link and keeps its words.
 *
 * @param self the id of the entry being rendered: it never links to itself
 */
export function linksPlugin(targets: Targets, urls: Urls, self: string) {
  return defineMdastPlugin({
    name: 'signpost-links',
    link(node, ctx) {
      const to = parseDestination(node.url);
      const words = textOf(node);
      switch (to.type) {
        case 'refused':
          ctx.replaceNode(node, { type: 'text', value: words });
          return;
        case 'entry': {
          if (to.id === '') return;
          const target = targets.entry(to.id);
          if (!target) throw new Error(`[[${to.id}]] is the id of no entry; \`npm run check:content\` tells where`);
          const bare = words === node.url || words === decodeURI(node.url);
          ctx.replaceNode(node, entryLink(urls.entry(target, to.anchor), bare ? target.title : undefined, node));
          return;
        }
        case 'web': {
          const target = targets.url(to.url);
          const bare = words === to.url;
          if (target && target.id !== self && bare) ctx.replaceNode(node, entryLink(urls.entry(target), target.title, node));
        }
      }
    },
  });
}

function entryLink(url: string, title: string | undefined, { children }: Readonly<Link>): Link {
  return { type: 'link', url, children: title ? [{ type: 'text', value: title }] : [...children] };
}
