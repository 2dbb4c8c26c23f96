import type { Link, List, PhrasingContent, RootContent } from 'mdast';

/** Characters that may mean something to Markdown wherever they stand, and ways of writing that its readers make links of. */
const MARKS = /[\\`*_[\]<>&~@#|\n\t]|[Ww]\.[\w.-]|[ps]:\/| {2}/;
/** What a line of text cannot begin with unless it is escaped. */
const OPENING = /^(?:\d+[.)]|[-+=:\s])/;
/** Addresses in which nothing is escaped. */
const ADDRESS = /^https?:\/\/[\w.~:/?#=%+,;-]+$/;
const LANGUAGE = /^[\w+#.-]+$/;

/**
 * Write a block in which nothing has to be escaped: it is what the writer of Markdown makes of it, without its cost.
 *
 * @returns nothing where something may have to be
 */
export function writePlainBlock(node: RootContent): string | undefined {
  switch (node.type) {
    case 'paragraph':
      return writeLine(node.children);
    case 'heading': {
      const line = writeLine(node.children);
      return line === undefined || line === '' || line.includes('\n') ? undefined : `${'#'.repeat(node.depth)} ${line}`;
    }
    case 'code':
      return writeCode(node.value, node.lang, node.meta);
    case 'list':
      return writeList(node);
    case 'blockquote':
      return writeQuotation(node.children);
    case 'thematicBreak':
      return '---';
  }
  return undefined;
}

/** Blocks that are written the same whatever stands beside them. */
const BLOCKS = new Set(['paragraph', 'heading', 'code', 'list', 'blockquote', 'thematicBreak']);

/** Whether each block can be written by itself: a list is marked otherwise after another one, also where it begins a quotation. */
export function standApart(nodes: readonly RootContent[]): boolean {
  const joins = (type: string) => type === 'list' || type === 'blockquote';
  return nodes.length > 0 && nodes.every(({ type }, at) => BLOCKS.has(type) && !(joins(type) && nodes[at - 1]?.type === 'list'));
}

function writeQuotation(nodes: readonly RootContent[]): string | undefined {
  if (!standApart(nodes)) return undefined;
  const blocks: string[] = [];
  for (const node of nodes) {
    const block = writePlainBlock(node);
    if (block === undefined) return undefined;
    blocks.push(block);
  }
  return blocks.join('\n\n').replace(/^/gm, '> ').replace(/^> $/gm, '>');
}

function writeCode(value: string, lang: string | null | undefined, meta: string | null | undefined): string | undefined {
  if (!lang || meta || !LANGUAGE.test(lang) || value === '' || value.includes('```') || value.includes('\r')) return undefined;
  return `\`\`\`${lang}\n${value}\n\`\`\``;
}

/** A list of lines. */
function writeList({ ordered, start, spread, children }: List): string | undefined {
  if (spread || children.length === 0) return undefined;
  const items: string[] = [];
  for (const [at, { checked, children: blocks }] of children.entries()) {
    const [first] = blocks;
    if (typeof checked === 'boolean' || blocks.length !== 1 || first?.type !== 'paragraph') return undefined;
    const line = writeLine(first.children);
    if (line === undefined || line === '' || line.includes('\n')) return undefined;
    items.push(`${ordered ? `${(start ?? 1) + at}.` : '-'} ${line}`);
  }
  return items.join('\n');
}

function writeLine(nodes: readonly PhrasingContent[]): string | undefined {
  let line = '';
  for (const [at, node] of nodes.entries()) {
    const written = writeInline(node, nodes[at - 1], nodes[at + 1]);
    if (written === undefined) return undefined;
    line += written;
  }
  return line;
}

function writeInline(node: PhrasingContent, before?: PhrasingContent, after?: PhrasingContent): string | undefined {
  if (node.type === 'text') {
    const { value } = node;
    const opens = before === undefined || before.type === 'break';
    const closes = after === undefined || after.type === 'break';
    if (MARKS.test(value) || (opens && OPENING.test(value)) || (closes && /\s$/.test(value)) || value.endsWith('!')) return undefined;
    return value;
  }
  if (node.type === 'link') return writeLink(node);
  if (node.type === 'inlineCode') return /[`\n\r]|^ .* $/.test(node.value) || node.value === '' ? undefined : `\`${node.value}\``;
  return node.type === 'break' && before && after ? '\\\n' : undefined;
}

function writeLink({ url, title, children: [child, ...others] }: Link): string | undefined {
  if (title || others.length > 0 || child?.type !== 'text' || !ADDRESS.test(url)) return undefined;
  if (child.value === url) return `<${url}>`;
  return MARKS.test(child.value) || child.value === '' ? undefined : `[${child.value}](${url})`;
}
