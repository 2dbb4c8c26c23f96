import type { Element, ElementContent, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { attribute, classesOf, element, textOf } from './elements.ts';

/** Names of the elements that stand for a footnote and its mark until they become Markdown. */
export const FOOTNOTE = 'x-footnote';
export const FOOTNOTE_MARK = 'x-footnote-mark';

const HOLDERS = new Set(['li', 'p', 'div', 'dd', 'aside', 'section', 'tr']);
const MARK_CLASS = /foot-?note|^fn|noteref|cite/i;
const BACK = /back/i;

/**
 * Turn a page's footnotes into elements of our own: a raised link to a place further down is a mark, and what stands there the note.
 *
 * @param prefix what labels begin with, so that two texts in one entry do not share them
 */
export function readFootnotes(root: Root, prefix: string): void {
  const marks: { link: Element; id: string }[] = [];
  collectMarks(root.children as ElementContent[], undefined, marks);
  if (marks.length === 0) return;
  const holders = new Map<string, Element>();
  visit(root, 'element', (node: Element) => {
    const id = attribute(node, 'id');
    if (id && HOLDERS.has(node.tagName)) holders.set(id, node);
  });
  const labels = new Map<string, string>();
  for (const { link, id } of marks) {
    if (!holders.has(id)) continue;
    if (!labels.has(id)) labels.set(id, `${prefix}${labels.size + 1}`);
    link.tagName = FOOTNOTE_MARK;
    link.properties = { label: labels.get(id) as string };
    link.children = [];
  }
  const notes = [...labels].map(([id, label]) => element(FOOTNOTE, { label }, withoutBacks((holders.get(id) as Element).children)));
  const taken = new Set([...labels.keys()].map((id) => holders.get(id) as Element));
  visit(root, 'element', (node: Element, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.tagName === 'sup' && node.children.some((child) => child.type === 'element' && child.tagName === FOOTNOTE_MARK)) {
      parent.children.splice(index, 1, ...node.children);
      return [SKIP, index];
    }
    const emptied = /^(?:ol|ul|section|div|aside)$/.test(node.tagName) && isEmptied(node, taken);
    if (!taken.has(node) && !emptied && !classesOf(node).includes('footnotes-sep')) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  root.children.push(...notes);
}

function collectMarks(nodes: readonly ElementContent[], parent: Element | undefined, marks: { link: Element; id: string }[]): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const href = node.tagName === 'a' ? attribute(node, 'href') : undefined;
    if (href !== undefined && href.length > 1 && href.startsWith('#') && isMark(node, parent) && !isBack(node)) {
      marks.push({ link: node, id: decode(href.slice(1)) });
    } else collectMarks(node.children, node, marks);
  }
}

/** A mark is raised, or its maker calls it one. */
function isMark(node: Element, parent: Element | undefined): boolean {
  if (parent?.tagName === 'sup' || node.properties.dataFootnoteRef !== undefined) return true;
  return [...classesOf(node), ...(parent ? classesOf(parent) : [])].some((name) => MARK_CLASS.test(name));
}

/** Whether nothing is left of a list once the notes in it are taken out. */
function isEmptied(node: Element, taken: ReadonlySet<Element>): boolean {
  let notes = 0;
  const bare = node.children.every((child) => {
    if (child.type !== 'element') return child.type !== 'text' || child.value.trim() === '';
    if (taken.has(child) || (/^(?:ol|ul|hr)$/.test(child.tagName) && (child.tagName === 'hr' || isEmptied(child, taken)))) notes++;
    else return /^h[1-6]$/.test(child.tagName) && /foot-?note|reference|note/i.test(`${textOf(child)} ${attribute(child, 'id') ?? ''}`);
    return true;
  });
  return bare && notes > 0;
}

function isBack(node: Element): boolean {
  return (
    classesOf(node).some((name) => BACK.test(name)) ||
    node.properties.dataFootnoteBackref !== undefined ||
    /^(?:\s|\p{So}|\p{Sm}|\ufe0e|\ufe0f|\^)+$/u.test(textOf(node))
  );
}

function withoutBacks(children: readonly ElementContent[]): ElementContent[] {
  return children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    if (child.tagName === 'a' && isBack(child)) return [];
    return [{ ...child, children: withoutBacks(child.children) }];
  });
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
