import { describe, expect, it } from 'vitest';
import { createResolver } from '../../../src/mcp/resolve-entry.ts';
import { entryListJson } from '../../../src/site/data/entry-json.ts';
import { redirectListJson } from '../../../src/site/data/redirect-list.ts';
import { loadContent } from '../../../src/site/load-content.ts';
import { createSite } from '../../../src/site/site.ts';
import { soundSite } from '../make-content.ts';
import { HOME } from './make-dist.ts';

const site = createSite(await loadContent(soundSite));
const list = entryListJson(site, '2026-11-22');
const resolve = createResolver(list.entries, redirectListJson(site).redirects, list);

describe('what leads to an entry', () => {
  it.each([
    ['its id', 'gauge-reads-zero', 'gauge-reads-zero'],
    ['its id in capitals', ' Gauge-Reads-Zero ', 'gauge-reads-zero'],
    ['a former id', 'zero-rain', 'gauge-reads-zero'],
    ['a technote’s number', 'WN12', 'wn12'],
    ['a number in lower case', 'wn12', 'wn12'],
    ['a term', 'hub', 'hub'],
    ['a term’s former id', 'indoor-unit', 'hub'],
    ['its permalink', `${HOME}posts/gauge-reads-zero/`, 'gauge-reads-zero'],
    ['its permalink without the slash', `${HOME}posts/gauge-reads-zero`, 'gauge-reads-zero'],
    ['its permalink with a query', `${HOME}posts/gauge-reads-zero/?from=mail`, 'gauge-reads-zero'],
    ['its page’s file', `${HOME}posts/gauge-reads-zero/index.html`, 'gauge-reads-zero'],
    ['its Markdown', `${HOME}posts/gauge-reads-zero.md`, 'gauge-reads-zero'],
    ['its JSON', `${HOME}api/entries/gauge-reads-zero.json`, 'gauge-reads-zero'],
    ['a former permalink', `${HOME}posts/zero-rain/`, 'gauge-reads-zero'],
    ['the Markdown of a former id', `${HOME}posts/zero-rain.md`, 'gauge-reads-zero'],
    ['the JSON of a former id', `${HOME}api/entries/zero-rain.json`, 'gauge-reads-zero'],
    ['a thread’s number here', `${HOME}thread/4711/`, 'gauge-reads-zero'],
    ['a preview', 'http://localhost:4321/kb/posts/gauge-reads-zero/', 'gauge-reads-zero'],
    ['an address without its scheme', 'rainmark.example/kb/posts/gauge-reads-zero/', 'gauge-reads-zero'],
    ['a path', '/kb/posts/gauge-reads-zero/', 'gauge-reads-zero'],
    ['a path without the base', 'posts/gauge-reads-zero', 'gauge-reads-zero'],
    ['the thread that it was written from', 'https://keepers.example/board/t/4711', 'gauge-reads-zero'],
    ['another page of the thread', 'https://keepers.example/board/t/4711/?page=2', 'gauge-reads-zero'],
    ['the thread under another host', 'https://old.keepers.example/board/t/4711', 'gauge-reads-zero'],
    ['the document that a reference is about', 'https://films.example/calibration', 'calibration-film'],
    ['a term’s permalink', `${HOME}glossary/#hub`, 'hub'],
    ['a term’s former permalink', `${HOME}glossary/#indoor-unit`, 'hub'],
  ])('%s', (_, asked, id) => {
    expect(resolve(asked)).toEqual({ id, anchor: '' });
  });

  it.each([
    `${HOME}posts/gauge-reads-zero/#answer`,
    `${HOME}posts/zero-rain/#answer`,
    `${HOME}thread/4711/#answer`,
    `${HOME}posts/gauge-reads-zero/#answer:~:text=Clear%20the%20funnel`,
    'gauge-reads-zero#answer',
    '/posts/zero-rain/#answer',
  ])('keeps the place that %s names', (asked) => {
    expect(resolve(asked)).toEqual({ id: 'gauge-reads-zero', anchor: 'answer' });
  });
});

describe('what leads to none', () => {
  it.each([
    'no-such-entry',
    '',
    '#answer',
    '/',
    HOME,
    `${HOME}glossary/`,
    `${HOME}glossary/#no-such-term`,
    `${HOME}symbols/gauge-tips/`,
    `${HOME}symbols/gauge-drops/`,
    `${HOME}posts/../../etc/passwd`,
    `${HOME}posts/%E0%A4%A/`,
    `${HOME}api/entries/../../package.json`,
    'https://elsewhere.example/kb/posts/gauge-reads-zero/',
    'https://keepers.example/board/t/9999',
    'http://[',
    '//',
    'constructor',
    '__proto__',
  ])('“%s”', (asked) => {
    expect(resolve(asked)).toBeUndefined();
  });

  it('redirects in a circle', () => {
    const [a, b] = [`${HOME}posts/a/`, `${HOME}posts/b/`];
    expect(createResolver([], { [a]: b, [b]: a }, list)(a)).toBeUndefined();
  });
});
