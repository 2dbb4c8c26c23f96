import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/markdown/outline.ts';
import { emptyOutline } from '../../../src/model/outline.ts';

describe('outlineOf', () => {
  it('finds nothing in nothing', () => {
    expect(outlineOf('')).toEqual(emptyOutline);
    expect(outlineOf('Just *words*.\n')).toEqual(emptyOutline);
  });

  it('lists headings with depth, words, anchor and line', () => {
    expect(outlineOf('# One\n\n## Two *words* {#two}\n\n### `code` in it\n\nFour\n----\n').headings).toEqual([
      { depth: 1, text: 'One', anchor: 'one', line: 1, column: 1 },
      { depth: 2, text: 'Two words', anchor: 'two', line: 3, column: 1 },
      { depth: 3, text: 'code in it', anchor: 'code-in-it', line: 5, column: 1 },
      { depth: 2, text: 'Four', anchor: 'four', line: 7, column: 1 },
    ]);
  });

  it('counts lines from where the body begins in its file', () => {
    const { headings, links, urls, refused } = outlineOf('\n## A\n\n[[wn12]]\nhttps://halyard.example/\n[x](ftp://a)\n', 10);
    expect(headings[0]?.line).toBe(11);
    expect(links[0]?.line).toBe(13);
    expect(urls[0]?.line).toBe(14);
    expect(refused[0]?.line).toBe(15);
  });

  it('lists headings without their anchors and their HTML', () => {
    expect(outlineOf('## Wind<br>*and* rain <b>now</b> {#w}\n\n## The file {name}\n\n## A \\{#b}\n').headings).toEqual([
      { depth: 2, text: 'Wind and rain now', anchor: 'w', line: 1, column: 1 },
      { depth: 2, text: 'The file {name}', anchor: 'the-file-name', line: 3, column: 1 },
      { depth: 2, text: 'A {#b}', anchor: 'a-b', line: 5, column: 1 },
    ]);
  });

  it('reads a body that begins with a rule', () => {
    expect(outlineOf('---\n\n[[a]]\n\n---\n\n[[b]]\n').links.map(({ id }) => id)).toEqual(['a', 'b']);
  });

  it('reads links in raw HTML, with their lines', () => {
    const { links, urls, refused } = outlineOf(
      'A <a href="https://a.example/?b=1&amp;c">b</a>.\n\n<p>\n<a class="x"\n href="wn12#c">d</a>\n<a href="java&#115;cript:e">f</a>\n</p>\n',
    );
    expect(urls).toEqual([{ url: 'https://a.example/?b=1&c', line: 1, column: 3 }]);
    expect(links).toEqual([{ id: 'wn12', anchor: 'c', line: 5, column: 8 }]);
    expect(refused).toMatchObject([{ found: 'a link to `javascript:e`: the scheme `javascript:` is not allowed' }]);
  });

  it.each(['https\\://a.example/', 'https:/\\/a.example/', 'www\\.a.example', 'me\\@a.example', '\\https://a.example\\_b'])(
    'takes an escaped address for text: %s',
    (text) => {
      expect(outlineOf(`See ${text} there.\n`)).toEqual(emptyOutline);
    },
  );

  it('reads every form of an entry link', () => {
    const body = '[[wn12]]\n[[wn12|words]]\n[[wn12#a-b]]\n[words](wn12)\n[words](wn12#a-b)\n[[#here]]\n[here](#here)\n';
    expect(outlineOf(body).links).toMatchObject([
      { id: 'wn12', anchor: '', line: 1, column: 1 },
      { id: 'wn12', anchor: '', line: 2, column: 1 },
      { id: 'wn12', anchor: 'a-b', line: 3, column: 1 },
      { id: 'wn12', anchor: '', line: 4, column: 1 },
      { id: 'wn12', anchor: 'a-b', line: 5, column: 1 },
      { id: '', anchor: 'here', line: 6, column: 1 },
      { id: '', anchor: 'here', line: 7, column: 1 },
    ]);
  });

  it('reads an entry link in a table, where the bar is escaped', () => {
    expect(outlineOf('| a |\n|---|\n| [[wn12\\|words]] |\n').links).toMatchObject([{ id: 'wn12', anchor: '', line: 3, column: 3 }]);
  });

  it('tells where links of Markdown stand, with words of their own, and of none in HTML', () => {
    const body = '🎉 [[wn12]] [[wn12#a|its *a*]] [[#here]] [words](wn12) <a href="wn12">x</a>\n\n[r]: wn12\n';
    const links = outlineOf(body, 9).links.map(({ written }) => written && [body.slice(written.start, written.end), written.words]);
    expect(links).toEqual([
      ['[[wn12]]', ''],
      ['[[wn12#a|its *a*]]', 'its a'],
      ['[[#here]]', '#here'],
      ['[words](wn12)', ''],
      undefined,
      ['[r]: wn12', ''],
    ]);
  });

  it('reads links in lists, quotations, callouts and footnotes', () => {
    const body = '- [[a]]\n  - [[b]]\n\n> [!NOTE]\n> [[c]]\n\nWords[^1].\n\n[^1]: [[d]]\n';
    expect(outlineOf(body).links.map(({ id, line }) => [id, line])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 5],
      ['d', 9],
    ]);
  });

  it('lists web addresses, bare ones and definitions too', () => {
    expect(
      outlineOf('[a](https://a.example/)\nhttps://b.example/\n<https://c.example/>\n[d][d]\n\n[d]: https://d.example/\n').urls,
    ).toEqual([
      { url: 'https://a.example/', line: 1, column: 1 },
      { url: 'https://b.example/', line: 2, column: 1 },
      { url: 'https://c.example/', line: 3, column: 1 },
      { url: 'https://d.example/', line: 6, column: 1 },
    ]);
  });

  it('lists each inline code once, and not what is fenced', () => {
    expect(outlineOf('`gauge.tips` and `hub`, `gauge.tips` again.\n\n```sh\n`fenced` [[wn12]] WN31\n```\n')).toEqual({
      ...emptyOutline,
      code: ['gauge.tips', 'hub'],
    });
  });

  it('lists each number once, from running text alone', () => {
    const body = 'WN31, WN12 and WN31 (QA1948), WN7; not `WN40`, wn50, W1, OBSERVATORY12 or WN.\n';
    expect(outlineOf(body).numbers).toEqual(['WN31', 'WN12', 'QA1948', 'WN7']);
  });

  it('lists the lines of footnotes', () => {
    expect(outlineOf('A[^a] b[^b].\n\n[^a]: Wet.\n[^b]: Dry.\n', 5).footnotes).toEqual([7, 8]);
  });

  it('lists what is not allowed, and why', () => {
    const body = '[a](javascript:alert(1))\n[b](../b.html)\n\n[c]: ftp://c.example/\n';
    const allowed = 'an http or https address, or an entry: `[[id]]`';
    expect(outlineOf(body)).toEqual({
      ...emptyOutline,
      refused: [
        { found: 'a link to `javascript:alert(1)`: the scheme `javascript:` is not allowed', allowed, line: 1, column: 1 },
        { found: 'a link to `../b.html`: neither a web address nor the id of an entry', allowed, line: 2, column: 1 },
        { found: 'a link to `ftp://c.example/`: the scheme `ftp:` is not allowed', allowed, line: 4, column: 1 },
      ],
    });
  });

  it('lists images, by reference too', () => {
    const allowed = 'no images; say in words what it shows, or link to it';
    expect(outlineOf('![a mast](https://c.example/c.png)\n![][r]\n\n[r]: https://c.example/d.png\n').refused).toEqual([
      { found: 'an image, “a mast”', allowed, line: 1, column: 1 },
      { found: 'an image', allowed, line: 2, column: 1 },
    ]);
  });

  it('lists e-mail addresses, but not code that looks like one', () => {
    expect(outlineOf('Write to keeper@halyard.example.\n\n<keeper@halyard.example>, `git@halyard.example`\n').refused).toMatchObject([
      { found: 'the e-mail address `keeper@halyard.example`', line: 1, column: 10 },
      { found: 'the e-mail address `keeper@halyard.example`', line: 3, column: 1 },
    ]);
  });
});
