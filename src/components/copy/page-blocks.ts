import type { TextPlace } from '../../desk/text-fragment.ts';

/** The text of a page as browsers look for words in it: block by block, in order, white space as single spaces. */
export interface PageBlocks {
  blocks: string[];
  /** Where in them a character of the page is; undefined where it is no part of the text. */
  placeOf(node: Text, offset: number): TextPlace | undefined;
}

/** What holds no words to be found. */
const LEFT_OUT = 'script, style, noscript, template, textarea, select';

/** Read a page block by block. A line break, a cell and a line of code are borders, over which no words are found. */
export function readBlocks(root: Element): PageBlocks {
  const blocks: string[] = [''];
  /** For each piece of text, the place that each of its characters went to. */
  const places = new Map<Text, TextPlace[]>();
  const end = () => {
    if (blocks.at(-1) !== '') blocks.push('');
  };
  const add = (node: Text) => {
    const code = node.parentElement?.closest('pre');
    const went: TextPlace[] = [];
    for (const char of node.data.split('')) {
      if (code && char === '\n') end();
      const block = blocks.length - 1;
      const text = blocks[block] ?? '';
      went.push({ block, offset: text.length });
      if (!/\s/.test(char)) blocks[block] = text + char;
      else if (text !== '' && !text.endsWith(' ')) blocks[block] = `${text} `;
    }
    places.set(node, [...went, { block: blocks.length - 1, offset: blocks.at(-1)?.length ?? 0 }]);
  };
  const read = (node: Node): void => {
    if (node instanceof Text) add(node);
    if (!(node instanceof Element) || node.matches(LEFT_OUT)) return;
    if (node.matches('br')) end();
    const { display, visibility } = getComputedStyle(node);
    if (display === 'none' || visibility === 'hidden') return;
    const border = display !== 'inline' && display !== 'contents';
    if (border) end();
    for (const child of node.childNodes) read(child);
    if (border) end();
  };
  read(root);
  return { blocks, placeOf: (node, offset) => places.get(node)?.[offset] };
}

/**
 * Where a selection begins and ends in the text of its page, buttons left out; undefined where it holds none.
 *
 * Chromium leads to the top of all that is marked. Where that is far above where it begins, as in a picture or beside a tall cell, the
 * first block is marked alone.
 */
export function placesOf(range: Range, { blocks, placeOf }: PageBlocks): { from: TextPlace; to: TextPlace } | undefined {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = [];
  for (let node = walker.currentNode; node; node = walker.nextNode() as Node) {
    if (node instanceof Text && range.intersectsNode(node) && placeOf(node, 0) && !node.parentElement?.closest('button')) nodes.push(node);
  }
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last) return undefined;
  const start = first === range.startContainer ? range.startOffset : 0;
  const end = last === range.endContainer ? range.endOffset : last.length;
  const [from, to] = [placeOf(first, start), placeOf(last, end)];
  if (!from || !to) return undefined;
  return { from, to: beginsAtTop(first, start, last, end) ? to : { block: from.block, offset: blocks[from.block]?.length ?? 0 } };
}

/** Whether nothing of what is between two places stands more than a line above the first. */
function beginsAtTop(first: Text, start: number, last: Text, end: number): boolean {
  const range = document.createRange();
  range.setStart(first, start);
  range.setEnd(last, end);
  const all = range.getBoundingClientRect();
  range.collapse(true);
  const { top, height } = range.getBoundingClientRect();
  return all.top >= top - height;
}
