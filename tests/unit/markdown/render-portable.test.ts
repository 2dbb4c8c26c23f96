import { describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/site/load-content.ts';
import { createSite } from '../../../src/site/site.ts';
import { soundSite } from '../make-content.ts';

const site = createSite(await loadContent(soundSite));
const html = site.renderPortable('kitchen-sink');

describe('renderPortable', () => {
  it('makes every link absolute', () => {
    const links = [...html.matchAll(/ href="([^"]*)"/g)].map(([, href]) => href);
    expect(links.length).toBeGreaterThan(15);
    expect(links.filter((href) => !/^https:\/\//.test(href ?? ''))).toEqual([]);
    expect(links).toContain('https://rainmark.example/kb/posts/kitchen-sink/#callouts');
    expect(links).toContain('https://rainmark.example/kb/technotes/wn12/#tolerance');
  });

  it('carries nothing that only this site understands', () => {
    expect(html).not.toMatch(/ (class|id|style|role|tabindex|aria-\w+|data-[\w-]+)=/);
    expect(html).not.toContain('{#');
    expect(html).not.toMatch(/<(script|style|iframe|img|form|svg|input|aside|button)\b/);
  });

  it('keeps alignment, and sets a callout and a task off without a style sheet', () => {
    expect(html).toContain('<td align="right">60 s</td>');
    expect(html).toContain('<p><strong>Our reading</strong></p>');
    expect(html).toContain('<span>☑</span> gauge cleared');
    expect(html).toContain('<span>☐</span> battery changed');
  });

  it('leads from a footnote’s number to where it stands on the page', () => {
    expect(html).toContain('<sup><a href="https://rainmark.example/kb/posts/kitchen-sink/#_fn-1">1</a></sup>');
  });

  it('keeps code plain', () => {
    expect(html).toContain("<pre><code>halyard --station 7 status | grep 'LINK 31'\n</code></pre>");
  });
});
