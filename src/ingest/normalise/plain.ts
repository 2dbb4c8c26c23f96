import type { Nodes, Root } from 'mdast';
import { parseMarkdown } from './markdown.ts';

/** As much running text as anybody makes a short answer from. */
const ENOUGH = 700;

/** What is no running text. */
const SKIPPED = new Set(['heading', 'html', 'footnoteDefinition', 'footnoteReference', 'image', 'definition', 'thematicBreak']);

/** What stands between sentences, or in the middle of one, and is no running text either. */
const BLOCKS = new Set(['code', 'table']);

/** Stands for a block that was passed over. */
const GAP = '\ufffc';
const GAPS = /\ufffc[\s\ufffc]*/;
/** What a sentence or a part of one ends in. */
const CLOSED = /[.,:;!?…\ufffc]$/;
const SENTENCE_END = /[.!?…]["')\]]?$/;

/** How a picture is written in an entry: as a link to it. */
export const PICTURE = 'image';

/**
 * The beginning of a tree's running text: no marks, pictures, code, tables, headings, nor what others are quoted with where there are words
 * of its own. An ellipsis stands where a sentence goes on in code or behind it. Empty where there is no text.
 */
export function plainOf(tree: Root): string {
  return runningText(tree, false) || runningText(tree, true);
}

function runningText(tree: Root, quoted: boolean): string {
  let plain = '';
  const walk = (node: Nodes): void => {
    if (plain.length > ENOUGH || SKIPPED.has(node.type) || isPicture(node)) return;
    if (node.type === 'text' || node.type === 'inlineCode') plain += node.value;
    else if (node.type === 'break') plain += ' ';
    else if (BLOCKS.has(node.type) || (!quoted && isQuotation(node))) plain += GAP;
    else if ('children' in node) {
      for (const child of node.children) {
        // The items of a list are no sentences, and stand on one line in the end.
        if (child.type === 'listItem' && child !== node.children[0]) plain = closedWith(';', plain);
        walk(child);
        if (child.type === 'list' && node.type === 'root') plain = closedWith('.', plain);
      }
      if (node.type === 'paragraph') plain += '\n';
    }
  };
  walk(tree);
  const words = plain
    .replace(/\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION)\]\n/g, '')
    .replace(/\[image\]|\[(?:image|embedded): [^\]]*\]/g, '');
  return (
    overGaps(words)
      .replace(/[^\S\n ][^\S\n]*| [^\S\n]+/g, ' ')
      // A footnote's mark leaves its space behind.
      .replace(/ ([.,;:!?])(?=\s|$)/g, '$1')
      .trim()
  );
}

/** Put a mark behind a text's last word, unless one stands there. */
function closedWith(mark: string, text: string): string {
  const words = text.trimEnd();
  return words === '' || CLOSED.test(words.slice(-1)) ? text : words + mark + text.slice(words.length);
}

/** A sentence that goes on in a block that was passed over, or behind it, ends in an ellipsis. */
function overGaps(text: string): string {
  const parts = text.split(GAPS);
  return parts
    .map((part, at) => {
      if (at === parts.length - 1) return part;
      const words = part.trimEnd();
      return words === '' || SENTENCE_END.test(words.slice(-2)) ? `${words}\n` : `${words} …\n`;
    })
    .join('');
}

/** The beginning of Markdown's running text. */
export function plainText(markdown: string): string {
  return plainOf(parseMarkdown(markdown.slice(0, 8_000)));
}

/** A picture, or what moves or sounds, is a link to it that says what it is. */
function isPicture(node: Nodes): boolean {
  const [first] = node.type === 'link' ? node.children : [];
  return first?.type === 'text' && /^(?:image|frame|video|audio|embedded)(?::|$)/.test(first.value);
}

/** Words of somebody else; a callout is written as a quotation too, and is the author's own. */
function isQuotation(node: Nodes): boolean {
  if (node.type !== 'blockquote') return false;
  const [first] = node.children;
  const [mark] = first?.type === 'paragraph' ? first.children : [];
  return !(mark?.type === 'text' && mark.value.startsWith('[!'));
}
