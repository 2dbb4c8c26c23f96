import { expect, test } from './page-test.ts';

/* The small sites have too few entries for a second page of results. */

test('Back leads to all results that were asked for, and to the one that was read', async ({ page }) => {
  await page.goto('/search/#q=vpn');
  const entries = page.locator('[data-search-results] [data-entry-id]');
  await expect(entries).toHaveCount(10);
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(entries).toHaveCount(20);
  const read = entries.nth(14).getByRole('link').first();
  await read.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await read.click();
  await expect(page.locator('article')).toBeVisible();
  await page.goBack();
  await expect(entries).toHaveCount(20);
  await expect(read).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top - 2);
  // Another search begins at its beginning.
  await page.getByRole('searchbox').fill('tunnel');
  await expect(page.getByRole('status')).toContainText('“tunnel”');
  await expect(entries).toHaveCount(10);
});
