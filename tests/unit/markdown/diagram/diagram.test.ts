import { describe, expect, test } from 'vitest';
import { outlineOf } from '../../../../src/markdown/outline.ts';
import { renderBody } from '../../../../src/markdown/render.ts';
import { renderPortable } from '../../../../src/markdown/render-portable.ts';
import { sectionsOf } from '../../../../src/markdown/sections.ts';
import { anchorsOf } from '../../../../src/model/outline.ts';
import { createTargets } from '../../../../src/model/targets.ts';
import { createUrls } from '../../../../src/model/urls.ts';

const block = `title: Who asks <b>whom</b>
boxes:
  hub: { title: Hub & "heart", text: Asks every minute., source: manual }
  mast: { title: Mast }
  sea: { title: Sea }
arrows:
  - { from: hub, to: mast, text: by radio, source: manual }
  - { from: sea, to: hub, text: by water, source: manual, allowed: false }
sources:
  manual: { title: Manual, url: "https://halyard.example/m", publisher: Halyard }
unknown: [What happens in fog.]
`;
const body = (text = block) => `## Radio {#radio}\n\n\`\`\`diagram\n${text}\`\`\`\n`;
const targets = createTargets([], {});
const urls = createUrls('https://kb.example/');
const render = (text: string) => renderBody(text, 'x', targets, urls);

describe('a diagram', () => {
  test('is a picture, and the same in words, with its sources', async () => {
    const html = await render(body());
    expect(html).toContain('role="img" aria-label="Who asks &lt;b&gt;whom&lt;/b&gt;. The list below says the same.">');
    expect(html).toMatch(/<figure class="diagram" id="radio-figure-1"><p class="diagram-title">.*<\/p><svg /);
    expect(html.match(/<rect /g)).toHaveLength(3);
    expect(html).toContain(
      '<li><strong>Hub &amp; "heart" → Mast</strong>: by radio<sup><a href="https://halyard.example/m" aria-label="Source: Manual">a</a></sup></li>',
    );
    expect(html).toContain('Sources: a, <a href="https://halyard.example/m">Manual</a>, Halyard.');
    expect(html).toContain('<strong>Closed: Sea → Hub');
    expect(html).toContain('What happens in fog.');
    expect(html).toContain('href="#radio-figure-1"');
  });

  test('has no style, no id within the picture and no markup in its words', async () => {
    const svg = /<svg.*<\/svg>/s.exec(await render(body()))?.[0] ?? '';
    expect(svg).not.toMatch(/ style=| id=|<b>|<script/);
    expect(svg).toContain('&quot;heart&quot;');
  });

  test('keeps its picture beside raw HTML', async () => {
    expect(await render(`${body()}\n<details>x</details>\n`)).toMatch(/<figure[^>]*>.*<svg /);
  });

  test('has an anchor, and its sources are among the links of the body', () => {
    expect(anchorsOf(outlineOf(body()))).toEqual(['radio', 'radio-figure-1']);
    expect(anchorsOf(outlineOf(body(`id: who\n${block}`)))).toEqual(['radio', 'who']);
    expect(outlineOf(body()).urls).toEqual([{ url: 'https://halyard.example/m', line: 3, column: 1 }]);
  });

  test('is found by its words, and by nothing else', () => {
    const [, section] = sectionsOf(body());
    expect(section?.text).toContain('Hub & "heart", Mast: by radio');
    expect(section).toMatchObject({ code: '' });
    expect(section?.text).not.toMatch(/halyard|arrows/);
  });

  test('is told in words where no style sheet is', () => {
    const html = renderPortable(body(), { kind: 'post', id: 'x' }, targets, urls);
    expect(html).toContain('by radio');
    expect(html).not.toContain('<svg');
  });

  test.each([
    ['a box that is none', 'to: mast', 'to: mats', 'in the diagram, arrows[0].to: "mats"', 'takes: an id of `boxes`: hub, mast, sea'],
    [
      'a source that is none',
      'by radio, source: manual',
      'by radio, source: film',
      'in the diagram, arrows[0].source: "film"',
      'takes: an id of `sources`: manual',
    ],
    [
      'a statement without a source',
      ', source: manual }\n  mast',
      ' }\n  mast',
      'in the diagram, boxes.hub.source: nothing',
      'takes: an id of `sources` for what `text` says',
    ],
    [
      'an arrow to itself',
      'from: hub, to: mast',
      'from: hub, to: hub',
      'in the diagram, arrows[0].to: "hub"',
      'takes: another box than `from`',
    ],
  ])('with %s stops the build, with its line', (_what, from, to, found, allowed) => {
    expect(outlineOf(body(block.replace(from, to)), 11).refused).toEqual([{ found, allowed, line: 13, column: 1 }]);
  });

  test('that is no YAML stops the build', () => {
    expect(outlineOf(body('title: [\n')).refused.length).toBeGreaterThan(0);
  });
});
