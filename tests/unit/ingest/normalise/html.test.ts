import { describe, expect, it } from 'vitest';
import { createConverter } from '../../../../src/ingest/normalise/html/html-to-markdown.ts';

const BASE = 'https://beds.example/guide/hoses';
const markdown = (html: string, base?: string) => createConverter({ file: 'a.html', base }).html(html).text.trim();

describe('HTML as Markdown', () => {
  it.each([
    ['raised and lowered signs', '<p>H<sub>2</sub>O, 10<sup>3</sup></p>', 'H<sub>2</sub>O, 10<sup>3</sup>'],
    ['struck words and keys', '<p><s>a</s> <del>b</del> <kbd>F1</kbd></p>', '~~a~~ ~~b~~ <kbd>F1</kbd>'],
    ['a language on pre', '<pre class="lang-bash"><code>ls</code></pre>', '```bash\nls\n```'],
    ['a language in an attribute', '<pre data-lang="ini"><code>x=1</code></pre>', '```ini\nx=1\n```'],
    ['a language around', '<div class="highlight highlight-source-shell"><pre>ls</pre></div>', '```shell\nls\n```'],
    ['no language', '<pre><code class="lang-auto">ls</code></pre>', '```text\nls\n```'],
    [
      'lists in cells',
      '<table><tr><th>a</th></tr><tr><td><ul><li>x<li>y</ul></td></tr></table>',
      '| a            |\n| ------------ |\n| • x<br>• y |',
    ],
    [
      'an address with a pipe in a cell',
      '<table><tr><th>a</th></tr><tr><td><a href="https://a.example/x|y">z</a></td></tr></table>',
      '| a                              |\n| ------------------------------ |\n| [z](https://a.example/x%7Cy) |',
    ],
    [
      'code in cells',
      '<table><tr><th>a</th></tr><tr><td><pre>x|y\nz</pre></td></tr></table>',
      '| a                 |\n| ----------------- |\n| `x\\|y`<br>`z` |',
    ],
    [
      'a table in a cell',
      '<table><tr><th>a</th></tr><tr><td><table><tr><td>x</td><td>y</td></tr><tr><td>z</td></tr></table></td></tr></table>',
      '| a             |\n| ------------- |\n| x, y<br>z |',
    ],
    [
      'a film that a script would show',
      '<div class="video-placeholder-container" data-video-src="/v.mp4"></div>',
      '[video](https://beds.example/v.mp4)',
    ],
    ['a picture', '<p><img src="../p/a.png" alt="a bed"></p>', '[image: a bed](https://beds.example/p/a.png)'],
    [
      'a picture without the words about its size',
      '<div><a href="/a.png"><img src="/s.png" alt="a bed|690x388, 50%"></a></div><div class="meta">bed.png 690×388 120 KB</div>',
      '[image: a bed](https://beds.example/a.png)',
    ],
    ['an emoji', '<p>So <img class="emoji" alt=":leaf:" src="/e/leaf.png"></p>', 'So :leaf:'],
    ['a film', '<p><video src="/v.mp4" title="Pump"></video></p>', '[video: Pump](https://beds.example/v.mp4)'],
    ['a mark beside a heading', '<h2>Hose<a href="#hose">¶</a></h2>', '## Hose'],
    ['the words of a heading that is bold', '<h2><b>Hoses</b></h2><h3><b>Wet</b> beds</h3>', '## Hoses\n\n### **Wet** beds'],
    ['what a box says that it is', '<div class="callout"><p>⚠️ <b>Warning:</b> wet.</p></div>', '> [!WARNING]\n> ⚠️ **Warning:** wet.'],
    ['a link to nowhere', '<p><a href="#">Add</a></p>', 'Add'],
    ['no way back to the top', '<p>a</p><p><a href="#top">Back to the top</a></p><p>b</p>', 'a\n\nb'],
    ['a number to call', '<p><a href="tel:+15550100">555-0100</a></p>', '555-0100'],
    ['a mention', '<p>Ask <a class="mention" href="/u/x">@x</a></p>', 'Ask \\[name removed]'],
    ['who is quoted', '<aside class="quote"><div class="title">bert:</div><blockquote>Yes</blockquote></aside>', '> Yes'],
    ['counts of clicks', '<p><a href="https://a.example/">a <span class="badge clicks">9</span></a></p>', '[a](https://a.example/)'],
    ['choices that are ticked', '<ul><li><span class="chcklst-box checked"></span> done</li></ul>', '- [x] done'],
    [
      'lists that stand between items',
      '<ul><li>a</li><ul><li>b</li><li>c</li></ul><li>d</li></ul><ol><ol><li>e</li></ol></ol>',
      '- a\n  - b\n  - c\n- d\n\n1. 1. e',
    ],
    ['a list of commands, not a row of buttons', '<menu><li>Open</li></menu><menu><li><button>Copy</button></li></menu>', '- Open'],
    ['a footnote', '<p>a<sup><a href="#n1">1</a></sup></p><ol><li id="n1">Note <a href="#r1">↩</a></li></ol>', 'a[^1]\n\n[^1]: Note'],
    ['a formula', '<p><math><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></math></p>', '`x^2`'],
  ])('keeps %s', (_, html, expected) => {
    expect(markdown(html, BASE).replace(/ +\|/g, ' |').replace(/-{3,}/g, '---')).toBe(
      expected.replace(/ +\|/g, ' |').replace(/-{3,}/g, '---'),
    );
  });

  it('makes an address whole where it knows where the page lives, and tells what it cannot keep', () => {
    const converter = createConverter({ file: 'a.html' });
    expect(converter.html('<p><a href="x.html">there</a> <bed-chart>kept</bed-chart></p>').text).toBe('there kept\n');
    expect(converter.losses()).toEqual(['links that lead nowhere: “there” to x.html', 'HTML elements that are not known: <bed-chart>']);
    expect(markdown('<a href="//c.example/l">l</a> <a href="?size=2">s</a>', BASE)).toBe(
      '[l](https://c.example/l) [s](https://beds.example/guide/hoses?size=2)',
    );
  });

  it('has a whole address where only the way to fetch it is left out, also without a page', () => {
    const converter = createConverter({ file: 'a.html' });
    expect(converter.html('<a href="//c.example/l">l</a> <a href="tel:1">1</a> <a href="#top">Up</a>').text).toBe(
      '[l](https://c.example/l) 1\n',
    );
    expect(converter.losses()).toEqual([]);
  });

  describe('keeps links to headings of the same text, where it is the whole body', () => {
    const whole = () => createConverter({ file: 'a.html', headings: 2 });

    it.each([
      ['named by an anchor in it', '<h2><a name="h1"></a>Why hoses freeze</h2>', '## Why hoses freeze {#why-hoses-freeze}'],
      ['named by itself', '<h2 id="h1">Why &amp; when?</h2>', '## Why & when? {#why-when}'],
      ['named before it', '<p><a id="h1"></a></p><center><a href="#top">Up</a></center><hr><h2>Hoses</h2>', '---\n\n## Hoses {#hoses}'],
      ['in another script', '<h2 id="h1">水</h2>', '## 水 {#14jchwt}'],
      ['twice', '<h2>Hoses</h2><h2 id="h1">Hoses</h2>', '## Hoses\n\n## Hoses {#hoses-1}'],
    ])('%s', (_, heading, expected) => {
      const { text } = whole().html(`<p><a href="#h1">see</a></p>${heading}<p>Cold.</p>`);
      const anchor = /\{(#[^}]*)\}/.exec(expected)?.[1];
      expect(text).toBe(`[see](${anchor})\n\n${expected}\n\nCold.\n`);
    });

    it('as Markdown names them, however its maker writes names', () => {
      const { text } = whole().markdown('[a](#wet--dry), [b](#wet-dry), [c](#Wet_Dry)\n\n## Wet & dry\n\n`[x](#y)`');
      expect(text).toBe('[a](#wet-dry), [b](#wet-dry), [c](#wet-dry)\n\n## Wet & dry {#wet-dry}\n\n`[x](#y)`\n');
    });

    it('and tells of those that lead elsewhere', () => {
      const converter = whole();
      const html =
        '<p id="p"><a href="#h1">one</a> <a href="#p">two</a></p><table><tr><th><h2 id="h1">A</h2></th></tr></table><h2>B <a href="#b">¶</a></h2>';
      expect(converter.html(html).text).toMatch(/^one two\n[^#]*\n## B\n$/);
      expect(converter.losses()).toEqual(['links that lead nowhere: “one” to #h1', 'links that lead nowhere: “two” to #p']);
      expect(createConverter({ file: 'a.html', headings: 3 }).html('<a href="#h1">one</a><h2 id="h1">A</h2>').text).toBe('one\n\n### A\n');
    });
  });

  it('leaves out addresses that are good for a time only, which are others each time, and tells', () => {
    const signed = (name: string, signature: string) => `https://cdn.example/${name}?expires=1789573500&amp;signature=${signature}`;
    const converter = createConverter({ file: 'a.html' });
    const read = (signature: string) =>
      converter.html(
        `<a href="${signed('a.png', signature)}"><img src="${signed('a.png', signature)}" alt="a bed"></a> <img src="${signed('b', signature)}"> <a href="${signed('c.pdf', signature)}">plan</a> <a href="https://a.example/?expires=never">x</a>`,
      ).text;
    expect(read('06a1')).toBe('\\[image: a bed] \\[image] plan [x](https://a.example/?expires=never)\n');
    expect(converter.losses()).toEqual(['a.png', 'b', 'c.pdf'].map((name) => `addresses that expire: https://cdn.example/${name}`));
    expect(read('77f0')).toBe(read('06a1'));
  });

  it('leaves a heading without words out, and tells what stood there', () => {
    const converter = createConverter({ file: 'a.md' });
    expect(converter.markdown('a\n\n#### <!-- setting: hose.enabled -->\n\nb\n\n## ![](https://a.example/x.png)').text).toBe(
      'a\n\nb\n\n## [image](https://a.example/x.png)\n',
    );
    expect(converter.losses()).toEqual(['headings without words: setting: hose.enabled']);
  });

  it.each([
    ['<p><b><b>__</b></b><strong>Beds <b>and <i>rows <em>of</em> leeks</i></b></strong></p>', '**\\_\\_Beds and _rows of leeks_**\n'],
    [
      '<p><a href="https://beds.example/">to <iframe src="https://beds.example/film"></iframe></a></p>',
      '[to frame](https://beds.example/)\n',
    ],
  ])('has no mark within its like: %s', (html, markdown) => {
    expect(createConverter({ file: 'a.html' }).html(html).text).toBe(markdown);
  });

  it.each([
    [
      '<div class="bbcode_quote"><div class="quote_container"><div class="bbcode_postedby">Zitat von <strong>Ann</strong></div><div class="message">My bed is dry.</div></div></div>Water it.',
      '> My bed is dry.\n\nWater it.',
    ],
    [
      '<div style="margin:20px"><div class="smallfont">Quote:</div><table><tr><td class="alt2"><div>Originally Posted by <strong>Ann</strong></div><div>My bed is dry.</div></td></tr></table></div>Water it.',
      '> My bed is dry.\n\nWater it.',
    ],
    ['<div><div class="smallfont">Code:</div><pre class="alt2">water()</pre></div>', '```text\nwater()\n```'],
    ['<div class="quotetitle">Ann wrote:</div><div class="quotecontent">My bed is dry.</div>Water it.', '> My bed is dry.\n\nWater it.'],
    [
      '<div class="bbCodeBlock"><aside><div class="attribution type">Ann said</div><blockquote class="quoteContainer"><div class="quote">My bed is dry.</div></blockquote></aside></div>',
      '> My bed is dry.',
    ],
    ['<aside class="quote"><div class="title">Ann:</div><blockquote><p>Dry.</p></blockquote></aside>', '> Dry.'],
    ['<div><div class="smallfont">Note:</div><p>Dry.</p></div>', 'Note:\n\nDry.'],
    ['<div><div class="smallfont">Code:</div><pre>water()</pre><p>Dry.</p></div>', 'Code:\n\n```text\nwater()\n```\n\nDry.'],
  ])('tells what a forum quotes from what it says: %s', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it.each([
    ['<p><b>Beds<br></b>Water them.</p>', '**Beds**\\\nWater them.'],
    ['<p>One<b><br>two <br> </b> three</p>', 'One\\\n**two**\\\nthree'],
    ['<p><i><br></i>Dry.</p>', 'Dry.'],
    ['Hello,<br><br>it is <b>dry</b>.<br>\n<br><br>Still.<br>Ann', 'Hello,\n\nit is **dry**.\n\nStill.\\\nAnn'],
    ['<ul><li>Dry<br><br>beds</li></ul>', '- Dry\n\n  beds'],
    ['<p><b>Note</b><br><br>It is dry.</p>', '> [!NOTE]\n> It is dry.'],
    ['<p><b>Beds</b><b><a href="https://beds.example/"> of</a> leeks </b>dry.</p>', '**Beds[ of](https://beds.example/) leeks** dry.'],
    ['<p>&nbsp; Dry<i> beds</i>. &nbsp;</p>', 'Dry _beds_.'],
  ])('leaves line ends outside of marks: %s', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it.each([
    ['<table><tr><td><h2>Beds</h2><p>Dry.</p><p>Wet.</p></td></tr></table>', '## Beds\n\nDry.\n\nWet.'],
    ['<table><tr><td><ul><li>a</li></ul></td><td><p>b</p></td></tr></table>', '- a\n\nb'],
    [
      '<table><tr><td><table><tr><th>Bed</th><th>Litres</th></tr><tr><td>Leeks</td><td>4</td></tr></table></td></tr></table>',
      '| Bed   | Litres |\n| ----- | ------ |\n| Leeks | 4      |',
    ],
    ['<table><tr><td>Bed</td></tr><tr><td>Leeks</td></tr></table>', '|       |\n| ----- |\n| Bed   |\n| Leeks |'],
    ['<table role="presentation"><tr><td>a</td><td>b</td></tr><tr><td>c</td></tr></table>', 'a\n\nb\n\nc'],
  ])('knows a table from what only says where things are: %s', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it.each([
    ['<p>Call <code>beds</code><code>.water()</code> twice.</p>', 'Call `beds.water()` twice.'],
    ['<p><code>beds</code> <code>.water()</code></p>', '`beds` `.water()`'],
    ['<p><code>`a</code><tt>`</tt></p>', '`` `a` ``'],
  ])('writes codes side by side as the one that they look like: %s', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it.each([
    [
      '<table><caption>Litres a <b>week</b></caption><tr><th>Bed</th></tr><tr><td>4</td></tr></table>',
      'Litres a **week**\n\n| Bed |\n| --- |\n| 4   |',
    ],
    ['<table><caption><p>Litres</p></caption><tr><th>Bed</th></tr></table>', 'Litres\n\n| Bed |\n| --- |'],
    ['<table><caption> </caption><tr><th>Bed</th></tr></table>', '| Bed |\n| --- |'],
    [
      '<table><tr><th>Bed</th></tr><tr><td><table><caption>Litres</caption><tr><th>a</th></tr></table></td></tr></table>',
      '| Bed         |\n| ----------- |\n| Litres<br>a |',
    ],
  ])('keeps the caption of a table: %s', (html, expected) => {
    expect(markdown(html)).toBe(expected);
  });

  it.each([
    ['<b><p>Dry.</p><p>Wet.</p></b>', '**Dry.**\n\n**Wet.**'],
    ['<em>Beds <ul><li>dry</li><li>wet</li></ul> end</em>', '_Beds_\n\n- _dry_\n- _wet_\n\n_end_'],
    ['<strong><span><div>Dry.</div><div>Wet <i>leeks</i>.</div></span></strong>', '**Dry.**\n\n**Wet _leeks_.**'],
    ['<b><p>Dry.</p><pre>water()</pre></b>', '**Dry.**\n\n```text\nwater()\n```'],
    ['<h3><div>Dry</div><div>beds</div></h3>', '### Dry beds'],
    ['<div><b>Dry <i>beds</i></b></div>', '**Dry _beds_**'],
  ])('keeps apart the words of blocks within marks and headings: %s', (html, expected) => {
    expect(createConverter({ file: 'a.html', headings: 3 }).html(html).text.trim()).toBe(expected);
  });

  it('keeps callouts within callouts and lists', () => {
    expect(markdown('<blockquote><p>[!NOTE]</p><blockquote><p>[!todo]<br>Yes</p></blockquote></blockquote>')).toBe(
      '> [!NOTE]\n>\n> > [!NOTE]\n> > Yes',
    );
    expect(createConverter({ file: 'a.md' }).markdown('- > [!danger]\n  > **Stop.**\n').text).toBe('- > [!CAUTION]\n  > **Stop.**\n');
  });

  it('has running text without pictures, code and tables for a summary', () => {
    const { plain } = createConverter({ file: 'a' }).html(
      '<p><img src="https://a.example/x.png" alt="IMG_1"></p><h2>Head</h2><p>It <b>is</b> <code>so</code>.</p><pre>x</pre>',
    );
    expect(plain).toBe('It is so.');
  });
});

it.each([
  ['<div class="callout callout-warning"><p>Mind it.</p></div>', '> [!WARNING]\n> Mind it.'],
  ['<aside class="alert alert--tip">Mind it.</aside>', '> [!TIP]\n> Mind it.'],
  [
    '<div class="admonition danger"><p class="admonition-title">Danger</p><p>Mind it.</p><ul><li>a</li></ul></div>',
    '> [!CAUTION]\n> Mind it.\n>\n> - a',
  ],
  ['<div class="admonition"><p class="admonition-title">The pump</p><p>Hums.</p></div>', '> [!NOTE]\n> The pump\n>\n> Hums.'],
  ['<p class="callout">Mind it.</p>', '> [!NOTE]\n> Mind it.'],
  ['<div class="callout"> </div><p>Hums.</p>', 'Hums.'],
  ['<table><tr><th>a</th></tr><tr><td><div class="callout">Mind it.</div></td></tr></table>', '| a        |\n| -------- |\n| Mind it. |'],
])('a box that stands out is a callout: %s', (html, markdown) => {
  expect(createConverter({ file: 'a.html' }).html(html).text).toBe(`${markdown}\n`);
});
