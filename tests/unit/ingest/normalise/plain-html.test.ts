import fc from 'fast-check';
import type { Root } from 'hast';
import { fromParse5 } from 'hast-util-from-parse5';
import { parseFragment } from 'parse5';
import { describe, expect, it } from 'vitest';
import { createConverter } from '../../../../src/ingest/normalise/html/html-to-markdown.ts';
import { readPlainHtml } from '../../../../src/ingest/normalise/html/plain-html.ts';

const words = fc
  .array(
    fc.constantFrom(
      ...['pump', 'b c', 'é', ' ', '  ', '\n', '\t', '\u00a0', '&amp;', '&lt;b&gt;', '&nbsp;', '&#32;', '&copy', '&', '"', '*', '_', '`'],
      ...['1.', '-', '#', '!', '[', ']', 'http://a.example/z'],
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const inside = (open: string, close: string) => words.map((text) => `${open}${text}${close}`);
const line = fc
  .array(
    fc.oneof(
      words,
      fc.constantFrom('<br>', '<br>\n', '<br/>'),
      inside('<a href="https://a.example/p?a=1&amp;b=2" rel="nofollow">', '</a>'),
      inside('<a href="/there">', '</a>'),
      inside('<code>', '</code>'),
      inside('<em>', '</em>'),
      inside('<strong>', '</strong>'),
    ),
    { maxLength: 5 },
  )
  .map((parts) => parts.join(''));
const space = fc.constantFrom('', '\n', ' ');
const items = fc.array(fc.oneof(line, line, inside('\n<p>', '</p>\n'), inside('<p>', '</p><p>more</p>')), { maxLength: 3 });
const { block } = fc.letrec<{ block: string }>((tie) => ({
  block: fc.oneof(
    { maxDepth: 2 },
    line.map((text) => `<p>${text}</p>`),
    line.map((text) => `<h2>${text}</h2>`),
    fc.constant('<hr>'),
    fc
      .tuple(fc.constantFrom('ul', 'ol'), items, space)
      .map(([tag, texts, gap]) => `<${tag}>${gap}${texts.map((text) => `<li>${text}</li>`).join(gap)}${gap}</${tag}>`),
    fc
      .tuple(fc.constantFrom('<code>', '<code class="lang-swift">', '<code class="lang-auto">', '<code class="hljs">'), words, words)
      .map(([tag, first, second]) => `<pre>${tag}${first}\n${second}</code></pre>`),
    fc
      .tuple(fc.array(tie('block'), { maxLength: 2 }), space)
      .map(([blocks, gap]) => `<blockquote>${gap}${blocks.join(gap)}${gap}</blockquote>`),
  ),
}));
const post = fc.tuple(fc.array(block, { minLength: 1, maxLength: 4 }), space).map(([blocks, gap]) => blocks.join(gap));

describe('plain HTML', () => {
  it.each([
    '<p>Text with <code>code</code>, <em>stress</em>,<br>\na break and <a href="https://a.example/" rel="nofollow noopener">a link</a>.</p>',
    '<ul>\n<li>one</li>\n<li>two <strong>three</strong></li>\n</ul>\n<ol><li><p>one</p></li><li><p>two</p></li></ol>',
    '<pre data-code-wrap="swift"><code class="lang-swift">let a = "&lt;b&gt;"\n\nrun()\n</code></pre><hr><h3>Head</h3>',
    '<blockquote>\n<p>Said.</p>\n<pre><code>a\n</code></pre>\n</blockquote>',
  ])('is read without a parser: %s', (html) => {
    expect(readPlainHtml(html)).toBeDefined();
    expect(viaParser(html)).toEqual(convert(html));
  });

  it.each([
    'text alone',
    '<p>open',
    '<p>a</i></p>',
    '<p><b><i>a</i></b></p>',
    '<ul><li>a<ul><li>b</li></ul></li></ul>',
    '<p class="x">a</p>',
    '<p><a href="#x">a</a></p>',
    '<p><img src="https://a.example/b.png"></p>',
    '<table><tr><td>a</td></tr></table>',
    `${'<blockquote>'.repeat(20)}<p>a</p>${'</blockquote>'.repeat(20)}`,
  ])('is not what needs a parser: %s', (html) => {
    expect(readPlainHtml(html)).toBeUndefined();
  });

  it('becomes what the parser makes of it', () => {
    let read = 0;
    fc.assert(
      fc.property(post, (html) => {
        if (readPlainHtml(html)) read++;
        expect(convert(html)).toEqual(viaParser(html));
      }),
      // A heading with nothing but a blank in it was one of no words.
      { numRuns: 1_000, examples: [['<h2>&nbsp;</h2>']] },
    );
    expect(read).toBeGreaterThan(100);
  });
});

const FORMATTING = { file: 'a.json', headings: 3 } as const;

function convert(html: string) {
  return createConverter(FORMATTING).html(html);
}

function viaParser(html: string) {
  return createConverter(FORMATTING).tree(fromParse5(parseFragment(html)) as Root);
}
