import type { Page } from '@playwright/test';
import type { Words } from '../../../src/text/words.ts';
import { expect, test } from '../on-site.ts';
import { type Answer, serveFolder } from '../serve-folder.ts';
import type { Site } from '../sites.ts';

/* A host that answers badly for a while, and caches on the way that keep what it said: a bad answer is not for ever. */

const results = (page: Page) => page.locator('[data-search-results]');
const missing = (page: Page) => page.locator('[data-search-incomplete]');
const tryAgain = (page: Page, ui: Words) => page.getByRole('button', { name: ui.search.tryAgain }).click();
const hashOf = (query: string) => `#${new URLSearchParams({ q: query })}`;

/** Serve a site from a host that can answer badly; the address of its search comes with it. */
async function serve({ folder, url }: Site) {
  const base = new URL(url).pathname;
  const host = await serveFolder(folder, base);
  return { ...host, search: `http://127.0.0.1:${host.port}${base}search/` };
}

/** An error that whoever gets it may keep for a year. */
const keptError =
  (status: number, pattern: RegExp): Answer =>
  (path, response) => {
    if (!pattern.test(path)) return false;
    response.writeHead(status, { 'Content-Type': 'text/plain', 'Cache-Control': 'public, max-age=31536000, immutable' });
    response.end('no');
    return true;
  };

/** The beginning of an answer, and then nothing more. */
const hung =
  (pattern: RegExp): Answer =>
  (path, response) => {
    if (!pattern.test(path)) return false;
    response.writeHead(200, { 'Content-Type': 'application/octet-stream' });
    response.write(Buffer.from([0x1f, 0x8b]));
    return true;
  };

for (const serviceWorkers of ['block', 'allow'] as const) {
  test.describe(`with the service worker: ${serviceWorkers}`, () => {
    test.use({ serviceWorkers });

    test('what failed is told, and is there as soon as the host has it, with a button, a reload and a new tab', async ({
      page,
      context,
      site,
      ui,
    }) => {
      const host = await serve(site);
      const { search } = host;
      if (serviceWorkers === 'allow') {
        await page.goto(search);
        await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
      }

      // Facets are not needed to find something.
      host.answer(keptError(404, /search-index\/facets/));
      await page.goto('about:blank');
      await page.goto(search + hashOf(site.many.query));
      await expect(results(page).locator('[data-entry-id]').first()).toBeVisible();
      await expect(missing(page)).toContainText(ui.search.unnarrowed.trim());
      host.answer();
      await tryAgain(page, ui);
      await expect(missing(page)).toHaveCount(0);
      await expect(page.getByRole('group', { name: ui.search.facets.kind })).toBeVisible();
      await page.reload();
      await expect(results(page)).toHaveAttribute('data-state', 'done');
      await expect(missing(page)).toHaveCount(0);

      // Without the entries there is nothing to show.
      host.answer(keptError(503, /search-index\/.*pack/));
      const other = await context.newPage();
      await other.goto(search + hashOf(site.other.query));
      await expect(results(other)).toHaveAttribute('data-state', /error|empty|done/);
      host.answer();
      const third = await context.newPage();
      await third.goto(search + hashOf(site.other.query));
      await expect(results(third)).toHaveAttribute('data-state', 'done');
      await expect(missing(third)).toHaveCount(0);
      await host.stop();
    });
  });
}

/** What is not so after a while is looked at anew, from what the page then says. */
const WHILE = { timeout: 5000 };

test('what hangs is given up after some seconds, and told', async ({ page, site, ui }) => {
  const host = await serve(site);
  const inFlight = new Set<string>();
  page.on('request', (request) => inFlight.add(request.url()));
  page.on('requestfinished', (request) => inFlight.delete(request.url()));
  page.on('requestfailed', (request) => inFlight.delete(request.url()));
  /** Eight seconds pass once the file that hangs is all that is awaited: time run ahead earlier would give up on files that are on their way. */
  const passTime = async (name: RegExp) => {
    await expect.poll(() => [...inFlight].filter((url) => !name.test(url)), WHILE).toEqual([]);
    await expect.poll(() => inFlight.size, WHILE).toBe(1);
    await page.clock.fastForward(8000);
  };
  host.answer(hung(/search-index\/facets/));
  await page.clock.install();
  await page.goto(host.search + hashOf(site.entry.query));
  await expect(page.getByRole('status')).toContainText(ui.search.searching);
  await expect(async () => {
    // On a slow machine so much time passes by itself.
    if (!(await missing(page).isVisible())) await passTime(/facets/);
    await expect(missing(page)).toBeVisible({ timeout: 500 });
  }).toPass();
  await expect(results(page).locator('[data-entry-id]').first()).toBeVisible();
  host.answer(hung(/search-index\/manifest/));
  inFlight.clear();
  await page.reload();
  await expect(async () => {
    if (!(await page.getByRole('status').textContent())?.includes(ui.search.failed)) await passTime(/manifest/);
    await expect(page.getByRole('status')).toContainText(ui.search.failed, { timeout: 500 });
  }).toPass();
  await host.stop();
});

test('a phrase of which a file failed is told to be incomplete, not to be nowhere', async ({ page, site, ui }) => {
  const { words, id } = site.phrase;
  const host = await serve(site);
  host.answer(keptError(404, /pagefind\/index\//));
  await page.goto(host.search + hashOf(`"${words}"`));
  await expect(missing(page)).toBeVisible();
  await expect(page.locator('[data-search-unquoted]')).toHaveCount(0);
  host.answer();
  await tryAgain(page, ui);
  await expect(missing(page)).toHaveCount(0);
  await expect(page.locator('[data-search-unquoted]')).toHaveCount(0);
  await expect(results(page).locator('[data-entry-id]').first()).toHaveAttribute('data-entry-id', id);
  await host.stop();
});
