import type { Element, ElementContent, Nodes, Parents, Text } from 'hast';
import { type ParentOf, walk } from './walk.ts';

/**
 * Visit all elements below one, in the order of the text.
 *
 * @param visit told an element and where it stands; gives where to go on among the same children, if not with its own
 */
export function eachElement(tree: Parents, visit: (element: Element, index: number, parent: ParentOf<Nodes>) => number | undefined) {
  walk<Nodes>(tree, (node, index, parent) => (node.type === 'element' ? visit(node, index, parent) : undefined));
}

/** The elements among what stands in one. */
export function elementsIn(node: Readonly<Nodes> | undefined): Element[] {
  return node && 'children' in node ? (node.children as Nodes[]).filter((child) => child.type === 'element') : [];
}

/** The headings that a body may have. */
export const HEADINGS: ReadonlySet<string> = new Set(['h2', 'h3', 'h4', 'h5', 'h6']);

/** An element, with what stands in it. */
export function element(tagName: string, properties: Element['properties'], ...children: ElementContent[]): Element {
  return { type: 'element', tagName, properties, children };
}

/** Plain words. */
export function text(value: string): Text {
  return { type: 'text', value };
}

/** The classes of an element. */
export function classesOf({ properties }: Readonly<Element>): readonly (string | number)[] {
  return Array.isArray(properties.className) ? properties.className : [];
}
