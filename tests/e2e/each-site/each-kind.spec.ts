import type { APIRequestContext, Page } from '@playwright/test';
import sharp from 'sharp';
import { expectNoViolations } from '../axe.ts';
import { brokenWords } from '../broken-words.ts';
import { expect, test } from '../on-site.ts';
import { pageNames, pageOf } from '../pages.ts';
import { type Site, weather } from '../sites.ts';
import { watchPage } from '../watch-page.ts';

/* What must hold of every page, on one page of each kind, which is opened once for all of it. */

const WIDTHS = [1440, 1280, 1024, 820, 768, 600, 480, 390, 360, 320];

for (const name of pageNames) {
  test(`the ${name} page is silent, keeps its policy, asks no other site, has its other forms, fits every width, and axe finds nothing`, async ({
    page,
    request,
    site,
  }) => {
    const complaints = await watchPage(page, site.url);
    await page.goto(pageOf(site, name));
    await page.waitForLoadState('networkidle');
    await test.step('other forms', () => expectOtherForms(page, request, site));
    const isFirst = site.url === weather.url;
    if (isFirst) await expectNoViolations(page, ['light']);
    await test.step('widths', () => expectToFit(page));
    // As narrow as it is now. Other sites have the same pages, in other words and colours.
    await expectNoViolations(page, [isFirst ? 'dark' : 'light']);
    expect(complaints).toEqual([]);
  });
}

test('search results are silent, keep the policy and ask no other site', async ({ page, site }) => {
  const complaints = await watchPage(page, site.url);
  await page.goto(`search/#q=${site.entry.query}`);
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
  await page.waitForLoadState('networkidle');
  expect(complaints).toEqual([]);
});

/** Expect that what a page says of other forms of it is there. */
async function expectOtherForms(page: Page, request: APIRequestContext, site: Site): Promise<void> {
  const links = await page
    .locator('link[rel="alternate"], link[rel="search"], link[rel="sitemap"]')
    .evaluateAll((elements) => elements.map((element) => [element.getAttribute('type') ?? '', (element as HTMLLinkElement).href] as const));
  const types = links.map(([type]) => type);
  for (const type of ['application/atom+xml', 'application/feed+json', 'application/opensearchdescription+xml'])
    expect(types).toContain(type);
  for (const [, href] of links) expect((await request.get(href)).status(), href).toBe(200);

  const picture = await request.get(
    (await page.locator('meta[property="og:image"]').getAttribute('content'))?.replace(site.home, site.url) ?? '',
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
