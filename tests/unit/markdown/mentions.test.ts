import { describe, expect, it } from 'vitest';
import { render } from './render-with-gauges.ts';

const wn12 = '<a href="/kb/technotes/wn12/">WN12</a>';
const wn31 = '<a href="/kb/technotes/wn31/">WN31</a>';
const tips = '<a href="/kb/symbols/gauge-tips/"><code>gauge.tips</code></a>';

describe('mentions', () => {
  it('links the number of a technote, however short', async () => {
    expect(await render('WN12 says (WN31, too).')).toBe(`<p>${wn12} says (${wn31}, too).</p>`);
    expect(await render('See HAL\n8, and HAL-8.')).toBe('<p>See <a href="/kb/technotes/hal-8/">HAL\n8</a>, and HAL-8.</p>');
    expect(await render('WN7')).toBe('<p><a href="/kb/technotes/wn7/">WN7</a></p>');
  });

  it('links a symbol in code, as it is written there', async () => {
    expect(await render('Ask `gauge.tips` of `GaugeMonitor()`.')).toBe(
      `<p>Ask ${tips} of <a href="/kb/symbols/gaugemonitor/"><code>GaugeMonitor()</code></a>.</p>`,
    );
  });

  it('links the first mention alone', async () => {
    expect(await render('WN12, WN12.\n\nWN12 and `gauge.tips`, `gauge.tips` and `.gauge.tips`.')).toBe(
      `<p>${wn12}, WN12.</p>\n<p>WN12 and ${tips}, <code>gauge.tips</code> and <code>.gauge.tips</code>.</p>`,
    );
  });

  it('begins anew after each heading', async () => {
    const html = await render('WN12\n\n## A\n\nWN12, WN12\n\n### B\n\nWN12\n');
    expect(html.match(/<p>.*<\/p>/g)).toEqual([`<p>${wn12}</p>`, `<p>${wn12}, WN12</p>`, `<p>${wn12}</p>`]);
  });

  it('begins anew for each entry', async () => {
    expect(await render('WN12')).toBe(`<p>${wn12}</p>`);
    expect(await render('WN12')).toBe(`<p>${wn12}</p>`);
  });

  it('never links within a heading, which does not count as a mention', async () => {
    const html = await render('## WN12 and `gauge.tips` {#a}\n\nWN12 and `gauge.tips`\n');
    expect(html).toBe(
      '<h2 id="a">WN12 and <code>gauge.tips</code>' +
        '<a class="anchor" href="#a" aria-label="Link to “WN12 and gauge.tips”">#</a></h2>\n' +
        `<p>${wn12} and ${tips}</p>`,
    );
  });

  it('never links within a link, which does not count as a mention', async () => {
    expect(await render('[*about* WN12 and `gauge.tips`](https://halyard.example/), WN12, `gauge.tips`')).toBe(
      `<p><a href="https://halyard.example/"><em>about</em> WN12 and <code>gauge.tips</code></a>, ${wn12}, ${tips}</p>`,
    );
  });

  it('never links within what raw HTML makes of a text', async () => {
    expect(await render('<a href="https://halyard.example/">**WN12**</a>, WN12')).toBe(
      `<p><a href="https://halyard.example/"><strong>WN12</strong></a>, ${wn12}</p>`,
    );
    expect(await render('<h3>\n\nWN12\n\n</h3>\n')).not.toContain('/wn12/');
    expect(await render('<details><summary>WN12</summary></details>')).toBe('<details><summary>WN12</summary></details>');
    expect(await render('<code>WN12</code>')).toBe('<p><code>WN12</code></p>');
  });

  it('begins anew in the notes', async () => {
    const html = await render('WN12[^a]\n\n[^a]: WN12\n');
    expect(html.match(/technotes\/wn12/g)).toHaveLength(2);
  });

  it('never links within the title of an entry link', async () => {
    expect(await render('[[wn12]]')).toBe('<p><a href="/kb/technotes/wn12/">WN12: Calibrating</a></p>');
  });

  it('never links a technote to itself', async () => {
    expect(await render('WN12 and WN31', 'wn12')).toBe(`<p>WN12 and ${wn31}</p>`);
  });

  it('leaves other numbers, words and code alone', async () => {
    expect(await render('WN99, WN123, XWN12, wn12, `WN12`, `tips`, gauge.tips')).toBe(
      '<p>WN99, WN123, XWN12, wn12, <code>WN12</code>, <code>tips</code>, gauge.tips</p>',
    );
  });

  it('leaves fenced code alone', async () => {
    expect(await render('```\nWN12 `gauge.tips`\n```\n')).toBe(
      '<pre class="code"><code><span class="line"><span>WN12 `gauge.tips`</span></span></code></pre>',
    );
  });
});
