import { expect, type Page, test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { pages } from './pages.ts';

const rows = (page: Page) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });

test('the cases of a matrix are chosen, shared by address, and linked to one by one', async ({ page }) => {
  await page.goto('/technotes/tn3134/');
  await page.getByRole('link', { name: 'Where a Network Extension provider may ship' }).first().click();
  await expect(page).toHaveURL(pages.matrix);
  await expect(rows(page)).toHaveCount(36);
  await page.getByRole('combobox', { name: 'Platform' }).selectOption('macOS');
  await page.getByRole('combobox', { name: 'Distribution' }).selectOption('Developer ID');
  await expect(page.getByRole('status')).toHaveText('8 of 36 rows');
  await expect(rows(page)).toHaveCount(8);
  await expect(rows(page).filter({ hasText: 'App Store only' }).filter({ hasNotText: 'not marked' })).toHaveCount(0);
  await expect(page).toHaveURL(/\?platform=macOS&distribution=Developer\+ID$/);
  await expectNoViolations(page);
  await page.reload();
  await expect(rows(page)).toHaveCount(8);

  // A link to a row that was not chosen shows it.
  await page.evaluate(() => {
    location.hash = '#dns-proxy-ios-supervised';
  });
  await expect(page.locator('#dns-proxy-ios-supervised')).toBeInViewport();
  await expect(rows(page)).toHaveCount(36);
  await page.getByRole('combobox', { name: 'Platform' }).selectOption('tvOS');
  await page.getByRole('combobox', { name: 'Device' }).selectOption('supervised');
  await expect(page.getByRole('status')).toHaveText('No row: the source names no such case');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('status')).toHaveText('All 36 rows');
});

test('search leads to it, as a whole by its title and beside the entry that says the same', async ({ page }) => {
  await page.goto('/search/#q=where%20a%20network%20extension%20provider%20may%20ship');
  await expect(page.locator('[data-direct] .result-title').first()).toHaveText('Where a Network Extension provider may ship');
  await page.goto('/search/#q=which%20provider%20may%20ship%20with%20Developer%20ID');
  const technote = page.locator('.results [data-entry-id="tn3134"]');
  await technote.getByRole('link', { name: /\(table\)$/ }).click();
  await expect(page).toHaveURL(pages.matrix);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every case stands there, with how it may be distributed and its source', async ({ page }) => {
    await page.goto(pages.matrix);
    await expect(rows(page)).toHaveCount(36);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.locator('#packet-tunnel-macos-app-extension')).toContainText('App Store only');
    for (const row of await rows(page).all()) await expect(row.getByRole('link', { name: /^\d+: TN3134/ })).toHaveCount(1);
  });
});
