import type { Nodes } from 'mdast';
import { DIAGRAM } from '../model/diagram.ts';
import { createAnchors } from './anchors.ts';
import { readHeading } from './explicit-anchor.ts';
import { parse } from './parse.ts';
import { holdsBlocks, wordsOfBlock } from './text-blocks.ts';

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
  let section: Section = { anchor: '', title: '', text: '', code: '' };
  const sections = [section];
  const read = (node: Nodes): void => {
    if (LEFT_OUT.has(node.type)) return;
    if (node.type === 'heading') {
      const { text: title, explicit } = readHeading(node, body);
      section = { anchor: anchorOf(title, explicit), title, text: '', code: '' };
      sections.push(section);
    } else if (node.type === 'code' && node.lang !== DIAGRAM) section.code += `${node.value}\n`;
    else if (holdsBlocks(node)) node.children.forEach(read);
    else {
      const words = wordsOfBlock(node);
      if (words !== undefined) section.text += `${words}\n`;
    }
  };
  const root = parse(body);
  root.children.forEach(read);
  return sections;
}

const LEFT_OUT = new Set(['footnoteDefinition', 'definition', 'html']);
