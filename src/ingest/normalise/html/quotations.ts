import type { Element, ElementContent } from 'hast';
import { classesOf, element, textOf } from './elements.ts';

/** How forums mark what somebody else wrote: vBulletin 4, phpBB 3, SMF. */
const QUOTES = new Set(['bbcode_quote', 'quotecontent', 'quote']);
/** `Quote:`, `Zitat:`, `Code:`, as vBulletin 3 writes above either. */
const LABEL = /^[\p{L} ]{3,24}:$/u;

/**
 * Read a block by which a forum quotes, or shows code, without an element that says so.
 *
 * @returns a quotation, or the code; nothing for any other block
 */
export function readQuotation(node: Element, parent: Element | undefined): ElementContent[] | undefined {
  if (node.tagName !== 'div' && node.tagName !== 'td') return undefined;
  const quoted = classesOf(node).some((name) => QUOTES.has(name));
  // XenForo 1 and Discourse have a quotation around it, or in it.
  if (quoted && parent?.tagName !== 'blockquote' && !find(node, ({ tagName }) => tagName === 'blockquote')) return [quotation(node)];
  const [label, body, ...others] = node.children.filter((child): child is Element => child.type === 'element');
  if (!label || !body || others.length > 0 || !classesOf(label).includes('smallfont') || !LABEL.test(textOf(label).trim()))
    return undefined;
  if (body.tagName === 'pre') return [body];
  const cell = body.tagName === 'table' ? find(body, (at) => at.tagName === 'td' && classesOf(at).includes('alt2')) : undefined;
  return cell && [quotation(cell)];
}

/**
 * Read a table by which phpBB 2 quotes, or shows code: who wrote it stands in the first row, what in the second.
 *
 * @returns the quotation, or the code; nothing for any other table
 */
export function readQuotingTable(table: Element): ElementContent[] | undefined {
  const cell = find(table, (at) => at.tagName === 'td' && classesOf(at).some((name) => name === 'quote' || name === 'code'));
  const rows = cell && childRows(table);
  if (!cell || rows?.length !== 2 || !rows[1]?.children.includes(cell)) return undefined;
  return classesOf(cell).includes('code') ? [element('pre', {}, cell.children)] : [quotation(cell)];
}

function childRows(table: Element): Element[] {
  return table.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === 'tr' ? [child] : child.tagName === 'tbody' ? childRows(child) : [];
  });
}

function quotation(holder: Element): Element {
  const children = holder.children.filter((child) => !(child.type === 'element' && isAttribution(child)));
  return element('blockquote', {}, children);
}

/** `Originally Posted by <strong>a name</strong>`: short, and nothing but that. */
function isAttribution(node: Element): boolean {
  return node.tagName === 'div' && textOf(node).trim().length < 80 && /\p{L}\s+\S/u.test(textOf(node)) && endsInName(node);
}

function endsInName(node: Element): boolean {
  const filled = node.children.filter((child) => child.type === 'element' || (child.type === 'text' && child.value.trim()));
  const [first, name] = filled;
  return first?.type === 'text' && name?.type === 'element' && /^(?:strong|b)$/.test(name.tagName) && filled.length <= 3;
}

function find(node: Element, wanted: (at: Element) => boolean): Element | undefined {
  for (const child of node.children) {
    if (child.type !== 'element') continue;
    const found = wanted(child) ? child : find(child, wanted);
    if (found) return found;
  }
  return undefined;
}
