import { readFileSync } from 'node:fs';
import type { BrowserContext } from '@playwright/test';
import { parseJsonFeed } from 'feedsmith';
import { micromark } from 'micromark';
import { createLibrary } from '../../src/mcp/library.ts';
import { diagnoseTool } from '../../src/mcp/tools/diagnose.ts';
import { entryTool } from '../../src/mcp/tools/entry.ts';
import { errorTool } from '../../src/mcp/tools/error.ts';
import { searchTool } from '../../src/mcp/tools/search.ts';
import { otherCheckout } from '../other-checkout.ts';
import { somePayloads } from './hostile-payloads.ts';
import { addHostileEntries, HOSTILE_DOMAIN } from './hostile-site.ts';
import { expect, pagesLostIn, test } from './page-test.ts';
import { serveFolder } from './serve-folder.ts';
import { ran, show, watchRuns } from './watch-runs.ts';

/* A built site whose entries have a payload in every field of their front matter. With its policy, and without: none runs. */

const BASE = '/kb/';

test('no payload of front matter runs on a page, in search, diagnosis, desk or feeds, nor in what an assistant is told', async ({
  browser,
}) => {
  const { root, dist, build } = otherCheckout('.signpost/hostile');
  const ids = addHostileEntries(root, somePayloads(17));
  const { code, said } = await build();
  expect(code, said).toBe(0);
  const host = await serveFolder(dist, BASE);
  const site = `http://127.0.0.1:${host.port}${BASE}`;
  for (const bypassCSP of [false, true]) {
    const context = await browser.newContext({ bypassCSP, serviceWorkers: 'block' });
    const lost = pagesLostIn(context);
    await openPages(context, site, ids);
    expect(lost, 'pages that are not there').toEqual([]);
    await context.close();
  }
  const page = await browser.newPage({ bypassCSP: true });
  await page.goto('about:blank');
  const feed = parseJsonFeed(JSON.parse(readFileSync(`${dist}/feed.json`, 'utf8')));
  await show(
    page,
    (feed.items ?? []).map(({ content_html }) => content_html ?? ''),
  );
  expect(await ran(page), 'feed').toEqual([]);
  // As a client shows what it was told in Markdown.
  await show(
    page,
    (await told(dist, ids)).map((text) => micromark(text)),
  );
  expect(await ran(page), 'assistant').toEqual([]);
  await page.close();
  await host.stop();
});

/** Open every page that a payload stands on, and bring up what search, diagnosis and the desk make of them. */
async function openPages(context: BrowserContext, site: string, ids: readonly string[]): Promise<void> {
  const page = await context.newPage();
  await watchRuns(page);
  const expectNothing = async () => expect(await ran(page), page.url()).toEqual([]);
  const paths = ids.flatMap((id, n) => [`posts/${id}/`, `errors/hostileerrordomain/${n + 1}/`]);
  for (const path of ['', 'new/', 'errors/', 'topics/rain-gauges/', ...paths]) {
    await page.goto(site + path);
    await expectNothing();
  }
  for (const n of ids.keys()) {
    await page.goto(`${site}search/?q=hostile+${n}`);
    await expect(page.locator('[data-search-results] [data-entry-id], [data-direct]').first()).toBeVisible();
    await expectNothing();
  }
  await page.goto(`${site}diagnose/`);
  await page.getByLabel('What you see').fill(
    ids
      .map((_, n) => `Error Domain=${HOSTILE_DOMAIN} Code=${n + 1}`)
      .slice(0, 40)
      .join('\n'),
  );
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(page.locator('[data-error]').first()).toBeVisible();
  await expectNothing();
  await page.goto(`${site}desk/`);
  await page.getByRole('textbox', { name: /^Paste the question/ }).fill('Words of hostile 0 in a question');
  await expect(page.locator('[data-proposals] [data-entry-id]').first()).toBeVisible();
  await expectNothing();
}

/** What an assistant is told of the entries, by every tool. */
async function told(dist: string, ids: readonly string[]): Promise<string[]> {
  const library = createLibrary(dist);
  const [search, entry, diagnose, error] = [
    searchTool(library, (await library()).facets),
    entryTool(library),
    diagnoseTool(library),
    errorTool(library),
  ];
  const texts: string[] = [];
  for (const [n, id] of ids.entries()) {
    texts.push(
      (await entry.run(entry.input.parse({ id }))).text,
      (await search.run(search.input.parse({ query: `hostile ${n}` }))).text,
      (await diagnose.run(diagnose.input.parse({ text: `Error Domain=${HOSTILE_DOMAIN} Code=${n + 1}` }))).text,
      (await error.run(error.input.parse({ domain: HOSTILE_DOMAIN, code: String(n + 1) }))).text,
    );
  }
  return texts;
}
