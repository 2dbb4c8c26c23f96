import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import type { Targets } from '../model/targets.ts';
import type { Urls } from '../model/urls.ts';
import { parseDestination } from './destination.ts';
import { eachElement, text } from './elements.ts';

/**
 * Turn entry links into links to their pages, under the entry's title where the author gave no words,
 * addresses of documents that we hold into links to our page of them, and whole addresses of this site into paths.
 *
 * It sees every link, however it was written: in Markdown, by reference, or as raw HTML.
 * Safe by allow-list: a destination that `parseDestination` refuses loses its link and keeps its words.
 *
 * @param self the id of the entry being rendered: it never links to itself
 */
export function resolveDestinations(tree: Root, targets: Targets, urls: Urls, self: string): void {
  eachElement(tree, (a, index, parent) => {
    const { href } = a.properties;
    if (a.tagName !== 'a' || typeof href !== 'string') return undefined;
    const to = parseDestination(href);
    const link = (url: string, title?: string) => {
      a.properties = title ? { href: url } : { ...a.properties, href: url };
      if (title) a.children = [text(title)];
    };
    switch (to.type) {
      case 'refused':
        parent.children[index] = text(textOf(a));
        return index + 1;
      case 'entry': {
        if (to.id === '') return undefined;
        const target = targets.entry(to.id);
        // In Markdown it would have stopped the build; raw HTML, which no check reads, loses the destination.
        if (!target) delete a.properties.href;
        else link(urls.entry(target, to.anchor), textOf(a) === [to.id, to.anchor].filter(Boolean).join('#') ? target.title : undefined);
        return undefined;
      }
      case 'web': {
        const own = urls.within(to.url);
        const target = targets.url(to.url);
        if (own) link(own);
        else if (target && target.id !== self && isSameUrl(textOf(a), to.url)) link(urls.entry(target), target.title);
        return undefined;
      }
    }
  });
}

function isSameUrl(words: string, url: string): boolean {
  return URL.canParse(words) && new URL(words).href === new URL(url).href;
}
