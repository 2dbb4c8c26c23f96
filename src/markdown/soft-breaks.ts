import type { Nodes, Root } from 'hast';
import { softBreaks } from '../model/soft-breaks.ts';
import { element, text } from './elements.ts';
import { walk } from './walk.ts';

/** Let long names in running text break where a word in them begins, so that on a phone they break nowhere else. */
export function allowSoftBreaks(tree: Root): void {
  walk<Nodes>(tree, (node, index, parent) => {
    if (node.type === 'element' && node.tagName === 'pre') return index + 1;
    if (node.type !== 'text') return;
    const [first = '', ...rest] = softBreaks(node.value);
    if (rest.length === 0) return;
    parent.children.splice(index, 1, text(first), ...rest.flatMap((value) => [element('wbr', {}), text(value)]));
    return index + 1 + 2 * rest.length;
  });
}
