import type { PhrasingContent } from 'mdast';

const PIECE = /(https?:\/\/[^\s<>"“”]+[^\s<>"“”.,;:!?)\]'’])|\[(\d{1,2})\](?!\()/g;

/**
 * Turn a line of plain text into Markdown's inline nodes: addresses become links, `[1]` becomes a footnote's mark
 * where the post has that footnote, and everything else stays what it says.
 *
 * @param footnotes the post's footnotes, by number, each with its label
 */
export function inlineNodes(text: string, footnotes: ReadonlyMap<string, string>): PhrasingContent[] {
  const nodes: PhrasingContent[] = [];
  let from = 0;
  for (const match of text.matchAll(PIECE)) {
    const [whole, url, label] = match;
    const node = url ? link(url) : mark(label ?? '', footnotes);
    if (!node) continue;
    addText(nodes, text.slice(from, match.index));
    nodes.push(node);
    from = match.index + whole.length;
  }
  addText(nodes, text.slice(from));
  return nodes;
}

function addText(nodes: PhrasingContent[], value: string): void {
  if (value) nodes.push({ type: 'text', value });
}

function link(url: string): PhrasingContent | undefined {
  return URL.canParse(url) ? { type: 'link', url, children: [{ type: 'text', value: url }] } : undefined;
}

function mark(label: string, footnotes: ReadonlyMap<string, string>): PhrasingContent | undefined {
  const name = footnotes.get(label);
  return name === undefined ? undefined : { type: 'footnoteReference', identifier: name, label: name };
}
