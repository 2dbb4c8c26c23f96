import type { Root } from 'hast';
import { toString as textOf } from 'hast-util-to-string';
import { DIAGRAM, parseDiagram } from '../../model/diagram.ts';
import { classesOf, eachElement, elementsIn } from '../elements.ts';
import { figureOf } from './figure.ts';

/**
 * Show fenced blocks of the language `diagram` as figures. One with mistakes, which stop the build, stays code.
 *
 * @param picture whether with the picture, which needs our style sheet
 */
export function showDiagrams(tree: Root, picture: boolean): void {
  eachElement(tree, (pre, index, parent) => {
    if (pre.tagName !== 'pre') return;
    const [code] = elementsIn(pre);
    if (!code || !classesOf(code).includes(`language-${DIAGRAM}`)) return;
    const diagram = parseDiagram(textOf(pre));
    if (Array.isArray(diagram)) return;
    parent.children[index] = figureOf(diagram, picture);
    return index + 1;
  });
}
