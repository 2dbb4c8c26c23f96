import type { Nodes, Root } from 'mdast';
import { type CalloutMark, calloutMark, callouts } from './callouts.ts';
import { walk } from './walk.ts';

/** Something in a body that looks like markup and would be read as text. */
export interface LooseEnd {
  found: string;
  allowed: string;
  /** Where it begins in the body. */
  offset: number;
}

/** Not after a backslash, unless that is escaped itself. */
const UNESCAPED = String.raw`(?<!(?<!\\)(?:\\\\)*\\)`;

/** What may be left over in running text, and what is said of it. */
const leftovers: readonly { pattern: RegExp; found: (text: string) => string; allowed: string }[] = [
  {
    // A label has no blanks; with one in it, neither its mark nor its definition is read.
    pattern: new RegExp(String.raw`${UNESCAPED}\[\^[^\]\n]+\](?!\()`, 'g'),
    found: (text) => `the footnote \`${text}\`, which is not defined`,
    allowed: 'a line that says what it is, `[^label]: …`, with a label of one word; or a backslash before the bracket, where it is none',
  },
  {
    pattern: new RegExp(String.raw`${UNESCAPED}\[\[[^\n]{0,40}`, 'g'),
    found: (text) => `\`${text}\`, an entry link that is not closed`,
    allowed: '`[[id]]` or `[[id|words]]` on one line, or a backslash before each bracket, where it is none',
  },
  {
    pattern: new RegExp(String.raw`${UNESCAPED}\[[^[\]\n]{1,80}\]\](?![([])`, 'g'),
    found: (text) => `\`${text}\`, an entry link that does not begin with \`[[\``,
    allowed: '`[[id]]` or `[[id|words]]`, or a backslash before each bracket, where it is none',
  },
  {
    // What is a link is masked from its words on.
    pattern: new RegExp(String.raw`${UNESCAPED}\[[^[\]\n]{1,80}\]\([^\s()][^)\n]{0,40}`, 'g'),
    found: (text) => `\`${text}\`, a link that is not closed, or whose address has a blank in it`,
    allowed: '`[words](address)`, or a backslash before the bracket, where it is none',
  },
  {
    pattern: new RegExp(String.raw`${UNESCAPED}\{#[A-Za-z][\w-]*\}`, 'g'),
    found: (text) => `\`${text}\`, an anchor that belongs to nothing`,
    allowed: 'an anchor at the end of what it names, or a backslash before the brace',
  },
  {
    // The quotation that it should begin has begun already.
    pattern: /(?<=^[ \t>]*)\[![A-Za-z]+\](?![([])/gm,
    found: (text) => `\`${text}\` in the middle of a paragraph`,
    allowed: 'a quotation of its own that begins with it, after an empty line; or a backslash before the bracket',
  },
];

/** A `{#…}` at the end of a block that gave nothing its anchor. */
const ANCHOR = new RegExp(String.raw`${UNESCAPED}\{#[^{}\n]*\}[ \t]*(?:#+[ \t]*)?$`);

/**
 * Find what its author cannot have meant to stand on the page as it is: a footnote without definition, brackets of an entry
 * link that is none, a callout with an unknown word, an anchor that belongs to nothing. Code and HTML mean what they say.
 *
 * @param body the Markdown that the tree was parsed from
 * @param anchored the blocks whose `{#id}` was read
 */
export function looseEnds(root: Root, body: string, anchored: ReadonlySet<Nodes>): LooseEnd[] {
  const ends: LooseEnd[] = [];
  const quoted = new Set<Nodes>();
  const covered: [start: number, end: number][] = [];
  walk<Nodes>(root, (node) => {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const written = body.slice(start, end);
    if (OPAQUE.has(node.type) || (node.type === 'link' && !/^\[(?!\[)/.test(written))) covered.push([start, end]);
    // What stands behind a link's words is its address.
    else if (node.type === 'link') covered.push([node.children.at(-1)?.position?.end.offset ?? start, end]);
    if (node.type === 'footnoteDefinition') covered.push([start, start + written.indexOf(']') + 1]);
    if (node.type === 'blockquote') {
      const mark = calloutMark(node, body);
      if (mark) {
        quoted.add(mark.first);
        const at = mark.first.position?.start.offset ?? 0;
        covered.push([at, at + 2]);
      }
      if (mark && !mark.word) ends.push({ ...unknownCallout(mark, body), offset: start });
    }
    if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell') return;
    if (anchored.has(node)) covered.push([start + written.lastIndexOf('{#'), end]);
    if (node.type === 'paragraph' && /^\[![A-Za-z]+\]/.test(written) && !quoted.has(node)) {
      covered.push([start, start + 2]);
      ends.push({
        found: `\`${written.split('\n')[0]}\` outside a quotation`,
        allowed: '`> ` before it and each line after it',
        offset: start,
      });
    }
    const anchor = anchored.has(node) ? null : ANCHOR.exec(node.type === 'tableCell' ? written.replace(/[ \t]*\|[ \t]*$/, '') : written);
    if (anchor && node.children.at(-1)?.type === 'text') {
      covered.push([start + anchor.index, end]);
      ends.push({
        found: `\`${anchor[0].trim()}\`, an anchor that belongs to nothing`,
        allowed:
          '`{#id}` at the end of a heading, of a paragraph, of a row’s first cell, or alone below a table; elsewhere a backslash before the brace',
        offset: start + anchor.index,
      });
    }
  });
  const text = covered.reduce((masked, [start, end]) => masked.slice(0, start) + blank(masked.slice(start, end)) + masked.slice(end), body);
  for (const { pattern, found, allowed } of leftovers) {
    for (const match of text.matchAll(pattern)) ends.push({ found: found(match[0]), allowed, offset: match.index });
  }
  return ends.sort((a, b) => a.offset - b.offset);
}

/** What is no running text, or is read already. */
const OPAQUE = new Set(['code', 'inlineCode', 'html', 'image', 'imageReference', 'footnoteReference', 'definition', 'linkReference']);

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

function unknownCallout({ first }: CalloutMark, body: string): Omit<LooseEnd, 'offset'> {
  const line = body.slice(first.position?.start.offset, first.position?.end.offset).split('\n')[0];
  return {
    found: `\`${line}\`, which begins no callout`,
    allowed: `one of ${callouts.map((word) => `\`[!${word}]\``).join(', ')}, alone on its line; or a backslash before the bracket`,
  };
}
