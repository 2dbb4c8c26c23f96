import type { ListItem, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { callout, kindOf, marker } from '../../normalise/callout.ts';
import { inlines } from './inlines.ts';
import type { DocPage, RenderNode } from './render-node.ts';

type Convert = (node: RenderNode, page: DocPage) => RootContent[];

const paragraph = (children: PhrasingContent[]): RootContent[] => (children.length > 0 ? [{ type: 'paragraph', children }] : []);
const text = (value: string): PhrasingContent => ({ type: 'text', value });
const bold = (children: PhrasingContent[]): RootContent[] => paragraph([{ type: 'strong', children }]);

/** The blocks of render JSON. */
const kinds: Record<string, Convert> = {
  paragraph: (node, page) => paragraph(inlines(node.inlineContent, page)),
  small: (node, page) => paragraph(inlines(node.inlineContent, page)),
  heading: (node) => [{ type: 'heading', depth: depthOf(node.level), children: [text(node.text ?? '')] }],
  codeListing: (node) => [code(node.code, node.syntax)],
  endpointExample: (node, page) => [...blocks(node.summary as RenderNode[], page), code(node.code, node.syntax)],
  unorderedList: (node, page) => [list(node, page, false)],
  orderedList: (node, page) => [list(node, page, true)],
  aside: (node, page) => aside(node, page),
  table: (node, page) => [table(node, page)],
  thematicBreak: () => [{ type: 'thematicBreak' }],
  row: (node, page) => (node.columns ?? []).flatMap((column) => blocks(column.content, page)),
  tabNavigator: (node, page) =>
    (node.tabs ?? []).flatMap((tab) => [...bold([text(typeof tab.title === 'string' ? tab.title : '')]), ...blocks(tab.content, page)]),
  links: (node, page) => [
    { type: 'list', ordered: false, spread: false, children: (node.items ?? []).map((item) => linkItem(String(item), page)) },
  ],
  termList: (node, page) =>
    itemsOf(node).flatMap(({ term, definition }) => [
      ...bold(inlines(term?.inlineContent, page)),
      ...(definition?.content ?? []).flatMap((block) => blocks([block], page)),
    ]),
  image: (node, page) => paragraph(inlines([node], page)),
  video: (node, page) => paragraph(inlines([node], page)),
  step: (node, page) => step(node, page),
};

/** Turn blocks into Markdown's. A kind that is not known gives its text, and is told. */
export function blocks(nodes: readonly RenderNode[] | undefined, page: DocPage): RootContent[] {
  return (nodes ?? []).flatMap((node) => block(node, page));
}

function block(node: RenderNode, page: DocPage): RootContent[] {
  const convert = kinds[node.type ?? ''];
  if (convert) return convert(node, page);
  page.lose('DocC kinds that are not known', String(node.type ?? node.kind ?? 'a block without a type'));
  if (node.inlineContent) return paragraph(inlines(node.inlineContent, page));
  if (node.text) return paragraph([text(node.text)]);
  const inside = [node.content, node.columns, node.tabs].flatMap((list) => list ?? []);
  const items = itemsOf(node);
  return [
    ...(typeof node.title === 'string' ? bold([text(node.title)]) : []),
    ...[...inside, ...items].flatMap((child) => block(child, page)),
  ];
}

/** A piece of code. */
export function code(lines: string | readonly string[] | undefined, syntax: string | null | undefined): RootContent {
  return { type: 'code', lang: syntax ?? null, value: [lines ?? []].flat().join('\n') };
}

function itemsOf({ items = [] }: RenderNode) {
  return items.filter((item) => typeof item === 'object');
}

function depthOf(level = 2): 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(2, Math.trunc(level) || 2)) as 2 | 3 | 4 | 5 | 6;
}

function list(node: RenderNode, page: DocPage, ordered: boolean): RootContent {
  const children = itemsOf(node).map(
    (item): ListItem => ({
      type: 'listItem',
      spread: false,
      ...(typeof item.checked === 'boolean' && { checked: item.checked }),
      children: blocks(item.content, page) as ListItem['children'],
    }),
  );
  return { type: 'list', ordered, ...(ordered && { start: node.start ?? 1 }), spread: false, children };
}

/** An item of a list of links: the title of what it leads to. */
export function linkItem(identifier: string, page: DocPage): ListItem {
  return {
    type: 'listItem',
    spread: false,
    children: [{ type: 'paragraph', children: inlines([{ type: 'reference', identifier }], page) }],
  };
}

function aside(node: RenderNode, page: DocPage): RootContent[] {
  const [first, ...rest] = blocks(node.content, page);
  const kind = kindOf(node.style ?? node.name ?? 'note');
  // A name of the author's own says more than the kind.
  const named = node.name && node.name.toLowerCase() !== (node.style ?? '').toLowerCase() ? bold([text(node.name)]) : [];
  const own = named.length > 0 && !/^(?:note|tip|important|warning|experiment)$/i.test(node.name ?? '') ? named : [];
  if (first?.type !== 'paragraph' || own.length > 0) {
    const children = [...own, ...(first ? [first] : []), ...rest];
    return [{ type: 'blockquote', children: [marker(kind), ...children] as never[] }];
  }
  const made = callout(kind, first.children);
  made.children.push(...(rest as typeof made.children));
  return [made];
}

function table(node: RenderNode, page: DocPage): RootContent {
  const rows = (node.rows ?? []).map(
    (cells): TableRow => ({ type: 'tableRow', children: cells.map((cell) => ({ type: 'tableCell', children: cellOf(cell, page) })) }),
  );
  const width = Math.max(1, ...rows.map(({ children }) => children.length));
  const headed = node.header === undefined || node.header === 'row' || node.header === 'both';
  const empty: TableRow = { type: 'tableRow', children: Array.from({ length: width }, () => ({ type: 'tableCell', children: [] })) };
  const align = node.alignments?.map((side) => (side === 'left' || side === 'right' || side === 'center' ? side : null)) ?? null;
  return { type: 'table', align, children: headed ? rows : [empty, ...rows] };
}

/** A cell is one line: what stands below each other in it is parted by line breaks. */
function cellOf(cell: readonly RenderNode[], page: DocPage): PhrasingContent[] {
  const lines = linesOf(blocks(cell, page));
  return lines.flatMap((line, at): PhrasingContent[] => (at === 0 ? line : [{ type: 'html', value: '<br>' }, ...line]));
}

function linesOf(nodes: readonly RootContent[]): PhrasingContent[][] {
  return nodes.flatMap((node): PhrasingContent[][] => {
    if (node.type === 'paragraph' || node.type === 'heading') return [node.children];
    if (node.type === 'code') return node.value.split('\n').map((value) => [{ type: 'inlineCode', value }]);
    if (node.type === 'list') {
      return node.children.flatMap((item) => {
        const [first = [], ...rest] = linesOf(item.children);
        return [[text('• '), ...first], ...rest];
      });
    }
    return 'children' in node ? linesOf(node.children as RootContent[]) : [];
  });
}

/** A step of a tutorial: what to do, what is said of the code, and the code. */
function step(node: RenderNode, page: DocPage): RootContent[] {
  const file = page.references[String(node.code ?? '')];
  return [...blocks(node.content, page), ...blocks(node.caption, page), ...(file?.content ? [code(file.content, file.syntax)] : [])];
}

/** A tree of blocks. */
export function rootOf(children: RootContent[]): Root {
  return { type: 'root', children };
}
