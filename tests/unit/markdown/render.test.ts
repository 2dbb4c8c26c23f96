import { beforeAll, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/site/load-content.ts';
import { createSite, type Site } from '../../../src/site/site.ts';
import { soundSite } from '../make-content.ts';
import { render } from './render-with-gauges.ts';

describe('renderBody', () => {
  it('makes nothing of nothing', async () => {
    expect(await render('')).toBe('');
  });

  it('takes lines at the beginning of a body for a rule and what follows it, not for front matter', async () => {
    expect(await render('---\n\nRain.\n\n---\n')).toBe('<hr>\n<p>Rain.</p>\n<hr>');
    expect(await render('---\nRain: 4\n---\n')).toMatch(/^<hr>\n<h2 id="rain-4">Rain: 4/);
  });

  it('sets quotation marks and ellipses, but not in code; hyphens stay, for they begin options', async () => {
    expect(await render('"Rain" -- it\'s wet... `"a" -- b...`')).toBe('<p>“Rain” -- it’s wet… <code>"a" -- b...</code></p>');
  });

  it('leads from a text to its footnotes and back', async () => {
    expect(await render('Rain.[^a] Wind.[^b]\n\n[^b]: Blows.\n[^a]: Wet.\n')).toBe(
      '<p>Rain.<sup><a href="#_fn-1" id="_fnref-1" aria-describedby="_footnotes">1</a></sup>' +
        ' Wind.<sup><a href="#_fn-2" id="_fnref-2" aria-describedby="_footnotes">2</a></sup></p>\n' +
        '<section data-footnotes class="footnotes"><h2 class="sr-only" id="_footnotes">Sources and notes</h2>\n<ol>\n' +
        '<li id="_fn-1">\n<p>Wet. <a href="#_fnref-1" ' +
        'aria-label="Back to the text that cites 1">↩</a></p>\n</li>\n' +
        '<li id="_fn-2">\n<p>Blows. <a href="#_fnref-2" ' +
        'aria-label="Back to the text that cites 2">↩</a></p>\n</li>\n</ol>\n</section>',
    );
  });

  it('nests lists, and shows tasks as boxes that cannot be ticked', async () => {
    expect(await render('1. a\n   - b\n     - c\n\n- [x] d\n- [ ] e\n')).toBe(
      '<ol>\n<li>a\n<ul>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ul>\n</li>\n</ol>\n' +
        '<ul class="contains-task-list">\n<li class="task-list-item"><input type="checkbox" checked disabled aria-label="Done"> d</li>\n' +
        '<li class="task-list-item"><input type="checkbox" disabled aria-label="To do"> e</li>\n</ul>',
    );
  });

  it('gives the same HTML however often and beside whatever else it runs', async () => {
    const body = '## A\n\nWN12\n\n```swift\nlet a = 1\n```\n\n| a |\n|---|\n| 1 |\n';
    const once = await render(body);
    expect(new Set(await Promise.all(Array.from({ length: 8 }, () => render(body))))).toEqual(new Set([once]));
  });
});

describe('the page with every kind of markup', () => {
  let site: Site;
  let html: string;
  beforeAll(async () => {
    site = createSite(await loadContent(soundSite));
    html = await site.render('kitchen-sink');
  });
  const all = (pattern: RegExp) => [...html.matchAll(pattern)].map(([, group]) => group);

  it('runs, styles and loads nothing', () => {
    expect(html).not.toMatch(/<(script|style|iframe|img|svg|form|button|object|embed|link|meta)\b/i);
    expect(html).not.toMatch(/<[^>]*\s(on\w+|style|src|srcset|action)=/i);
    expect(html).not.toMatch(/<[^>]*javascript:/i);
    expect(html).not.toContain('alert(');
  });

  it('has the headings that its outline says', () => {
    const { headings } = site.outline('kitchen-sink');
    expect(all(/<h[2-6] id="([^"]+)">/g)).toEqual(headings.map(({ anchor }) => anchor));
    expect(headings.map(({ anchor }) => anchor)).toEqual([
      'callouts',
      'links',
      'number-in-heading',
      'tables',
      'lists',
      'code',
      'raw-html',
      'footnotes',
      'the-same-words',
      'the-same-words-1',
    ]);
  });

  it('has every callout', () => {
    expect(all(/<p class="callout-title">([^<]+)<\/p>/g)).toEqual(['Note', 'Tip', 'Important', 'Warning', 'Caution', 'Our reading']);
  });

  it('has no id twice, and every place that it links to in itself', () => {
    const ids = all(/\sid="([^"]+)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(all(/href="#([^"]+)"/g)));
    expect(all(/href="#(_fn-[^"]+)"/g)).toEqual(['_fn-1', '_fn-2', '_fn-1']);
  });

  it('leads to these entries, symbols and addresses from its links', () => {
    const links = html.slice(html.indexOf('id="links"'), html.indexOf('id="number-in-heading"'));
    const hrefs = [...links.matchAll(/href="([^"]+)"/g)].map(([, href]) => href);
    expect(hrefs.slice(1)).toEqual([
      '/kb/technotes/wn12/',
      '/kb/technotes/wn12/',
      '/kb/technotes/wn12/#tolerance',
      '/kb/posts/gauge-reads-zero/',
      '/kb/glossary/#tipping-bucket',
      '/kb/posts/siting-a-station/#height',
      '#callouts',
      '#tables',
      'https://halyard.example/notes/?page=2#top',
      'https://halyard.example/',
      '/kb/posts/gauge-reads-zero/',
      '/kb/posts/hub-silent-at-dawn/',
      'https://keepers.example/board/t/4711',
      '/kb/technotes/wn31/',
      'https://halyard.example/31',
      '/kb/symbols/gauge-tips/',
      '/kb/symbols/stationsampler/',
      '/kb/symbols/gaugemonitor/',
    ]);
  });

  it('shows code in five blocks, that of an unknown language plain', () => {
    expect(html.match(/<pre class="code">/g)).toHaveLength(5);
    expect(html).toContain('<span class="line"><span>whenever rain > 2 mm/h: open &lt;gutter></span></span>');
  });
});
