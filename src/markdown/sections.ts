import type {} from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { createAnchors } from './anchors.ts';
import { features } from './features.ts';

/** A part of a body: what stands under one heading. */
export interface Section {
  /** The heading's id; empty for what stands before the first heading. */
  anchor: string;
  /** The heading's words; empty before the first heading. */
  title: string;
  /** Running text, one block a line. */
  text: string;
  /** Fenced code. */
  code: string;
}

/**
 * Take a body apart by its headings, as plain text, for the search index. Footnotes are left out:
 * they name sources, not what the section says.
 *
 * @param body Markdown without front matter
 */
export function sectionsOf(body: string): Section[] {
  const anchorOf = createAnchors();
  const sections: Section[] = [{ anchor: '', title: '', text: '', code: '' }];
  const root = markdownToMdast(body, { features, position: false });
  for (const node of 'children' in root ? root.children : []) {
    const section = sections.at(-1);
    if (!section) continue;
    if (node.type === 'heading') {
      const title = textOf(node);
      const explicit = node.data?.hProperties?.id;
      sections.push({ anchor: anchorOf(title, typeof explicit === 'string' ? explicit : undefined), title, text: '', code: '' });
    } else if (node.type === 'code') section.code += `${node.value}\n`;
    else if (node.type !== 'footnoteDefinition') section.text += `${blockText(node)}\n`;
  }
  return sections;
}

/** Blocks inside a block stand apart, or the last word of one cell would join the first of the next. */
function blockText(node: object): string {
  const children = 'children' in node && Array.isArray(node.children) ? (node.children as { type: string }[]) : undefined;
  const separates = children?.some(({ type }) => BLOCKS.has(type));
  return separates ? (children ?? []).map(blockText).join('\n') : textOf(node);
}

const BLOCKS = new Set(['paragraph', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell', 'code']);
