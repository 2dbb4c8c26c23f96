import fc from 'fast-check';
import type { BlockContent, PhrasingContent, Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { writeMarkdown } from '../../../../src/ingest/normalise/markdown.ts';
import { writePlainBlock } from '../../../../src/ingest/normalise/write-plain.ts';

const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '_', rule: '-', fences: true, listItemIndent: 'one' })
  .use(remarkGfm)
  .freeze();

const pieces = [
  ...[
    'a',
    'b c',
    'é',
    ' ',
    '  ',
    '1.',
    '1)',
    '-',
    '+',
    '=',
    '!',
    '(',
    ')',
    '?',
    '"',
    "'",
    '$',
    '%',
    '/',
    '^',
    '{',
    '}',
    ';',
    ':',
    ',',
    '.',
  ],
  ...[
    'www',
    'w',
    'https',
    '--',
    ':-',
    '|',
    '1',
    '—',
    '😀',
    '\u00a0',
    '.x',
    '//',
    'p:/',
    '+ ',
    '@',
    '*',
    '_',
    '[',
    ']',
    '<',
    '&amp;',
    '`',
    '~',
    '#',
  ],
];
const words = fc.oneof(
  fc.array(fc.constantFrom(...pieces), { minLength: 1, maxLength: 6 }).map((parts) => parts.join('')),
  fc.string({ minLength: 1, maxLength: 5 }),
);
const text = words.map((value): PhrasingContent => ({ type: 'text', value }));
const url = fc.constantFrom('https://a.example/?b=c', 'https://a.example/(a)', 'https://a.example/a&b', 'https://a.example/a_b~c;d,e#f');
const inline = fc.oneof(
  text,
  text,
  fc.constant<PhrasingContent>({ type: 'break' }),
  fc.tuple(url, text).map(([url, child]): PhrasingContent => ({ type: 'link', url, title: null, children: [child as never] })),
  url.map((url): PhrasingContent => ({ type: 'link', url, title: null, children: [{ type: 'text', value: url }] })),
  words.map((value): PhrasingContent => ({ type: 'inlineCode', value })),
  text.map((child): PhrasingContent => ({ type: 'strong', children: [child] })),
);
/** Two texts never stand side by side in a tree, and no line ends in a break. */
const line = fc
  .array(inline, { minLength: 1, maxLength: 5 })
  .map((nodes) => nodes.filter((node, at) => !(node.type === 'text' && nodes[at - 1]?.type === 'text')))
  .filter((nodes) => nodes.length > 0 && nodes.at(-1)?.type !== 'break');
const paragraph = line.map((children) => ({ type: 'paragraph' as const, children }));
const list = fc
  .tuple(fc.boolean(), fc.array(paragraph, { minLength: 1, maxLength: 3 }), fc.boolean())
  .map(([ordered, paragraphs, spread]): BlockContent => {
    const children = paragraphs.map((child) => ({ type: 'listItem' as const, spread, checked: null, children: [child] }));
    return { type: 'list', ordered, start: ordered ? 1 : null, spread: spread && children.length > 1, children };
  });
const code = fc
  .tuple(fc.constantFrom('text', 'c++', null, 'a b'), words)
  .map(([lang, value]): BlockContent => ({ type: 'code', lang, meta: null, value }));
const heading = line.map((children): BlockContent => ({ type: 'heading', depth: 3, children }));
const { block } = fc.letrec<{ block: BlockContent }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    paragraph,
    list,
    code,
    heading,
    fc.constant<BlockContent>({ type: 'thematicBreak' }),
    fc.array(tie('block'), { minLength: 1, maxLength: 3 }).map((children): BlockContent => ({ type: 'blockquote', children })),
  ),
}));

describe('plain blocks', () => {
  it('are written as the writer of Markdown writes them, whatever stands beside them', () => {
    let plain = 0;
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 4 }), (children) => {
        plain += children.filter((node) => writePlainBlock(node) !== undefined).length;
        const tree: Root = { type: 'root', children };
        expect(writeMarkdown(tree)).toBe(writer.stringify(tree));
      }),
      { numRuns: 2_000 },
    );
    expect(plain).toBeGreaterThan(500);
  });

  it.each<[string, BlockContent]>([
    ['1\\. a', { type: 'paragraph', children: [{ type: 'text', value: '1. a' }] }],
    ['- a\n- b', listOf(['a', 'b'], false)],
    ['3. a\n4. b', { ...listOf(['a', 'b'], true), start: 3 } as BlockContent],
    ['> a\n>\n> ```text\n> b\n>\n> c\n> ```', quotationOf(['a'], 'b\n\nc')],
  ])('%s', (expected, node) => {
    expect(writeMarkdown({ type: 'root', children: [node] })).toBe(`${expected}\n`);
  });
});

function listOf(lines: string[], ordered: boolean): BlockContent {
  const children = lines.map((value) => ({
    type: 'listItem' as const,
    spread: false,
    checked: null,
    children: [{ type: 'paragraph' as const, children: [{ type: 'text' as const, value }] }],
  }));
  return { type: 'list', ordered, start: ordered ? 1 : null, spread: false, children };
}

function quotationOf(lines: string[], value: string): BlockContent {
  const paragraphs = lines.map((line): BlockContent => ({ type: 'paragraph', children: [{ type: 'text', value: line }] }));
  return { type: 'blockquote', children: [...paragraphs, { type: 'code', lang: 'text', meta: null, value }] };
}
