import type { Element, ElementContent } from 'hast';
import { element } from './elements.ts';

/** What may stand in a list besides its items, as some editors write lists within lists. */
const LISTS = new Set(['ul', 'ol']);

/** The items of a list, with each list that stands between two of them in the item before it, where readers see it. */
export function itemsOf(children: readonly ElementContent[]): ElementContent[] {
  const items: ElementContent[] = [];
  let last: Element | undefined;
  for (const child of children) {
    if (child.type !== 'element' || !LISTS.has(child.tagName)) {
      items.push(child);
      if (child.type === 'element') last = child.tagName === 'li' ? child : undefined;
    } else if (last) last.children = [...last.children, child];
    else {
      last = element('li', {}, [child]);
      items.push(last);
    }
  }
  return items;
}
