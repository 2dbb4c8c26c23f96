import type { Element, ElementContent } from 'hast';
import { isKind, kindOf } from '../callout.ts';
import { classesOf, element, text, textOf } from './elements.ts';

const HOLDERS = new Set(['div', 'aside', 'section', 'p']);
/** How makers of pages and of help centres name a box that stands out: Sphinx, Bootstrap, Docusaurus, Intercom, Zendesk's themes. */
const BOX = /^(?:callout|admonition|alert|intercom-interblocks-callout|theme-admonition)$/;
/** What of a class says which kind it is: `callout-warning`, `alert--tip`. */
const PREFIX = /^(?:callout|admonition|alert|theme-admonition)-+/;
/** `Note`, in a paragraph of its own above the text. */
const TITLE = /^(?:admonition|callout|alert)-?_*(?:title|heading)$/i;

/**
 * Read a box that stands out.
 *
 * @returns a callout as entries mark it; nothing for any other element
 */
export function readCallout(node: Element): ElementContent[] | undefined {
  const classes = classesOf(node);
  if (!HOLDERS.has(node.tagName) || !classes.some((name) => BOX.test(name)) || textOf(node).trim() === '') return undefined;
  const said = classes.map((name) => name.replace(PREFIX, '')).find(isKind);
  const kind = kindOf(said ?? labelOf(node) ?? 'note');
  const children = node.children.filter((child) => !(isTitle(child) && isKind(textOf(child).trim())));
  const inner = node.tagName === 'p' ? [element('p', {}, children)] : children;
  return [element('blockquote', {}, [element('p', {}, [text(`[!${kind}]`)]), ...inner])];
}

/** `⚠️ Warning:`, as people begin a box whose maker has one kind of box alone. */
function labelOf(node: Element): string | undefined {
  const word = /^[^\p{L}]{0,6}(\p{L}+)\s?[:!]/u.exec(textOf(node).trimStart())?.[1];
  return word && isKind(word) ? word : undefined;
}

function isTitle(node: ElementContent): boolean {
  return node.type === 'element' && classesOf(node).some((name) => TITLE.test(name));
}
