import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, test } from '../on-site.ts';
import { serveFolder } from '../serve-folder.ts';

test.use({ serviceWorkers: 'allow' });

const results = (page: Page) => page.locator('[data-search-results]');
const cacheNames = (page: Page) => page.evaluate(() => caches.keys());

function edit(file: string, from: RegExp, to: string): void {
  const text = readFileSync(file, 'utf8');
  expect(text).toMatch(from);
  writeFileSync(file, text.replace(from, to));
}

test('without a network what was read opens, search finds what it found, and a new build is taken at the next visit', async ({
  page,
  site,
  ui,
}) => {
  const folder = `.signpost/offline/${site.language}`;
  const base = new URL(site.url).pathname;
  const pages = `signpost-pages-${base}-`;
  const [query, id] = site.question;
  rmSync(folder, { recursive: true, force: true });
  cpSync(site.folder, folder, { recursive: true });
  let host = await serveFolder(folder, base);
  const url = `http://127.0.0.1:${host.port}${base}`;

  await page.goto(`${url}${site.other.path}`);
  await page.evaluate(() => navigator.serviceWorker.ready);
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.goto(`${url}${site.entry.path}`);
  await page.goto(`${url}search/#q=${encodeURIComponent(query)}`);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  const [before] = (await cacheNames(page)).filter((name) => name.startsWith(pages));
  // What another site on the same host keeps is none of ours.
  await page.evaluate(() => caches.open('signpost-pages-/other/-1'));

  await host.stop();
  await page.goto(`${url}${site.entry.path}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.entry.title);
  await page.goto(`${url}search/#q=${encodeURIComponent(query)}`);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await expect(results(page).locator(`[data-entry-id="${id}"]`).first()).toBeVisible();
  await page.goto(`${url}${site.long.path}`);
  await expect(page.getByRole('heading', { level: 1, name: ui.offline.title })).toBeVisible();
  await page.goto(`${url}desk/`);
  await expect(page.getByRole('heading', { level: 1, name: ui.pages.desk })).toBeVisible();
  await expect(page.locator('.needs-scripts')).toBeHidden();

  // A deploy in between.
  edit(`${folder}/sw.js`, new RegExp(before?.slice(pages.length) ?? '', 'g'), 'next-build');
  edit(`${folder}/${site.entry.path}index.html`, /<h1([^>]*)>[^<]*/, '<h1$1>The new words');
  host = await serveFolder(folder, base, host.port);
  await page.goto(`${url}${site.entry.path}`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('The new words');
  await expect.poll(() => cacheNames(page), { timeout: 30_000 }).not.toContain(before);
  await page.goto(`${url}${site.entry.path}`);
  expect(await cacheNames(page)).toContain(`${pages}next-build`);

  // A site that does without takes it away from those who have it.
  writeFileSync(`${folder}/sw.js`, readFileSync('src/site/offline/farewell.js', 'utf8'));
  await page.goto(`${url}desk/`);
  await expect.poll(() => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await cacheNames(page)).toEqual(['signpost-pages-/other/-1']);
  await host.stop();
});
