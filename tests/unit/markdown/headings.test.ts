import { describe, expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

const link = (anchor: string, text: string) => `<a class="anchor" href="#${anchor}" aria-label="Link to “${text}”">#</a>`;

describe('headings', () => {
  it('have the anchor that the author gave them, and a link to it', async () => {
    expect(await render('## Memory of the *hub* {#memory}\n')).toBe(
      `<h2 id="memory">Memory of the <em>hub</em>${link('memory', 'Memory of the hub')}</h2>`,
    );
  });

  it('have an anchor of their words otherwise, numbered where it stood before', async () => {
    expect(await render('## Wind\n\n### Wind\n')).toBe(
      `<h2 id="wind">Wind${link('wind', 'Wind')}</h2>\n<h3 id="wind-1">Wind${link('wind-1', 'Wind')}</h3>`,
    );
  });

  it('begin to number anew on each page', async () => {
    expect(await render('## Wind\n')).toBe(await render('## Wind\n'));
  });

  it.each([
    ['a brace after a backslash', '## A set \\{#a}', 'a-set-a', 'A set {#a}'],
    ['both braces escaped', '## A set \\{#a\\}', 'a-set-a', 'A set {#a}'],
    ['a placeholder', '## The file {name}', 'the-file-name', 'The file {name}'],
    ['what looks like attributes', '## Wind {.wide lang=en}', 'wind-wide-langen', 'Wind {.wide lang=en}'],
    ['braces in code', '## Wind `{#a}`', 'wind-a', 'Wind <code>{#a}</code>'],
  ])('keep %s', async (_what, body, id, words) => {
    expect(await render(body)).toMatch(`<h2 id="${id}">${words}<a class="anchor" href="#${id}"`);
  });

  it.each(['## Wind {#w} ##', 'Wind {#w}\n---', '> ## Wind {#w}', '## Wind \\\\{#w}', '##   Wind   {#w}  '])(
    'read the anchor of %j',
    async (body) => {
      expect(await render(body)).toContain('<h2 id="w">Wind');
    },
  );

  it('take no HTML into their anchor', async () => {
    expect(await render('## Wind<br>and <kbd>rain</kbd> <!-- or snow -->')).toContain(
      `<h2 id="wind-and-rain">Wind<br>and <kbd>rain</kbd> ${link('wind-and-rain', 'Wind and rain')}</h2>`,
    );
  });

  it('escape their words, in the name of the link too', async () => {
    expect(await render('## `"a"` & <b {#a}\n')).toBe(
      '<h2 id="a"><code>"a"</code> &amp; &lt;b' + '<a class="anchor" href="#a" aria-label="Link to “&quot;a&quot; &amp; <b”">#</a></h2>',
    );
  });

  it('quote what is quoted in them with inner marks', async () => {
    expect(await render('## On “masts” {#a}\n')).toContain('aria-label="Link to “On ‘masts’”"');
  });

  it('have links of all depths from the second on', async () => {
    const html = await render('## B\n\n### C\n\n#### D\n\n##### E\n\n###### F\n');
    expect(html.match(/href="#\w"/g)).toEqual(['href="#b"', 'href="#c"', 'href="#d"', 'href="#e"', 'href="#f"']);
  });

  it('have no link where Markdown made them', async () => {
    expect(await render('Rain.[^1]\n\n[^1]: Wet.\n')).toContain('<h2 class="sr-only" id="_footnotes">Sources and notes</h2>');
  });
});
