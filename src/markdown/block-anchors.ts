import type { Paragraph, Parents, PhrasingContent } from 'mdast';
import type {} from 'mdast-util-to-hast';
import { defineMdastPlugin } from 'satteri';
import type { Block } from '../model/outline.ts';

const EXPLICIT = /\s*\{#([^\s{}]+)\}$/;

/** An anchor that an author wrote at the end of a paragraph, and what it names. */
interface ExplicitAnchor {
  anchor: string;
  /** `table` where it stands alone below one, else the paragraph or, in a list, the item that holds it. */
  of: 'table' | 'listItem' | 'paragraph';
}

/**
 * Read the `{#id}` at the end of a paragraph. In a footnote it means nothing: footnotes have ids of their own.
 *
 * @param parent what the paragraph stands in, and at which place
 */
export function explicitAnchor(
  paragraph: Readonly<Paragraph>,
  parent: Readonly<Parents> | undefined,
  index: number | undefined,
): ExplicitAnchor | undefined {
  const last = paragraph.children.at(-1);
  const match = last?.type === 'text' ? EXPLICIT.exec(last.value) : null;
  const anchor = match?.[1];
  if (!anchor || !parent || parent.type === 'footnoteDefinition') return undefined;
  const alone = paragraph.children.length === 1 && match.index === 0;
  if (alone) return index && parent.children[index - 1]?.type === 'table' ? { anchor, of: 'table' } : undefined;
  return { anchor, of: parent.type === 'listItem' && index === 0 ? 'listItem' : 'paragraph' };
}

/** Give paragraphs, list items and tables the ids that their authors wrote, and take the `{#id}` out of the text. */
export const blockAnchorsPlugin = (anchors: Set<string>) =>
  defineMdastPlugin({
    name: 'signpost-block-anchors',
    paragraph(node, ctx) {
      const parent = ctx.parent(node);
      const index = ctx.indexOf(node);
      const { anchor, of } = explicitAnchor(node, parent, index) ?? {};
      if (!anchor || !parent || index === undefined) return;
      anchors.add(anchor);
      const data = { hProperties: { id: anchor } };
      if (of === 'table') {
        const table = parent.children[index - 1];
        if (table) ctx.setProperty(table, 'data', data);
        ctx.removeNode(node);
        return;
      }
      ctx.setProperty(of === 'listItem' ? parent : node, 'data', data);
      takeOut(node.children, (last, value) => {
        if (value) ctx.replaceNode(last, { type: 'text', value });
        else ctx.removeNode(last);
      });
    },
  });

function takeOut(children: readonly PhrasingContent[], write: (last: PhrasingContent, value: string) => void): void {
  const last = children.at(-1);
  if (last?.type === 'text') write(last, last.value.replace(EXPLICIT, ''));
}

/** Hand out the anchors of a body's tables and figures: the author's, else the section's with a number. Expects document order. */
export function numberBlocks() {
  let section = '';
  const counts = new Map<string, number>();
  return {
    /** A heading begins. */
    section(anchor: string) {
      section = anchor;
    },
    /** A table or figure begins. @returns its anchor */
    block(type: Block['type'], explicit?: string): string {
      const stem = section ? `${section}-${type}` : type;
      const count = (counts.get(stem) ?? 0) + 1;
      counts.set(stem, count);
      return explicit ?? `${stem}-${count}`;
    },
  };
}
