import type { APIRequestContext, Page } from '@playwright/test';
import sharp from 'sharp';
import { expectNoViolations } from './axe.ts';
import { brokenWords } from './broken-words.ts';
import { expect, test } from './on-site.ts';
import { pageList, pages } from './pages.ts';
import { weather } from './sites.ts';
import { watchPage } from './watch-page.ts';

/* What must hold of every page, on one page of each kind, which is opened once for all of it. */

/** Where the site says that it is; the tests have it elsewhere. */
const HOME = weather.home;
const WIDTHS = [320, 360, 390, 480, 600, 768, 820, 1024, 1280, 1440];

for (const [name, path] of pageList) {
  test(`the ${name} page is silent, keeps its policy, asks no other site, has its other forms, fits every width, and axe finds nothing`, async ({
    page,
    request,
  }) => {
    const complaints = await watchPage(page, weather.url);
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await test.step('other forms', () => expectOtherForms(page, request));
    await expectNoViolations(page);
    await test.step('widths', () => expectToFit(page));
    expect(complaints).toEqual([]);
  });
}

test('search results are silent, keep the policy and ask no other site', async ({ page }) => {
  const complaints = await watchPage(page, weather.url);
  await page.goto(`${pages.search}#q=gauge`);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

test('axe finds nothing on a narrow page', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(pages.post);
  await expectNoViolations(page);
});

/** Expect that what a page says of other forms of it is there. */
async function expectOtherForms(page: Page, request: APIRequestContext): Promise<void> {
  const links = await page
    .locator('link[rel="alternate"], link[rel="search"], link[rel="sitemap"]')
    .evaluateAll((elements) => elements.map((element) => [element.getAttribute('type') ?? '', (element as HTMLLinkElement).href] as const));
  const types = links.map(([type]) => type);
  for (const type of ['application/atom+xml', 'application/feed+json', 'application/opensearchdescription+xml'])
    expect(types).toContain(type);
  for (const [, href] of links) expect((await request.get(href)).status(), href).toBe(200);

  const picture = await request.get(
    (await page.locator('meta[property="og:image"]').getAttribute('content'))?.replace(HOME, weather.url) ?? '',
  );
  expect(await sharp(await picture.body()).metadata()).toMatchObject({ format: 'png', width: 1200, height: 630 });

  for (const text of await page.locator('script[type="application/ld+json"]').allTextContents()) {
    expect(JSON.parse(text)).toMatchObject({ '@context': 'https://schema.org', '@graph': expect.any(Array) });
  }
}

/** Expect that nothing runs over the edge at any width, and that on the narrowest no word is broken. */
async function expectToFit(page: Page): Promise<void> {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    const over = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(over, `at ${width} px`).toBeLessThanOrEqual(0);
    if (width === 320) expect(await page.evaluate(brokenWords), 'broken words').toEqual([]);
  }
}
