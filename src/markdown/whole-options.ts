import type { Element, Nodes, Root } from 'hast';
import { optionParts } from '../model/option-parts.ts';
import { element, text } from './elements.ts';
import { walk } from './walk.ts';

/** Keep the names of options whole in code within text. */
export function keepOptionsWhole(tree: Root): void {
  walk<Nodes>(tree, (node, index) => {
    if (node.type !== 'element') return;
    if (node.tagName === 'pre') return index + 1;
    if (node.tagName !== 'code') return;
    node.children = node.children.flatMap((child): Element['children'] => (child.type === 'text' ? withOptions(child.value) : [child]));
    return index + 1;
  });
}

function withOptions(value: string) {
  return optionParts(value)
    .map((part, i) => (i % 2 === 1 ? element('span', { className: ['option'] }, text(part)) : text(part)))
    .filter((part) => part.type === 'element' || part.value !== '');
}
