import type { Page } from '@playwright/test';
import { expect, test } from '../on-site.ts';
import type { Site } from '../sites.ts';

/* The whole of a site: the engine knows nothing of its subject, its language, and where it is served. */

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

test('a symbol that is named is called what the site calls such', async ({ page, site }) => {
  await page.goto(`search/#q=${encodeURIComponent(site.symbol.name)}`);
  await expect(page.locator('[data-direct="symbol"]').first()).toContainText(site.symbol.called);
});

test('what is named is led to', async ({ page, site }) => {
  for (const [query, path] of site.direct) {
    await page.goto('about:blank');
    await page.goto(`search/#q=${encodeURIComponent(query)}`);
    const row = page.locator('[data-direct]').first();
    const link = row.locator('a').or(page.locator('a[data-direct]')).first();
    expect(await link.getAttribute('href'), query).toContain(new URL(path, site.url).pathname);
  }
});
