import { describe, expect, it } from 'vitest';
import { outlineOf } from '../../../src/markdown/outline.ts';

const refusedIn = (body: string) => outlineOf(body).refused.map(({ found, line }) => `${line}: ${found}`);

describe('what would be read as text', () => {
  it.each([
    ['a footnote without definition', 'Wet.[^board] Dry.[^dry]\n\n[^dry]: Sun.\n', '1: the footnote `[^board]`, which is not defined'],
    ['one in a table', '| a |\n|---|\n| b[^board] |\n', '3: the footnote `[^board]`, which is not defined'],
    ['one in a heading', 'One\n\n## Two[^board] {#two}\n', '3: the footnote `[^board]`, which is not defined'],
    ['brackets without end', 'See [[gauge for\nit.\n', '1: `[[gauge for`, an entry link that is not closed'],
    ['a bracket too few', 'One\n\nSee [[gauge] for it.\n', '3: `[[gauge] for it.`, an entry link that is not closed'],
    ['a bar in a table', '| a |\n|---|\n| [[gauge|the gauge]] |\n', '3: `[[gauge|the gauge]] |`, an entry link that is not closed'],
    ['brackets without beginning', 'See gauge [gauge]] for it.\n', '1: `[gauge]]`, an entry link that does not begin with `[[`'],
    ['a callout with an unknown word', 'One\n\n> [!GOSSIP]\n> Two\n', '3: `[!GOSSIP]`, which begins no callout'],
    ['one with words on its line', '- > [!NOTE] Two\n', '1: `[!NOTE] Two`, which begins no callout'],
    ['one that is not closed', '> [!NOTE\n> Two\n', '1: `[!NOTE`, which begins no callout'],
    ['one outside a quotation', '[!NOTE]\nTwo\n', '1: `[!NOTE]` outside a quotation'],
    ['an anchor that stands alone', 'One\n\n{#two}\n', '3: `{#two}`, an anchor that belongs to nothing'],
    ['an anchor with more than an id', '## One {#two .wide}\n', '1: `{#two .wide}`, an anchor that belongs to nothing'],
    [
      'a footnote whose label has a blank',
      'Wet.[^the board]\n\n[^the board]: Oak.\n',
      '1: the footnote `[^the board]`, which is not defined',
    ],
    ['a second mark in a callout', '> [!NOTE]\n> One\n> [!TIP]\n> Two\n', '3: `[!TIP]` in the middle of a paragraph'],
    ['a mark below words', 'One\n\n> Two\n> [!gossip]\n', '4: `[!gossip]` in the middle of a paragraph'],
    ['an anchor in the middle of a heading', '## One {#one} of two\n', '1: `{#one}`, an anchor that belongs to nothing'],
    ['one in the middle of a paragraph', 'One\n\nTwo {#two} of\nthree\n', '3: `{#two}`, an anchor that belongs to nothing'],
    ['the first of two anchors', '## One {#one} {#two}\n', '1: `{#one}`, an anchor that belongs to nothing'],
    [
      'a link without end',
      'See [the gauge](gauge for it.\n',
      '1: `[the gauge](gauge for it.`, a link that is not closed, or whose address has a blank in it',
    ],
    ['a tag that HTML does not have', '## An Array<Gauge> of them\n', '1: `<Gauge>`, which is no element of HTML'],
    ['one in a block', 'One\n\n<div>\n<TabItem value="a">b</TabItem>\n</div>\n', '4: `<TabItem value="a">`, which is no element of HTML'],
    ['a remark without an end', 'One\n\n<!-- a -->\n\n<!-- b\n\nTwo\n', '5: `<!--`, a remark without an end'],
    ['an anchor in a footnote', 'A[^a].\n\n[^a]: B {#b}\n', '3: `{#b}`, an anchor that belongs to nothing'],
  ])('finds %s', (_what, body, found) => {
    expect(refusedIn(body)).toContain(found);
  });

  it.each([
    ['code', '`[^a]` and `[[b`, `[[ -f c ]]`.\n\n```sh\n[[ -f d ]]\n> [!GOSSIP]\n```\n\n    [^e]\n'],
    ['what is escaped', '\\[^a], \\[\\[b, c]], \\[!NOTE], d \\{#e}\n\n> \\[!GOSSIP]\n'],
    ['what is defined, in any letters', 'A.[^Board]\n\n[^board]: B [c].\n'],
    ['entry links of every form', '[[a]] [[b|c]] [[d#e|f]]\n\n| g |\n|---|\n| [[h\\|i]] |\n'],
    ['links and their words', '[a [b]](https://c.example/) and [d][e]\n\n[e]: https://f.example/\n'],
    ['addresses with brackets', 'https://a.example/?b[[c]]=1 and <https://a.example/[^d]>\n'],
    ['braces in code and in links', '`{#each}` of `a {#b} c`, [{#](https://a.example/{#b}c) and {#1} or {# b}.\n'],
    ['marks in code and in links', '> One `\n> [!NOTE]` and\n> [!x](https://a.example/)\n'],
    ['elements that HTML has', '<Details><summary>a</summary> <b>b</b> <svg viewBox="0"><linearGradient/></svg></details> <!-- <T> -->\n'],
    ['what is no tag', 'a < b, a <3, `Array<T>`, Array\\<T> and <https://a.example/>\n'],
    ['links of every form', '[a](b) [c](<https://d.example/e f> "g") [`h`](i) [j](https://k.example/l_(m)) (see [n][o])\n\n[o]: p\n'],
    ['raw HTML', '<pre>\n[[ -f a ]]\n</pre>\n'],
    ['anchors in their places', '## A {#a}\n\nB {#b}\n\n- C {#c}\n\n| d |\n|---|\n\n{#e}\n\n> [!TIP]\n> F {#f}\n'],
  ])('leaves %s alone', (_what, body) => {
    expect(refusedIn(body)).toEqual([]);
  });

  it('says which words there are', () => {
    expect(outlineOf('> [!GOSSIP]\n').refused[0]?.allowed).toBe(
      'one of `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]`, `[!CAUTION]`, `[!EDITORIAL]`, alone on its line; or a backslash before the bracket',
    );
  });

  it.each([
    ['quotations', '>'.repeat(10_000), 'quotations or lists nested more than 100 deep'],
    ['lists', `${'- '.repeat(3000)}a`, 'quotations or lists nested more than 100 deep'],
    ['elements', '<b>'.repeat(10_000), 'elements nested more than 100 deep'],
    ['blocks of elements', '<div>\n'.repeat(10_000), 'elements nested more than 100 deep'],
    ['blocks of elements with ids', '<div id="a">\n'.repeat(10_000), 'elements nested more than 100 deep'],
  ])('refuses %s that nobody could follow, and says where', (_what, text, found) => {
    expect(outlineOf(`One\n\n${text}\n`, 5).refused).toMatchObject([{ found, allowed: 'what a reader can follow', line: 7 }]);
  });

  it.each(['_fn-a', '_main', 'footnote-label'])('refuses the id %s in raw HTML', (id) => {
    expect(refusedIn(`<p>\n<i id="${id}">a</i>\n</p>\n`)).toEqual([`2: the id \`${id}\``]);
  });

  it('refuses an id of raw HTML that stands twice', () => {
    expect(refusedIn('<i id="a">b</i>\n\n<p>\n<i id="a">c</i>\n</p>\n')).toEqual(['4: the id `a` again']);
  });
});
