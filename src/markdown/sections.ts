import type { Nodes } from 'mdast';
import { DIAGRAM, parseDiagram } from '../model/diagram.ts';
import { createAnchors } from './anchors.ts';
import { wordsOfDiagram } from './diagram/figure.ts';
import { readHeading } from './explicit-anchor.ts';
import { parse } from './parse.ts';
import { wordsOf } from './words.ts';

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
    } else if (node.type === 'code' && node.lang === DIAGRAM) {
      const diagram = parseDiagram(node.value);
      if (!Array.isArray(diagram)) section.text += `${wordsOfDiagram(diagram)}\n`;
    } else if (node.type === 'code') section.code += `${node.value}\n`;
    else if ('children' in node && node.children.some(({ type }) => BLOCKS.has(type))) node.children.forEach(read);
    else section.text += `${wordsOf(node)}\n`;
  };
  const root = parse(body);
  root.children.forEach(read);
  return sections;
}

const LEFT_OUT = new Set(['footnoteDefinition', 'definition', 'html']);

/** Blocks inside a block stand apart, or the last word of one cell would join the first of the next. */
const BLOCKS = new Set(['heading', 'paragraph', 'list', 'listItem', 'blockquote', 'table', 'tableRow', 'tableCell', 'code']);
