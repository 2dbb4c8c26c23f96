import type { Root } from 'hast';
import { eachElement, text } from './elements.ts';

/** Put its words in the place of every image, however it was written: pages load nothing from elsewhere, and content holds no pictures. */
export function nameImages(tree: Root): void {
  eachElement(tree, ({ tagName, properties }, index, parent) => {
    if (tagName !== 'img') return;
    parent.children[index] = text(String(properties.alt ?? ''));
    return index + 1;
  });
}
