import type { Blockquote, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import { toString as textOf } from 'mdast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';
import { languageOf } from './code-language.ts';
import { inlineNodes } from './inline.ts';
import { callout } from './lines-to-markdown.ts';
import { parseMarkdown, writeMarkdown } from './markdown.ts';
import { normaliseProse } from './text.ts';

const KINDS = 'important|warning|caution|note|tip|experiment';
const CALLOUT_LABEL = new RegExp(`^(${KINDS})\\s*:?\\s*$`, 'i');
const QUOTED_CALLOUT = new RegExp(`^(${KINDS}):\\s*`, 'i');
const LOUD_CALLOUT = /^(IMPORTANT|WARNING|CAUTION|NOTE|TIP):?\s+/;
const FOOTNOTE = /^\[(\d{1,2})\]\s+/;

/** Bring Markdown from elsewhere into the one style. */
export function tidyMarkdown(text: string): string {
  const tree = parseMarkdown(text);
  tidyTree(tree);
  return writeMarkdown(tree);
}

/**
 * Bring a tree into the one style: callouts and footnotes as entries write them, quotes and spaces normalised, no HTML except
 * what was text, and nothing that loads or runs.
 */
export function tidyTree(tree: Root): void {
  dropHtml(tree);
  dropLoaded(tree);
  tree.children = tree.children.map(toCallout);
  toFootnotes(tree);
  visit(tree, 'code', (node) => {
    node.lang ??= languageOf(node.value);
  });
  visit(tree, 'text', (node) => {
    node.value = normaliseProse(node.value);
  });
}

/** Markdown keeps raw HTML as it is, so none may come from a capture: what stands there is dropped, text between tags stays. */
function dropHtml(tree: Root): void {
  visit(tree, 'html', (_node, index, parent) => {
    if (!parent || index === undefined) return;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
}

/** Nothing in a draft may load or run: pictures become their description, addresses that are no web addresses their text. */
function dropLoaded(tree: Root): void {
  visit(tree, (node, index, parent) => {
    if (!parent || index === undefined) return;
    if (node.type === 'image' || node.type === 'imageReference') {
      parent.children.splice(index, 1, { type: 'text', value: node.alt ? `[image: ${node.alt}]` : '' });
    } else if (node.type === 'link' && !/^(?:https?:\/\/|#)/i.test(node.url)) {
      parent.children.splice(index, 1, ...(node.children as RootContent[]));
      return [SKIP, index];
    } else if (node.type === 'definition' && !/^https?:\/\//i.test(node.url)) node.url = '#';
    return;
  });
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

function quotedCallout(node: Blockquote): RootContent | undefined {
  const [first, ...rest] = node.children;
  if (first?.type !== 'paragraph' || first.children[0]?.type !== 'text') return undefined;
  const match = QUOTED_CALLOUT.exec(first.children[0].value);
  if (!match) return undefined;
  const children = trimStart(cut(first, match[0].length));
  const made = callout(kindOf(match[1] ?? ''), children) as Blockquote;
  return { ...made, children: [...made.children, ...rest] };
}

/** Our callouts have no `EXPERIMENT`. */
function kindOf(word: string): string {
  const kind = word.toUpperCase();
  return kind === 'EXPERIMENT' ? 'TIP' : kind;
}

function cut(paragraph: Paragraph, length: number): PhrasingContent[] {
  const [first, ...rest] = paragraph.children;
  return [{ ...(first as Text), value: (first as Text).value.slice(length) }, ...rest];
}

function trimStart(nodes: PhrasingContent[]): PhrasingContent[] {
  const [first, ...rest] = nodes;
  if (first?.type !== 'text') return nodes;
  return [{ ...first, value: first.value.replace(/^[\s:]+/, '') }, ...rest];
}

function toFootnotes(tree: Root): void {
  const labels = new Set<string>();
  tree.children = tree.children.map((node) => {
    const first = node.type === 'paragraph' ? node.children[0] : undefined;
    const match = first?.type === 'text' ? FOOTNOTE.exec(first.value) : null;
    if (!match?.[1] || node.type !== 'paragraph') return node;
    labels.add(match[1]);
    const children: Paragraph[] = [{ type: 'paragraph', children: cut(node, match[0].length) }];
    return { type: 'footnoteDefinition', identifier: match[1], label: match[1], children };
  });
  if (labels.size === 0) return;
  visit(tree, 'text', (node, index, parent) => {
    if (!parent || index === undefined || parent.type === 'link' || !/\[\d/.test(node.value)) return;
    const nodes = inlineNodes(node.value, labels);
    (parent.children as PhrasingContent[]).splice(index, 1, ...nodes);
    return [SKIP, index + nodes.length];
  });
}
