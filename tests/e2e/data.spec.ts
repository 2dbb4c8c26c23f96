import { readFileSync } from 'node:fs';
import { parseJsonFeed } from 'feedsmith';
import { jsonErrors, jsonFeedSchema, xmlErrors } from '../unit/schema-errors.ts';
import { expect, test } from './page-test.ts';
import { tools, weather } from './sites.ts';

/* Every feed and file of this knowledge base, which has all kinds of them and many. */

/** Where the site says that it is; the tests have it elsewhere. */
const HOME = 'https://signpost.example/';

/** The text of a file that the site names by its full address. */
function textOf(url: string): string {
  const path = decodeURI(url.replace(HOME, '/'));
  return readFileSync(`dist${path}${path.endsWith('/') ? 'index.html' : ''}`, 'utf8');
}

test('a page offers the feeds that follow it', async ({ page }) => {
  const feeds = async (path: string) => {
    await page.goto(path);
    return page.locator('link[type="application/atom+xml"]').evaluateAll((links) => links.map((link) => link.getAttribute('href')));
  };
  expect(await feeds('/topics/packet-tunnels/')).toEqual(['/topics/packet-tunnels/feed.xml', '/feed.xml']);
  expect(await feeds('/new/')).toEqual(['/guides/feed.xml', '/open-questions/feed.xml', '/feed.xml']);
  expect(await feeds('/posts/on-ftp/')).toEqual(['/feed.xml']);
});

test('every feed keeps to its format, and every link in it is absolute', () => {
  const list = JSON.parse(textOf('/api/entries.json')) as { entries: { kind: string; id: string }[] };
  const topics = list.entries.filter(({ kind }) => kind === 'topic').map(({ id }) => `/topics/${id}`);
  expect(topics.length).toBeGreaterThan(10);
  for (const folder of ['', '/guides', '/open-questions', ...topics]) {
    expect(xmlErrors('atom', textOf(`${folder}/feed.xml`)), folder).toEqual([]);
    const feed = JSON.parse(textOf(`${folder}/feed.json`));
    expect(jsonErrors(jsonFeedSchema, feed), folder).toEqual([]);
    for (const { content_html, date_modified } of parseJsonFeed(feed).items ?? []) {
      expect(content_html).not.toMatch(/ (href|src)="(?!https?:\/\/)/);
      expect(date_modified).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    }
  }
});

test('every entry is there as JSON, by the published schema, and as Markdown', () => {
  const schema = JSON.parse(textOf('/api/schema.json'));
  const list = JSON.parse(textOf('/api/entries.json'));
  expect(jsonErrors(schema, list)).toEqual([]);
  for (const { data, markdown, title, kind } of list.entries) {
    const entry = JSON.parse(textOf(data));
    expect(entry.title).toBe(title);
    if (kind !== 'term') expect(textOf(markdown)).toContain(`- Permalink: ${entry.permalink}\n`);
  }
  // Compiling the schema for each takes long; the unit tests do so on the fixture.
  expect(jsonErrors(schema, JSON.parse(textOf(list.entries[0].data)))).toEqual([]);
});

test('every domain of errors is there as JSON, by the published schema', () => {
  const schema = JSON.parse(textOf('/api/schema.json'));
  const list = JSON.parse(textOf('/api/errors.json'));
  for (const { data, domain, errors } of list.domains) {
    const file = JSON.parse(textOf(data));
    expect([file.domain, file.errors.length]).toEqual([domain, errors]);
  }
  const first = JSON.parse(textOf(list.domains[0].data));
  expect([jsonErrors(schema, list), jsonErrors(schema, first)]).toEqual([[], []]);
});

test('an entry’s former Markdown and JSON name where it is now, and so does the list of redirects', async ({ request }) => {
  const fixture = async (path: string) => (await request.get(weather.url + path)).text();
  const schema = JSON.parse(await fixture('api/schema.json'));
  const now = 'https://rainmark.example/posts/gauge-reads-zero/';
  expect(await fixture('posts/zero-rain.md')).toContain(`- Permalink: ${now}\n`);
  const moved = JSON.parse(await fixture('api/entries/zero-rain.json'));
  const list = JSON.parse(await fixture('api/redirects.json'));
  expect(moved.moved.permalink).toBe(now);
  expect(list.redirects['https://rainmark.example/posts/zero-rain/']).toBe(now);
  expect([jsonErrors(schema, moved), jsonErrors(schema, list)]).toEqual([[], []]);
});

test('the sitemap lists pages alone, with dates, and all that it lists is there', () => {
  const index = textOf('/sitemap-index.xml');
  expect(xmlErrors('sitemap', index)).toEqual([]);
  const locations = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, url]) => url ?? '');
  const pages: string[] = [];
  for (const url of locations(index)) {
    const xml = textOf(url);
    expect(xmlErrors('sitemap', xml)).toEqual([]);
    const dated = xml.split('<url>').filter((item) => /\/(posts|technotes|topics|references|symbols)\//.test(item));
    expect(dated.filter((item) => !item.includes('<lastmod>'))).toEqual([]);
    pages.push(...locations(xml));
  }
  expect(pages.length).toBeGreaterThan(500);
  expect(pages.filter((url) => !url.endsWith('/'))).toEqual([]);
  for (const page of ['search', 'desk', 'offline']) expect(pages).not.toContain(`${HOME}${page}/`);
  for (const url of pages.filter((_, i) => i % 20 === 0)) expect(textOf(url)).toContain('<!DOCTYPE html>');
  expect(textOf('/robots.txt')).toContain(`Sitemap: ${HOME}sitemap-index.xml`);
});

test('the headers of a site under a path are for paths under it', () => {
  const paths = (folder: string) => readFileSync(`${folder}/_headers`, 'utf8').match(/^\/.*$/gm) ?? [];
  expect(paths('dist').length).toBeGreaterThan(2);
  expect(paths(tools.folder)).toEqual(paths('dist').map((path) => `/kb/docs${path}`));
});

test('a browser that added the site as a search engine finds the results', async ({ page }) => {
  const xml = textOf('/opensearch.xml');
  expect(xmlErrors('open-search', xml)).toEqual([]);
  const template = /type="text\/html"[^>]* template="([^"]+)"/.exec(xml)?.[1] ?? '';
  await page.goto(template.replace(HOME, '/').replace('{searchTerms}', encodeURIComponent('signal strength')));
  await expect(page.locator('[data-search-results] [data-entry-id]').first()).toHaveAttribute(
    'data-entry-id',
    'ios-network-signal-strength',
  );
});
