import { expect, test } from '../on-site.ts';

test('a printed entry is light, open, whole, and ends with its permalink', async ({ page, site }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  await page.addInitScript(() => localStorage.setItem('theme', 'dark'));
  await page.goto(site.long.path);
  expect(await page.evaluate(() => getComputedStyle(document.documentElement).colorScheme)).toBe('light');
  expect(await page.locator('body').evaluate((body) => getComputedStyle(body).color)).toBe('rgb(0, 0, 0)');

  const history = page.locator('.provenance details');
  expect(await history.getAttribute('open')).toBeNull();
  await expect(history.locator('dd').first()).toBeVisible();
  for (const part of ['.site-header', '.site-footer', '.actions', '.aside', '.connections']) await expect(page.locator(part)).toBeHidden();
  await expect(page.locator('.permalink')).toHaveText(site.home + site.long.path);
  await expect(page.locator('.permalink')).toBeVisible();

  await page.goto(site.long.path);
  await expect(page.locator('pre.code').first()).toHaveCSS('white-space', 'pre-wrap');
  await page.emulateMedia({ media: 'screen' });
  await expect(page.locator('.permalink')).toBeHidden();
});
