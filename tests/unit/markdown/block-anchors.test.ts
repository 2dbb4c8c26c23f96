import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../src/markdown/outline.ts';
import { renderBody } from '../../../src/markdown/render.ts';
import { anchorsOf } from '../../../src/model/outline.ts';
import { createTargets } from '../../../src/model/targets.ts';
import { createUrls } from '../../../src/model/urls.ts';

const render = (text: string, formerAnchors = {}) =>
  renderBody(text, 'x', createTargets([], {}), createUrls('https://kb.example/'), formerAnchors);
const table = '| a |\n|--|\n| 1 |\n';
const body = `${table}
## Memory {#memory}

Words, and a note.[^n] {#p-memory}

- An item. {#p-item}
- Another.

> [!NOTE]
> A callout. {#p-note}

${table}
${table}
{#limits}

<figure><figcaption>A drop</figcaption></figure>

<p id="p-raw">Raw</p>

[^n]: A footnote. {#p-footnote}
`;

describe('what can be linked to', () => {
  test('is listed in the outline and stands in the page', async () => {
    const anchors = anchorsOf(outlineOf(body));
    expect(anchors).toEqual(['memory', 'table-1', 'p-memory', 'p-item', 'p-note', 'memory-table-1', 'limits', 'memory-figure-1']);
    const html = await render(body);
    for (const anchor of anchors) expect(html).toContain(`id="${anchor}"`);
    for (const anchor of ['table-1', 'limits', 'memory-figure-1']) expect(html).toContain(`href="#${anchor}"`);
  });

  test('leaves no mark of its own in the text', async () => {
    const html = await render(body);
    expect(html).toContain('<li id="p-item">An item.</li>');
    expect(html).toContain('<p id="p-note">A callout.</p>');
    expect(html.replace('{#p-footnote}', '')).not.toContain('{#');
  });

  test('is none of what raw HTML calls itself', async () => {
    expect(await render(body)).toContain('<p id="user-content-p-raw">');
  });

  test('is where it was under its former anchors', async () => {
    const html = await render(body, { old: 'memory', older: 'memory', item: 'p-item', t: 'limits' });
    expect(html).toContain('<h2 id="memory"><span id="old"></span><span id="older"></span>Memory');
    expect(html).toContain('<li id="p-item"><span id="item"></span>');
    expect(html).toMatch(/id="limits"><span id="t"><\/span>/);
  });
});

describe('a row of a table', () => {
  const rows =
    '| Gauge | Use |\n|--|--|\n| Tipping bucket {#tipping} | rain |\n| Laser \\{#x} | snow |\n| `a` b[^n] {#mixed}|  |\n\n[^n]: A note.\n';

  test('is linked to by the anchor at the end of its first cell', async () => {
    expect(anchorsOf(outlineOf(rows))).toEqual(['table-1', 'tipping', 'mixed']);
    expect(outlineOf(rows).refused).toEqual([]);
    const html = await render(rows, { old: 'tipping' });
    expect(html).toMatch(/<tr id="tipping">\s*<th scope="row"><span id="old"><\/span>Tipping bucket<a /);
    expect(html).toContain('href="#tipping" aria-label="Link to the row “Tipping bucket”"');
    expect(html).toContain('<tr id="mixed">');
    expect(html).toContain('Laser {#x}');
  });

  test('has none in another cell, nor has the row of headings', () => {
    const refused = (text: string) => outlineOf(text).refused.map(({ found }) => found);
    const none = ['`{#b}`, an anchor that belongs to nothing'];
    expect(refused('| a | b |\n|--|--|\n| 1 | 2 {#b} |\n')).toEqual(none);
    expect(refused('| a {#b} | b |\n|--|--|\n| 1 | 2 |\n')).toEqual(none);
  });

  test('keeps its own anchor beside raw HTML', async () => {
    expect(await render(`${rows}\n<b id="tipping">x</b>\n`)).toContain('<tr id="tipping">');
  });
});
