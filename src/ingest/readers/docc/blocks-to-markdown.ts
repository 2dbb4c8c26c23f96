import type { PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { callout } from '../../normalise/lines-to-markdown.ts';
import { writeMarkdown } from '../../normalise/markdown.ts';
import { tidyTree } from '../../normalise/tidy-markdown.ts';
import { documentationUrl } from './doc-links.ts';

/** A block or inline node of render JSON; each kind has some of these. */
export interface RenderNode {
  type?: string;
  text?: string;
  code?: string | string[];
  syntax?: string | null;
  level?: number;
  style?: string;
  name?: string;
  identifier?: string;
  title?: string;
  destination?: string;
  overridingTitle?: string;
  content?: RenderNode[];
  inlineContent?: RenderNode[];
  items?: (RenderNode & { term?: RenderNode; definition?: RenderNode })[];
  rows?: RenderNode[][][];
  header?: string;
}

/** What a page's identifiers stand for. */
export type References = Record<string, { title?: string | undefined; url?: string | undefined } | undefined>;

/** Turn render JSON's blocks into Markdown. A kind that is not known gives its text. */
export function blocksToMarkdown(blocks: readonly RenderNode[], references: References): string {
  const root: Root = { type: 'root', children: blocks.flatMap((block) => toBlock(block, references)) };
  tidyTree(root);
  return writeMarkdown(root);
}

const CALLOUTS: Record<string, string> = {
  note: 'NOTE',
  important: 'IMPORTANT',
  warning: 'WARNING',
  tip: 'TIP',
  experiment: 'TIP',
  caution: 'CAUTION',
};

type Convert<T> = (node: RenderNode, references: References) => T;

const blocks: Record<string, Convert<RootContent[]>> = {
  paragraph: (node, references) => [{ type: 'paragraph', children: inline(node.inlineContent, references) }],
  heading: (node) => [{ type: 'heading', depth: depthOf(node.level), children: [{ type: 'text', value: node.text ?? '' }] }],
  codeListing: (node) => [{ type: 'code', lang: node.syntax ?? null, value: [node.code ?? []].flat().join('\n') }],
  unorderedList: (node, references) => [list(node, references, false)],
  orderedList: (node, references) => [list(node, references, true)],
  aside: (node, references) => aside(node, references),
  table: (node, references) => [{ type: 'table', children: rows(node, references) }],
  termList: (node, references) =>
    (node.items ?? []).flatMap(({ term, definition }) => [
      { type: 'paragraph', children: [{ type: 'strong', children: inline(term?.inlineContent, references) }] },
      ...(definition?.content ?? []).flatMap((block) => toBlock(block, references)),
    ]),
};

function toBlock(node: RenderNode, references: References): RootContent[] {
  const convert = blocks[node.type ?? ''];
  if (convert) return convert(node, references);
  if (node.inlineContent) return [{ type: 'paragraph', children: inline(node.inlineContent, references) }];
  return (node.content ?? []).flatMap((child) => toBlock(child, references));
}

function depthOf(level = 2): 2 | 3 | 4 | 5 | 6 {
  return Math.min(6, Math.max(2, Math.trunc(level) || 2)) as 2 | 3 | 4 | 5 | 6;
}

function list(node: RenderNode, references: References, ordered: boolean): RootContent {
  const children = (node.items ?? []).map((item) => ({
    type: 'listItem' as const,
    spread: false,
    children: (item.content ?? []).flatMap((block) => toBlock(block, references)) as never[],
  }));
  return { type: 'list', ordered, spread: false, children };
}

function aside(node: RenderNode, references: References): RootContent[] {
  const [first, ...rest] = node.content ?? [];
  const kind = CALLOUTS[(node.style ?? node.name ?? 'note').toLowerCase()] ?? 'NOTE';
  const made = callout(kind, inline(first?.inlineContent, references));
  if (made.type === 'blockquote') made.children.push(...(rest.flatMap((block) => toBlock(block, references)) as typeof made.children));
  return [made];
}

function rows(node: RenderNode, references: References): TableRow[] {
  return (node.rows ?? []).map((cells) => ({
    type: 'tableRow',
    children: cells.map((cell) => ({ type: 'tableCell', children: cell.flatMap((block) => inline(block.inlineContent, references)) })),
  }));
}

const inlines: Record<string, Convert<PhrasingContent>> = {
  text: (node) => ({ type: 'text', value: node.text ?? '' }),
  codeVoice: (node) => ({ type: 'inlineCode', value: String(node.code ?? '') }),
  emphasis: (node, references) => ({ type: 'emphasis', children: inline(node.inlineContent, references) }),
  strong: (node, references) => ({ type: 'strong', children: inline(node.inlineContent, references) }),
  reference: (node, references) =>
    link(references[node.identifier ?? '']?.url, node.overridingTitle ?? references[node.identifier ?? '']?.title ?? node.identifier),
  link: (node) => link(node.destination, node.title ?? node.destination),
};

function inline(nodes: readonly RenderNode[] | undefined, references: References): PhrasingContent[] {
  return (nodes ?? []).map((node) => {
    const convert = inlines[node.type ?? ''];
    return convert ? convert(node, references) : { type: 'text', value: node.text ?? '' };
  });
}

function link(target: string | undefined, title = ''): PhrasingContent {
  const url = target ? documentationUrl(target) : undefined;
  return url ? { type: 'link', url, children: [{ type: 'text', value: title }] } : { type: 'text', value: title };
}
