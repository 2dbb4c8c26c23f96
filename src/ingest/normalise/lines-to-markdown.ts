import type { PhrasingContent, Root, RootContent } from 'mdast';
import type { Wording } from '../wording.ts';
import { type Block, divide } from './blocks.ts';
import { callout } from './callout.ts';
import { inlineNodes } from './inline.ts';
import { writeMarkdown } from './markdown.ts';
import { normaliseProse } from './text.ts';

/** Turn plain text into Markdown: every character of prose is escaped where it would mean something to Markdown. */
export function linesToMarkdown(text: string, { codeSigns }: Pick<Wording, 'codeSigns'>): string {
  const blocks = divide(text, codeSigns);
  const footnotes = new Map(blocks.flatMap((block) => (block.type === 'footnote' ? [[block.label, block.label] as const] : [])));
  const inline = (line: string) => inlineNodes(normaliseProse(line), footnotes);
  const children = blocks.map((block) => toNode(block, inline));
  const root: Root = { type: 'root', children };
  return writeMarkdown(root);
}

function toNode(block: Block, inline: (line: string) => PhrasingContent[]): RootContent {
  switch (block.type) {
    case 'paragraph':
      return { type: 'paragraph', children: inline(block.text) };
    case 'heading':
      return { type: 'heading', depth: 3, children: inline(block.text) };
    case 'code':
      return { type: 'code', lang: 'text', value: block.text };
    case 'callout':
      return callout(block.kind, inline(block.text));
    case 'footnote':
      return {
        type: 'footnoteDefinition',
        identifier: block.label,
        label: block.label,
        children: [{ type: 'paragraph', children: inline(block.text) }],
      };
    case 'list':
      return {
        type: 'list',
        ordered: block.ordered,
        spread: false,
        children: block.items.map((item) => ({
          type: 'listItem',
          spread: false,
          children: [{ type: 'paragraph', children: inline(item) }],
        })),
      };
  }
}
