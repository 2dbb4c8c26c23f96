import { expect, type Page, test } from '@playwright/test';
import { fixtureUrl } from '../../playwright.config.ts';
import { renderBody } from '../../src/markdown/render.ts';
import { renderPortable } from '../../src/markdown/render-portable.ts';
import { createTargets } from '../../src/model/targets.ts';
import { createUrls } from '../../src/model/urls.ts';
import { jsonLd } from '../../src/site/discovery/json-ld.ts';
import { redirectPage } from '../../src/site/redirect-page.ts';
import { payloads } from './hostile-payloads.ts';

/* What somebody wrote never runs: with the page's policy, which is a second fence, and without it. */

test.use({ bypassCSP: true });

const watch = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, { ran: [] });
  });

/** What has run, after everything that can be touched was touched. */
async function ran(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    for (const element of document.querySelectorAll('main *, body > *')) {
      for (const type of ['mouseover', 'focus', 'toggle', 'error']) element.dispatchEvent(new Event(type));
      if (element instanceof HTMLAnchorElement && !/^https?:/.test(element.protocol)) element.click();
    }
    await new Promise((done) => setTimeout(done, 300));
    return (globalThis as unknown as { ran: unknown }).ran;
  });
}

test('no payload runs in what Markdown, feeds, JSON-LD and redirects make of it', async ({ page }) => {
  expect(payloads.length).toBeGreaterThanOrEqual(120);
  const urls = createUrls('https://kb.example/');
  const targets = createTargets([], {});
  const parts = await Promise.all(
    payloads.map(async (text) =>
      [
        await renderBody(text, 'x', targets, urls),
        renderPortable(text, { kind: 'post', id: 'x' }, targets, urls),
        `<script type="application/ld+json">${jsonLd([{ '@type': 'Thing', name: text }])}</script>`,
        redirectPage('/x/', 'https://kb.example/x/', text).replace(/^[\s\S]*?<title>|<link[\s\S]*$/g, ''),
      ].join('\n'),
    ),
  );
  await page.goto(fixtureUrl);
  await watch(page);
  await page.goto(`${fixtureUrl}about/`);
  await page.setContent(`<!doctype html><body><script>globalThis.ran = []</script>${parts.join('\n')}`);
  expect(await ran(page)).toEqual([]);

  // The same payloads as they are: what has run here is what did not run there.
  await page.setContent(`<!doctype html><body><script>globalThis.ran = []</script>${payloads.join('\n</script></style></template>\n')}`);
  expect(await page.evaluate(() => (globalThis as unknown as { ran: number[] }).ran.length)).toBeGreaterThan(5);
});

test('no payload runs that is typed into search, diagnose and the desk', async ({ page }) => {
  await watch(page);
  await page.goto(`${fixtureUrl}search/`);
  const field = page.locator('main .search-form input');
  for (const text of payloads.filter((_, n) => n % 6 === 0)) {
    await field.fill(text);
    await field.press('Enter');
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', /done|empty/);
  }
  expect(await ran(page)).toEqual([]);
  for (const path of ['diagnose/', 'desk/']) {
    await page.goto(`${fixtureUrl}${path}`);
    const box = page.locator('main textarea').first();
    await box.fill(payloads.join('\n'));
    await box.press('Control+Enter');
    await page.waitForTimeout(1000);
    expect(await ran(page), path).toEqual([]);
  }
});
