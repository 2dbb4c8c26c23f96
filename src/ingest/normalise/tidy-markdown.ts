import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { callout, kindOf, marker } from './callout.ts';
import { inlineNodes } from './inline.ts';
import { settleLinks, settleText } from './settle-tree.ts';
import { splitParagraphs } from './split-paragraphs.ts';

const KINDS = 'important|warning|caution|note|tip|experiment|attention|danger|info';
const CALLOUT_LABEL = new RegExp(`^(${KINDS})\\s*:?\\s*$`, 'i');
const QUOTED_CALLOUT = new RegExp(`^(${KINDS}):\\s*`, 'i');
/** As GitHub and we mark it; others have more kinds than we do. */
const MARKED_CALLOUT = /^\[!(\w+)\][+-]?[ \t]*\n?/;
const LOUD_CALLOUT = /^(IMPORTANT|WARNING|CAUTION|NOTE|TIP):?\s+/;
const FOOTNOTE = /^\[(\d{1,2})\]\s+/;

/** How a text is laid out in its entry. */
export interface TidyOptions {
  /** The level of its highest heading: 2 where it is the whole body, 3 where it stands in a section. */
  headings?: 2 | 3 | undefined;
  /** What the labels of footnotes begin with, where the text becomes part of an entry that has others. */
  label?: string | undefined;
}

/**
 * Bring a tree into the one style: callouts and footnotes as entries write them, quotes and spaces normalised, headings below the entry's
 * own, code with a language or `text`, no HTML but a few bare tags, and nothing that loads or runs.
 */
export function tidyTree(tree: Root, { headings = 2, label = '' }: TidyOptions = {}): void {
  const highest = settleLinks(tree);
  tree.children = tree.children.map((node) => toCallout(quotationsIn(node)));
  splitParagraphs(tree);
  toFootnotes(tree, label);
  settleText(tree, Math.max(0, headings - highest));
}

/** `**Note** text`, `IMPORTANT text` and `> Important: text` are callouts; any other block stays as it is. */
function toCallout(node: RootContent): RootContent {
  if (node.type === 'blockquote') return quotedCallout(node) ?? node;
  if (node.type !== 'paragraph') return node;
  const [first, ...rest] = node.children;
  if (first?.type === 'strong') {
    const kind = CALLOUT_LABEL.exec(textOf(first))?.[1];
    if (kind && rest.length > 0) return callout(kindOf(kind), trimStart(rest));
  }
  const loud = first?.type === 'text' ? LOUD_CALLOUT.exec(first.value) : null;
  return loud ? callout(kindOf(loud[1] ?? ''), cut(node, loud[0].length)) : node;
}

/** Quotations within a quotation or a list may be callouts too. */
function quotationsIn<T extends RootContent>(node: T): T {
  if (node.type !== 'blockquote' && node.type !== 'list' && node.type !== 'listItem') return node;
  const children = (node.children as RootContent[]).map((child) => {
    const inner = quotationsIn(child);
    return inner.type === 'blockquote' ? (quotedCallout(inner) ?? inner) : inner;
  });
  return { ...node, children };
}

function quotedCallout(node: Blockquote): RootContent | undefined {
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'text') return undefined;
  const match = QUOTED_CALLOUT.exec(first.children[0].value) ?? MARKED_CALLOUT.exec(first.children[0].value);
  if (!match) return undefined;
  const kind = kindOf(match[1] ?? '');
  if (textOf(first).trim() === match[0].trim()) {
    const [next, ...others] = rest;
    if (next?.type !== 'paragraph') return { type: 'blockquote', children: [marker(kind), ...rest] };
    return { type: 'blockquote', children: [...(callout(kind, next.children) as Blockquote).children, ...others] };
  }
  const children = trimStart(cut(first, match[0].length));
  const made = callout(kind, children) as Blockquote;
  return { ...made, children: [...made.children, ...rest] };
}

function cut(paragraph: Paragraph, length: number): PhrasingContent[] {
  const [first, ...rest] = paragraph.children;
  return [{ ...(first as Text), value: (first as Text).value.slice(length) }, ...rest];
}

function trimStart(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type === 'break') return trimStart(rest);
  if (first?.type !== 'text') return nodes;
  const value = first.value.replace(/^[\s:]+/, '');
  return value ? [{ ...first, value }, ...rest] : trimStart(rest);
}

function toFootnotes(tree: Root, prefix: string): void {
  const labels = new Map<string, string>();
  tree.children = tree.children.map((node) => {
    const first = node.type === 'paragraph' ? node.children[0] : undefined;
    const match = first?.type === 'text' ? FOOTNOTE.exec(first.value) : null;
    if (!match?.[1] || node.type !== 'paragraph') return node;
    const label = prefix + match[1];
    labels.set(match[1], label);
    const children: Paragraph[] = [{ type: 'paragraph', children: cut(node, match[0].length) }];
    return { type: 'footnoteDefinition', identifier: label, label, children };
  });
  if (labels.size === 0) return;
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link' || !/\[\d/.test(node.value)) return;
    const nodes = inlineNodes(node.value, labels);
    (parent.children as PhrasingContent[]).splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}
