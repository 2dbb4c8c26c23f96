import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import { serveFolder } from './serve-folder.ts';

test.use({ serviceWorkers: 'allow' });

const SITE = '.signpost/offline-site';
const BASE = '/kb/';
const PAGES = `signpost-pages-${BASE}-`;
const results = (page: Page) => page.locator('[data-search-results]');
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

function edit(file: string, from: RegExp, to: string): void {
  const text = readFileSync(`${SITE}/${file}`, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(`${SITE}/${file}`, text.replace(from, to));
}

test('without a network what was read opens, search finds what it found, and a new build is taken at the next visit', async ({ page }) => {
  rmSync(SITE, { recursive: true, force: true });
  cpSync('.signpost/fixtures/site', SITE, { recursive: true });
  let host = await serveFolder(SITE, BASE);
  const site = `http://127.0.0.1:${host.port}${BASE}`;

  await page.goto(`${site}posts/kitchen-sink/`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(`${site}posts/gauge-reads-zero/`);
  await page.goto(`${site}search/#q=kitchen`);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  const [before] = (await cacheNames(page)).filter((name) => name.startsWith(PAGES));
  // What another site on the same host keeps is none of ours.
  await page.evaluate(() => caches.open('signpost-pages-/other/-1'));

  await host.stop();
  await page.goto(`${site}posts/gauge-reads-zero/`);
  await expect(page.getByRole('heading', { level: 1 })).toContainText('zero');
  await page.goto(`${site}search/#q=kitchen`);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await expect(results(page).locator('[data-entry-id="kitchen-sink"]').first()).toBeVisible();
  await page.goto(`${site}posts/firmware-4-2/`);
  await expect(page.getByRole('heading', { level: 1, name: 'No network' })).toBeVisible();
  await page.goto(`${site}desk/`);
  await expect(page.getByRole('heading', { level: 1, name: 'Desk' })).toBeVisible();
  await expect(page.locator('.needs-scripts')).toBeHidden();

  // A deploy in between.
  const id = before?.slice(PAGES.length) ?? '';
  edit('sw.js', new RegExp(id, 'g'), 'next-build');
  edit('posts/gauge-reads-zero/index.html', /<h1([^>]*)>[^<]*/, '<h1$1>The new words');
  host = await serveFolder(SITE, BASE, host.port);
  await page.goto(`${site}posts/gauge-reads-zero/`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The new words');
  await expect.poll(() => cacheNames(page), { timeout: 30_000 }).not.toContain(before);
  await page.goto(`${site}posts/gauge-reads-zero/`);
  expect(await cacheNames(page)).toContain(`${PAGES}next-build`);

  // A site that does without takes it away from those who have it.
  writeFileSync(`${SITE}/sw.js`, readFileSync('src/site/offline/farewell.js', 'utf8'));
  await page.goto(`${site}desk/`);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cacheNames(page)).toEqual(['signpost-pages-/other/-1']);
  await host.stop();
});
