import { describe, expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

describe('raw HTML', () => {
  it.each([
    ['keys', 'Hold <kbd>R</kbd>.', '<p>Hold <kbd>R</kbd>.</p>'],
    ['marked words', 'A <mark>word</mark>.', '<p>A <mark>word</mark>.</p>'],
    ['small letters', 'H<sub>2</sub>O, m<sup>2</sup>', '<p>H<sub>2</sub>O, m<sup>2</sup></p>'],
    ['abbreviations', '<abbr title="Tipping bucket">TB</abbr>', '<p><abbr title="Tipping bucket">TB</abbr></p>'],
    [
      'what is folded, with Markdown in it',
      '<details open>\n<summary>Log</summary>\n\n**Rain** by [[wn12]]\n\n</details>',
      '<details open>\n<summary>Log</summary>\n<p><strong>Rain</strong> by <a href="/kb/technotes/wn12/">WN12: Calibrating</a></p>\n</details>',
    ],
    [
      'a figure',
      '<figure><figcaption>A mast</figcaption></figure>',
      '<figure id="figure-1"><figcaption>A mast</figcaption>' +
        '<a class="anchor" href="#figure-1" aria-label="Link to this figure">#</a></figure>',
    ],
    ['a link to the web', '<a href="https://halyard.example/">x</a>', '<p><a href="https://halyard.example/">x</a></p>'],
  ])('may hold %s', async (_what, body, html) => {
    expect(await render(body)).toBe(html);
  });

  it.each([
    ['a script', 'A<script>alert(1)</script>B', '<p>AB</p>'],
    ['a script in capitals', 'A<SCRIPT SRC="https://e.example/x.js"></SCRIPT>B', '<p>AB</p>'],
    ['a style sheet, and its text', 'A\n\n<style>p { display: none }</style>\n', '<p>A</p>'],
    ['a script of its own, and its text', 'A\n\n<script>\nalert(1)\n</script>\n', '<p>A</p>'],
    ['a heading of the first level, but not its words', '<h1>A</h1>', 'A'],
    ['a frame', 'A<iframe src="https://e.example/"></iframe>B', '<p>AB</p>'],
    ['an image', 'A<img src="https://e.example/x.png" onerror="alert(1)">B', '<p>AB</p>'],
    ['an object', 'A<object data="x"></object><embed src="x">B', '<p>AB</p>'],
    ['a drawing', 'A<svg onload="alert(1)"><path d="M0 0"/></svg>B', '<p>AB</p>'],
    ['a form', 'A<form action="https://e.example/"><button>b</button></form>', '<p>A</p>b<p></p>'],
    ['a meta tag', 'A<meta http-equiv="refresh" content="0;url=https://e.example/">B', '<p>AB</p>'],
    ['a base tag', 'A<base href="https://e.example/">B', '<p>AB</p>'],
    ['a linked style sheet', 'A<link rel="stylesheet" href="https://e.example/x.css">B', '<p>AB</p>'],
    ['a comment', 'A<!-- secret -->B', '<p>AB</p>'],
  ])('loses %s', async (_what, body, html) => {
    expect(await render(body)).toBe(html);
  });

  it.each([
    ['event handlers', '<b onclick="alert(1)" onmouseover="alert(2)">x</b>'],
    ['styles', '<b style="position:fixed">x</b>'],
    ['classes', '<b class="banner">x</b>'],
    ['a place in the order of focus', '<b tabindex="1">x</b>'],
    ['access keys', '<b accesskey="s">x</b>'],
    ['data attributes', '<b data-anything="all">x</b>'],
  ])('loses %s', async (_what, body) => {
    expect(await render(body)).toBe('<p><b>x</b></p>');
  });

  it.each(['javascript:alert(1)', ' JavaScript:alert(1)', 'java&#10;script:alert(1)', 'data:text/html,x', 'vbscript:x'])(
    'loses the destination %j',
    async (href) => {
      expect(await render(`<a href="${href}" onclick="alert(1)">x</a>`)).toBe('<p><a>x</a></p>');
    },
  );

  it('has its ids prefixed, so that none is taken for one of the page’s', async () => {
    expect(await render('<div id="main">a</div>')).toBe('<div id="user-content-main">a</div>');
    expect(await render('<span id="tolerance">a</span>')).toBe('<p><span id="user-content-tolerance">a</span></p>');
    expect(await render('<h2 id="search">a</h2>')).toContain('<h2 id="user-content-search">');
  });

  it('leaves the anchors of Markdown’s headings to them', async () => {
    const ids = async (body: string) => [...(await render(body)).matchAll(/<(?:h\d|b) id="([^"]+)"/g)].map(([, id]) => id);
    expect(await ids('## Wind\n\n<b id="wind">x</b>\n\n<b id="wind">y</b>\n')).toEqual(['wind', 'user-content-wind']);
  });

  it.each(['_main', '_fn-a', '_fnref-a', '_footnotes', 'fn-a', 'footnote-label'])('cannot take the id %s of the page', async (id) => {
    const html = await render(`A.[^a]\n\n<i id="${id}">x</i>\n\n[^a]: Wet.\n`);
    const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, found]) => found);
    expect(new Set(ids).size).toBe(ids.length);
    expect(html).toContain(`<i id="user-content-${id}">`);
  });

  it('may align the cells of a table, by class', async () => {
    const html = await render('<table><tr><td style="text-align: right">a</td><td style="color: red">b</td></tr></table>');
    expect(html).toContain('<td class="align-right">a</td><td>b</td>');
  });

  it('cannot pass for a callout with classes of its own', async () => {
    expect(await render('<aside class="banner callout-note" role="note">a</aside>')).toBe(
      '<aside class="callout-note" role="note">a</aside>',
    );
  });

  it('changes nothing of what Markdown makes beside it', async () => {
    const body = [
      '> [!NOTE]\n> Dew.',
      '| a | b |\n|:-:|--:|\n| 1 | `x` |',
      '- [x] done\n- [ ] to do',
      '1. a\n   - b\n\n3. c',
      '```swift\nlet a = 1\n```',
      '## Wind {#gusts}\n\n~~calm~~ *a* **b** `gauge.tips` WN12 [[hub]] https://halyard.example/',
      'a\\\nb\n\n---\n\n> quoted',
      'One[^a] two[^b] three[^a].\n\n[^a]: Wet.\n[^b]: Dry.',
    ].join('\n\n');
    expect(await render(`<kbd>K</kbd>\n\n${body}`)).toBe(`<p><kbd>K</kbd></p>\n${await render(body)}`);
  });
});
