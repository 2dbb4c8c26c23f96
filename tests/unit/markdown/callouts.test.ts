import { describe, expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

describe('callouts', () => {
  it.each([
    ['NOTE', 'note', 'Note'],
    ['TIP', 'tip', 'Tip'],
    ['IMPORTANT', 'important', 'Important'],
    ['WARNING', 'warning', 'Warning'],
    ['CAUTION', 'caution', 'Caution'],
    ['EDITORIAL', 'editorial', 'Our reading'],
  ])('turns a quotation that begins with [!%s] into a note to the text', async (word, name, title) => {
    expect(await render(`> [!${word}]\n> Dew *settles*.\n`)).toBe(
      `<aside class="callout callout-${name}" role="note">\n<p class="callout-title">${title}</p>\n<p>Dew <em>settles</em>.</p>\n</aside>`,
    );
  });

  it('keeps everything after the first paragraph', async () => {
    expect(await render('> [!NOTE]\n> One\n>\n> - two\n')).toBe(
      '<aside class="callout callout-note" role="note">\n<p class="callout-title">Note</p>\n<p>One</p>\n<ul>\n<li>two</li>\n</ul>\n</aside>',
    );
  });

  it('makes no empty paragraph where the text begins after a blank line', async () => {
    expect(await render('> [!TIP]\n>\n> One\n')).toBe(
      '<aside class="callout callout-tip" role="note">\n<p class="callout-title">Tip</p>\n<p>One</p>\n</aside>',
    );
  });

  it.each([
    ['a word that is no callout', '> [!GOSSIP]\n> One', '[!GOSSIP]\nOne'],
    ['a word that objects have already', '> [!CONSTRUCTOR]\n> One', '[!CONSTRUCTOR]\nOne'],
    ['an escaped mark', '> \\[!NOTE]\n> One', '[!NOTE]\nOne'],
    ['text on the line of the mark', '> [!NOTE] One', '[!NOTE] One'],
    ['a mark that does not come first', '> One\n> [!NOTE]', 'One\n[!NOTE]'],
    ['no mark', '> One', 'One'],
  ])('leaves a quotation with %s as it is', async (_what, body, text) => {
    expect(await render(body)).toBe(`<blockquote>\n<p>${text}</p>\n</blockquote>`);
  });

  it('reads the word in small letters too, and a hard break after the mark', async () => {
    for (const body of ['> [!note]\n> One\n', '> [!Note]  \n> One\n', '> [!note] \n> One\n'])
      expect(await render(body)).toBe(
        '<aside class="callout callout-note" role="note">\n<p class="callout-title">Note</p>\n<p>One</p>\n</aside>',
      );
  });

  it('keep the anchor of their first paragraph', async () => {
    expect(await render('> [!NOTE]\n> One {#p-one}\n')).toContain('<p id="p-one">One</p>');
    expect(await render('> [!NOTE]\n> One \\{#p-one}\n')).toContain('<p>One {#p-one}</p>');
  });

  it('links entries, numbers and symbols in it', async () => {
    expect(await render('> [!WARNING]\n> [[hub]], WN12, `gauge.tips`\n')).toContain(
      '<p><a href="/kb/glossary/#hub">Hub</a>, <a href="/kb/technotes/wn12/">WN12</a>, ' +
        '<a href="/kb/symbols/gauge-tips/"><code>gauge.tips</code></a></p>',
    );
  });
});
