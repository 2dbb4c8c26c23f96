import { expect, test } from '@playwright/test';
import { fixtureUrl } from '../../playwright.config.ts';

/* A site of other content, served under a path: the engine knows nothing of its subject, nor of where it is served. */

test('every link of a site under a path stays under it and leads somewhere', async ({ page, request }) => {
  const { origin, pathname } = new URL(fixtureUrl);
  const queue = [pathname];
  const seen = new Set(queue);
  for (let path = queue.shift(); path; path = queue.shift()) {
    const response = await request.get(origin + path);
    expect(response.status(), path).toBe(200);
    if (!response.headers()['content-type']?.includes('html')) continue;
    await page.setContent(await response.text());
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
  expect(seen.size).toBeGreaterThan(15);
});

test('search works under a path', async ({ page }) => {
  await page.goto(`${fixtureUrl}search/#q=kitchen`);
  const results = page.locator('[data-search-results]');
  await expect(results).toHaveAttribute('data-state', 'done');
  await results.locator('[data-entry-id="kitchen-sink"] a').first().click();
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page).toHaveURL(`${fixtureUrl}posts/kitchen-sink/`);
});

test('search finds an entry by a question that its page does not show', async ({ page }) => {
  await page.goto(`${fixtureUrl}search/#q=swallows`);
  await expect(page.locator('[data-search-results] [data-entry-id]').first()).toHaveAttribute('data-entry-id', 'gauge-reads-zero');
  await page.goto(`${fixtureUrl}posts/gauge-reads-zero/`);
  await expect(page.getByRole('main')).not.toContainText('swallows');
});

test('a page leads to its questions, or to where its first one goes', async ({ page }) => {
  const words = page.getByRole('link', { name: 'Hard to find? Add your words' });
  await page.goto(`${fixtureUrl}posts/gauge-reads-zero/`);
  await expect(words).toHaveAttribute('href', /\/edit\/main\/content\/questions\/gauge-reads-zero\.txt$/);
  await page.goto(`${fixtureUrl}posts/kitchen-sink/`);
  await expect(words).toHaveAttribute('href', /\/new\/main\/content\/questions\?file_name=kitchen-sink\.txt$/);
});

test('hostile markup in a body is gone', async ({ page }) => {
  await page.goto(`${fixtureUrl}posts/kitchen-sink/`);
  const body = page.locator('.body');
  await expect(body.locator('script, style, iframe, img, [onclick], [onerror], [style], a[href^="javascript:"]')).toHaveCount(0);
});
