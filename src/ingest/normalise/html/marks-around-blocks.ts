import type { Element, ElementContent } from 'hast';
import { isBlock, textOf } from './elements.ts';

const MARKS = new Set(['b', 'strong', 'i', 'em', 'u', 's', 'strike', 'del']);

/** Parts of tables, which take a mark into them as blocks do. */
const PARTS = new Set(['td', 'th']);

/**
 * Put a mark that stands around blocks into each of them: Markdown has marks within running text alone, and blocks within one would be
 * read as one text, the last word of each with the first of the next.
 *
 * @returns the mark itself where it holds no block
 */
export function marksWithin(node: Element): ElementContent[] {
  return MARKS.has(node.tagName) ? markedEach(node, node.children) : [node];
}

function markedEach(mark: Element, children: readonly ElementContent[]): ElementContent[] {
  if (!children.some(holdsBlock)) return children.some(says) ? [{ ...mark, children: [...children] }] : [...children];
  const marked: ElementContent[] = [];
  let open: ElementContent[] = [];
  const close = () => {
    marked.push(...(open.some(says) ? [{ ...mark, children: open }] : open));
    open = [];
  };
  for (const child of children) {
    if (child.type !== 'element' || !holdsBlock(child)) open.push(child);
    else {
      close();
      marked.push(child.tagName === 'pre' ? child : { ...child, children: markedEach(mark, child.children) });
    }
  }
  close();
  return marked;
}

function holdsBlock(node: ElementContent): boolean {
  return node.type === 'element' && (PARTS.has(node.tagName) || node.children.some(holdsBlock) || isBlock(node));
}

function says(node: ElementContent): boolean {
  return node.type === 'element' || textOf(node).trim() !== '';
}
