import type { Node } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { toString as textOf } from 'mdast-util-to-string';
import { markdownToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import type { Block, Outline } from '../model/outline.ts';
import { technoteNumbers } from '../model/technote.ts';
import { createAnchors } from './anchors.ts';
import { explicitAnchor, numberBlocks } from './block-anchors.ts';
import { parseDestination } from './destination.ts';
import { features } from './features.ts';

/**
 * Read from a body what the graph and the checks need, without rendering it.
 *
 * @param body Markdown without front matter
 * @param firstLine the line of the file that the body begins on
 */
export function outlineOf(body: string, firstLine = 1): Outline {
  const anchorOf = createAnchors();
  const outline: Outline = { headings: [], blocks: [], links: [], urls: [], code: [], numbers: [], footnotes: [], refused: [] };
  const code = new Set<string>();
  const numbers = new Set<string>();
  const numberOf = numberBlocks();
  const lineOf = (node: Node) => (node.position?.start.line ?? 1) + firstLine - 1;

  visit(markdownToMdast(body, { features }), (node, index, parent) => {
    const block = (type: Block['type'], anchor: string) => outline.blocks.push({ type, anchor, line: lineOf(node) });
    switch (node.type) {
      case 'heading': {
        const text = textOf(node);
        const explicit = node.data?.hProperties?.id;
        const anchor = anchorOf(text, typeof explicit === 'string' ? explicit : undefined);
        outline.headings.push({ depth: node.depth, text, anchor, line: lineOf(node) });
        numberOf.section(anchor);
        break;
      }
      case 'image':
      case 'imageReference':
        outline.refused.push({
          found: `an image${node.alt ? `, “${node.alt}”` : ''}`,
          allowed: 'no images; say in words what it shows, or link to it',
          line: lineOf(node),
        });
        break;
      case 'paragraph': {
        const { anchor, of } = explicitAnchor(node, parent, index) ?? {};
        if (anchor && of !== 'table') block('paragraph', anchor);
        break;
      }
      case 'table': {
        const next = parent?.children[(index ?? 0) + 1];
        const named = next?.type === 'paragraph' ? explicitAnchor(next, parent, (index ?? 0) + 1) : undefined;
        block('table', numberOf.block('table', named?.of === 'table' ? named.anchor : undefined));
        break;
      }
      case 'html':
        for (const [, name] of node.value.replace(/<!--[\s\S]*?-->/g, '').matchAll(/<(table|figure)\b/gi)) {
          const type = name?.toLowerCase() === 'table' ? 'table' : 'figure';
          block(type, numberOf.block(type));
        }
        break;
      case 'link':
      case 'definition': {
        const to = parseDestination(node.url);
        if (to.type === 'entry') outline.links.push({ id: to.id, anchor: to.anchor, line: lineOf(node) });
        else if (to.type === 'web') outline.urls.push({ url: to.url, line: lineOf(node) });
        else outline.refused.push({ found: to.found, allowed: to.allowed, line: lineOf(node) });
        break;
      }
      case 'footnoteDefinition':
        outline.footnotes.push(lineOf(node));
        break;
      case 'inlineCode':
        code.add(node.value);
        break;
      case 'text':
        for (const [number] of node.value.matchAll(technoteNumbers)) numbers.add(number);
        break;
    }
  });

  outline.code = [...code];
  outline.numbers = [...numbers];
  return outline;
}
