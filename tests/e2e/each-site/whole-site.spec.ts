import type { Page } from '@playwright/test';
import { expectNoViolations } from '../axe.ts';
import { expect, test } from '../on-site.ts';
import { type Site, tools } from '../sites.ts';

/* The whole of a site: the engine knows nothing of its subject, its language, and where it is served. */

/** One address of each kind of page: the first that is found of those that differ in their last part alone. */
const ONE_OF_A_KIND = /^(?:posts|technotes|topics|references|symbols|errors|matrices)\/(?:[^/]+\/){1,3}$/;

/** Every address that a page of the site leads to, with what it answers. */
async function crawl(page: Page, { url }: Site): Promise<Map<string, { status: number; html: string }>> {
  const { origin, pathname } = new URL(url);
  const answers = new Map<string, { status: number; html: string }>();
  const queue = [pathname];
  const seen = new Set(queue);
  for (let path = queue.shift(); path; path = queue.shift()) {
    const response = await page.request.get(origin + path);
    const html = response.headers()['content-type']?.includes('html') ? await response.text() : '';
    answers.set(path, { status: response.status(), html });
    if (!html) continue;
    await page.setContent(html);
    const links = await page
      .locator('a[href^="/"], link[href^="/"], script[src^="/"]')
      .evaluateAll((elements) => elements.map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''));
    for (const link of links) {
      expect(link.startsWith(pathname), `${link} on ${path}`).toBe(true);
      const target = link.split(/[?#]/)[0] ?? '';
      if (!seen.has(target)) queue.push(target);
      seen.add(target);
    }
  }
  return answers;
}

test('every link stays under its path and leads somewhere, and nothing of another subject, owner or language stands there', async ({
  page,
  site,
}) => {
  const answers = await crawl(page, site);
  expect(answers.size).toBeGreaterThan(40);
  for (const [path, { status, html }] of answers) {
    expect(status, path).toBe(200);
    if (!html) continue;
    expect(html, path).toContain(`<html lang="${site.language}"`);
    await page.setContent(html);
    const words = await page.locator('body').innerText();
    expect(words.match(site.foreign)?.[0], path).toBeUndefined();
  }
});

test('every kind of page is silent, fits a narrow screen, and has nothing that axe finds', async ({ page, site }) => {
  const kinds = new Map<string, string>();
  for (const path of (await crawl(page, site)).keys()) {
    const inside = path.slice(new URL(site.url).pathname.length);
    const kind = ONE_OF_A_KIND.test(inside) ? inside.replace(/[^/]+/g, (part, at) => (at === 0 ? part : '*')) : inside;
    if ((inside === '' || inside.endsWith('/')) && !kinds.has(kind)) kinds.set(kind, path);
  }
  expect(kinds.size).toBeGreaterThan(12);
  const told: string[] = [];
  page.on('console', (message) => message.type() === 'error' && told.push(message.text()));
  page.on('pageerror', ({ message }) => told.push(message));
  await page.setViewportSize({ width: 320, height: 800 });
  for (const path of kinds.values()) {
    const response = await page.goto(new URL(path, site.url).href);
    expect(response?.status(), path).toBe(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320);
    if (site.url === tools.url) await expectNoViolations(page);
  }
  expect(told).toEqual([]);
});

test('what is named is led to, what is asked is answered, and what is unknown is said to be', async ({ page, site }) => {
  const results = page.locator('[data-search-results]');
  const ask = async (query: string) => {
    await page.goto(`${site.url}search/#q=${encodeURIComponent(query)}`);
    await page.reload();
    await expect(results).toHaveAttribute('data-state', /done|empty/);
  };
  for (const [query, path] of site.direct) {
    await ask(query);
    const row = page.locator('[data-direct]').first();
    const link = row.locator('a').or(page.locator('a[data-direct]')).first();
    expect(await link.getAttribute('href'), query).toContain(new URL(path, site.url).pathname);
  }
  const [query, id] = site.question;
  await ask(query);
  await expect(results.locator('[data-entry-id]').first()).toHaveAttribute('data-entry-id', id);
  await results.locator('[data-entry-id] a').first().click();
  await expect(page).toHaveURL(new RegExp(`^${site.url}(?:posts|technotes)/${id}/`));
  await ask('xylophone warranty Zugspitze');
  await expect(results).toHaveAttribute('data-confidence', /none|weak/);
});

test('a log is diagnosed, and becomes a reply at the desk', async ({ page, site }) => {
  await page.goto(`${site.url}diagnose/`);
  await page.locator('main textarea').first().fill(site.log.text);
  await page.locator('main form button[type="submit"]').click();
  await expect(page.locator(`[data-error="${site.log.error}"]`)).toBeVisible();
  await expect(page.locator('[data-search-results] [data-entry-id]').first()).toHaveAttribute('data-entry-id', site.log.id);
  await page.goto(`${site.url}posts/${site.log.id}/`);
  await page.keyboard.press('d');
  await page.goto(`${site.url}desk/`);
  await expect(page.locator('main')).toContainText(await titleOf(page, site));
});

/** The title of the entry that helps, from its JSON. */
async function titleOf(page: Page, { url, log }: Site): Promise<string> {
  const { title } = (await (await page.request.get(`${url}api/entries/${log.id}.json`)).json()) as { title: string };
  return title;
}
