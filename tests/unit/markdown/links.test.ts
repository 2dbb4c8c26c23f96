import { describe, expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

describe('links', () => {
  it.each([
    ['an id', '[[wn12]]', '<a href="/kb/technotes/wn12/">WN12: Calibrating</a>'],
    ['an id with words', '[[wn12|the note]]', '<a href="/kb/technotes/wn12/">the note</a>'],
    ['an id with an anchor', '[[wn12#tolerance]]', '<a href="/kb/technotes/wn12/#tolerance">WN12: Calibrating</a>'],
    ['an id with an anchor and words', '[[wn12#tolerance|this]]', '<a href="/kb/technotes/wn12/#tolerance">this</a>'],
    ['a former id', '[[zero-rain]]', '<a href="/kb/posts/gauge/">Why zero?</a>'],
    ['a term', '[[hub]]', '<a href="/kb/glossary/#hub">Hub</a>'],
    ['Markdown’s form', '[the *small* note](wn12#tolerance)', '<a href="/kb/technotes/wn12/#tolerance">the <em>small</em> note</a>'],
    ['a place in the page', '[up](#top)', '<a href="#top">up</a>'],
    ['the web', '[Halyard](https://halyard.example/?a=b&c=d#e)', '<a href="https://halyard.example/?a=b&amp;c=d#e">Halyard</a>'],
    ['the web, bare', 'https://halyard.example/', '<a href="https://halyard.example/">https://halyard.example/</a>'],
  ])('leads to %s', async (_what, body, html) => {
    expect(await render(body)).toBe(`<p>${html}</p>`);
  });

  it('leads from a table’s cell, where the bar is escaped', async () => {
    expect(await render('| a |\n|---|\n| [[wn12\\|the note]] |\n')).toContain(
      '<th scope="row"><a href="/kb/technotes/wn12/">the note</a></th>',
    );
  });

  it.each([
    ['its address', 'https://keepers.example/t/4711'],
    ['its address in angle brackets', '<https://keepers.example/t/4711/>'],
    ['a page of it', 'https://keepers.example/t/4711?page=2#reply-7'],
    ['another name of its host', 'https://old.keepers.example/t/4711'],
  ])('leads to our page of a thread that is given by %s', async (_what, body) => {
    expect(await render(body)).toBe('<p><a href="/kb/posts/gauge/">Why zero?</a></p>');
  });

  it('leads within the site by a path where its address is given as a whole', async () => {
    expect(await render('[this](https://rainmark.example/kb/technotes/wn12/#tolerance) [there](http://rainmark.example/kb/)')).toBe(
      '<p><a href="/kb/technotes/wn12/#tolerance">this</a> <a href="/kb/">there</a></p>',
    );
    expect(await render('[shop](https://rainmark.example/shop/)')).toBe('<p><a href="https://rainmark.example/shop/">shop</a></p>');
  });

  it.each(['https:halyard.example/a', 'https:/halyard.example/a', 'http:\\\\halyard.example/a', 'https://keeper:pw@halyard.example/'])(
    'takes the link to %s away, which browsers read each in its way',
    async (destination) => {
      expect(await render(`[words](${destination})`)).toBe('<p>words</p>');
    },
  );

  it('leaves the address of a thread alone where the author gave words, and on our page of it', async () => {
    expect(await render('[the original](https://keepers.example/t/4711)')).toBe(
      '<p><a href="https://keepers.example/t/4711">the original</a></p>',
    );
    expect(await render('https://keepers.example/t/4711', 'gauge')).toBe(
      '<p><a href="https://keepers.example/t/4711">https://keepers.example/t/4711</a></p>',
    );
  });

  it.each([
    'javascript:alert(1)',
    'mailto:keeper@halyard.example',
    'JAVASCRIPT:alert(1)',
    'data:text/html,x',
    '&#106;avascript:alert(1)',
    '//halyard.example/',
    '../wn12',
    'wn12.md',
  ])('takes the link to %s away and keeps its words', async (destination) => {
    expect(await render(`See [these <words>](${destination}).`.replace('<words>', '*words*'))).toBe('<p>See these words.</p>');
  });

  it('escapes the title of an entry', async () => {
    expect(await render('[a "b" & <c](wn12)')).toBe('<p><a href="/kb/technotes/wn12/">a “b” &amp; &lt;c</a></p>');
  });

  it('resolves a link by reference as any other', async () => {
    expect(await render('[words][r], [r] and [Wn12][]\n\n[r]: wn12#tolerance\n[wn12]: wn12\n')).toBe(
      '<p><a href="/kb/technotes/wn12/#tolerance">words</a>, <a href="/kb/technotes/wn12/#tolerance">r</a> and ' +
        '<a href="/kb/technotes/wn12/">Wn12</a></p>',
    );
    expect(await render('[words][r]\n\n[r]: javascript:alert(1)\n')).toBe('<p>words</p>');
  });

  it('resolves a link in raw HTML as any other', async () => {
    expect(await render('<a href="wn12">words</a>')).toBe('<p><a href="/kb/technotes/wn12/">words</a></p>');
    expect(await render('<a href="#top">words</a>')).toBe('<p><a href="#top">words</a></p>');
  });

  it('takes the destination of raw HTML away where no entry has the id', async () => {
    expect(await render('<a href="nowhere">x</a>')).toBe('<p><a>x</a></p>');
  });
});
