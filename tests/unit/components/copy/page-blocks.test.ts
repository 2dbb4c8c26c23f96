// @vitest-environment happy-dom
import { beforeAll, expect, it } from 'vitest';
import { placesOf, readBlocks } from '../../../../src/components/copy/page-blocks.ts';

/** What browsers have of themselves and the stand-in has not. */
beforeAll(() => {
  document.head.innerHTML = '<style>em, b, span, code { display: inline } td { display: table-cell } text { display: block }</style>';
});

/** The blocks of a page, trimmed, without those that hold nothing. */
function blocksOf(html: string): string[] {
  document.body.innerHTML = html;
  return readBlocks(document.body)
    .blocks.map((block) => block.trim())
    .filter(Boolean);
}

it.each([
  ['a paragraph and a list', '<p>One <em>two</em></p><ul><li>three</li></ul>', ['One two', 'three']],
  ['a line break', '<p>One<br>two</p>', ['One', 'two']],
  ['cells', '<table><tr><td>one</td><td>two</td></tr><tr><td>three</td></tr></table>', ['one', 'two', 'three']],
  ['lines of code', '<pre><code><span>let a</span>\n<span>let b\nlet c</span></code></pre>', ['let a', 'let b', 'let c']],
  ['lines of running text', '<p>One\n  two</p>', ['One two']],
  ['words of a picture', '<p>One</p><svg><text>two</text><text>three</text></svg>', ['One', 'two', 'three']],
  ['what nobody sees', '<p>One<span style="display: none"> two</span></p><script>three</script>', ['One']],
])('%s: words are found in one block at a time', (_what, html, blocks) => {
  expect(blocksOf(html)).toEqual(blocks);
});

it('a selection is where its characters are in the blocks', () => {
  document.body.innerHTML = '<p>One   two</p><p id="b">three <b>four</b></p>';
  const [first, bold] = [document.querySelector('p')?.firstChild as Text, document.querySelector('b')?.firstChild as Text];
  const page = readBlocks(document.body);
  const range = document.createRange();
  range.setStart(first, 6);
  range.setEnd(bold, 2);
  const { from, to } = placesOf(range, page) ?? {};
  expect(page.blocks[from?.block ?? -1]?.slice(from?.offset)).toBe('two');
  expect(page.blocks[to?.block ?? -1]?.slice(0, to?.offset)).toBe('three fo');
});

it('a selection that runs into a button ends before it', () => {
  document.body.innerHTML = '<p>One two</p><button>Copy</button>';
  const page = readBlocks(document.body);
  const range = document.createRange();
  range.selectNodeContents(document.body);
  const { from, to } = placesOf(range, page) ?? {};
  expect(page.blocks.map((block) => block.trim()).filter(Boolean)).toEqual(['One two', 'Copy']);
  expect(to).toEqual({ block: from?.block, offset: 'One two'.length });
});
