import type { Root } from 'hast';
import type { DefaultTreeAdapterTypes as Parse5 } from 'parse5';
import { whenUsed } from '../../when-used.ts';
import { refuseDeepNesting } from './nesting.ts';

const hast = whenUsed<typeof import('./hast.ts')>('./hast.ts', import.meta.url);

/** Deeper than this the parser's time grows with the square of the depth. */
const MAX_PARSED = 10_000;
/** What walks a tree may recurse: so deep it does without harm. Browsers stop at about as much. */
const MAX_DEPTH = 400;

/**
 * Parse HTML. Elements nested deeper than anybody sees, as where end tags are missing, stand behind one another instead, as in browsers:
 * none of their text is lost.
 *
 * @param what whether it is a whole page, or a part of one
 * @throws CaptureError when it is nested so deeply that it is no page
 */
export function parseHtml(file: string, html: string, what: 'page' | 'fragment'): Root {
  refuseDeepNesting(file, html, MAX_PARSED);
  const { fromParse5, parse, parseFragment } = hast();
  const tree = what === 'page' ? parse(html) : parseFragment(html);
  flatten(tree);
  return fromParse5(tree) as Root;
}

function flatten(root: Parse5.ParentNode): void {
  const open: { node: Parse5.ParentNode; depth: number }[] = [{ node: root, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { node, depth } = next;
    if (depth === MAX_DEPTH) node.childNodes = inRow(node.childNodes);
    else for (const child of node.childNodes) for (const inner of holders(child)) open.push({ node: inner, depth: depth + 1 });
  }
}

/** The nodes of a list and all that is in them, one behind the other: what holds others keeps the text before them. */
function inRow(nodes: readonly Parse5.ChildNode[]): Parse5.ChildNode[] {
  const row: Parse5.ChildNode[] = [];
  const left = [...nodes].reverse();
  for (let node = left.pop(); node; node = left.pop()) {
    row.push(node);
    if (!('childNodes' in node)) continue;
    if ('content' in node) node.content.childNodes = [];
    const at = node.childNodes.findIndex((child) => 'childNodes' in child);
    if (at >= 0) for (const rest of node.childNodes.splice(at).reverse()) left.push(rest);
  }
  return row;
}

function holders(node: Parse5.ChildNode): Parse5.ParentNode[] {
  return 'content' in node ? [node, node.content] : 'childNodes' in node ? [node] : [];
}
