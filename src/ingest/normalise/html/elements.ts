import type { Element, ElementContent, Nodes } from 'hast';

/** The classes of an element. */
export function classesOf({ properties }: Element): string[] {
  const { className } = properties;
  return Array.isArray(className) ? className.map(String) : [];
}

/** An attribute's value as text; nothing where it is not there or empty. */
export function attribute({ properties }: Element, name: string): string | undefined {
  const value = properties[name];
  const text = Array.isArray(value) ? value.join(' ') : value === undefined || value === null ? '' : String(value);
  return text.trim() || undefined;
}

/** All text in a node, as it stands. */
export function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value;
  return 'children' in node ? node.children.map(textOf).join('') : '';
}

/** Make an element. */
export function element(tagName: string, properties: Element['properties'], children: ElementContent[] = []): Element {
  return { type: 'element', tagName, properties, children };
}

/** Make a text. */
export function text(value: string): ElementContent {
  return { type: 'text', value };
}

const BLOCKS = new Set(
  'p div ul ol li pre blockquote h1 h2 h3 h4 h5 h6 dl dt dd table thead tbody tfoot tr section article figure figcaption header footer details summary hr'.split(
    ' ',
  ),
);

/** Whether a node begins a line of its own. */
export function isBlock(node: ElementContent): node is Element {
  return node.type === 'element' && BLOCKS.has(node.tagName);
}
