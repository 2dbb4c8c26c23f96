import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { expect, test } from './on-site.ts';
import { pages } from './pages.ts';

const TITLE = 'Where a gauge may be mounted';
const rows = (page: Page) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });

test('the cases of a matrix are chosen, shared by address, and linked to one by one', async ({ page }) => {
  await page.goto('technotes/wn31/');
  await page.getByRole('link', { name: TITLE }).first().click();
  await expect(page).toHaveURL(pages.matrix);
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Mount' }).selectOption('mast');
  await expect(page.getByRole('status')).toHaveText('1 of 2 rows');
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText('Cups');
  await expect(page).toHaveURL(/\?mount=mast$/);
  await expectNoViolations(page);
  await page.reload();
  await expect(rows(page)).toHaveCount(1);

  // A link to a row that was not chosen shows it.
  await page.evaluate(() => {
    location.hash = '#bucket';
  });
  await expect(page.locator('#bucket')).toBeInViewport();
  await expect(rows(page)).toHaveCount(2);
  await page.getByRole('combobox', { name: 'Sensor' }).selectOption('Tipping bucket');
  await page.getByRole('combobox', { name: 'Mount' }).selectOption('mast');
  await expect(page.getByRole('status')).toHaveText('No row: the source names no such case');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(page.getByRole('status')).toHaveText('All 2 rows');
});

test('a choice that is made before its script has come is kept', async ({ page }) => {
  const held = Promise.withResolvers<void>();
  await page.route('**/_astro/Choosers*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(pages.matrix, { waitUntil: 'commit' });
  await page.getByRole('combobox', { name: 'Mount' }).selectOption('mast');
  held.resolve();
  await expect(page.getByRole('status')).toHaveText('1 of 2 rows');
  await expect(page).toHaveURL(/\?mount=mast$/);
});

test('search leads to it, as a whole by its title and beside the entry that says the same', async ({ page }) => {
  await page.goto(`search/#q=${encodeURIComponent(TITLE)}`);
  await expect(page.locator('[data-direct] .result-title').first()).toHaveText(TITLE);
  await page.goto('search/#q=messages%20of%20the%20radio');
  const entry = page.locator('.results [data-entry-id="wn31"]');
  await entry.getByRole('link', { name: /\(table\)$/ }).click();
  await expect(page).toHaveURL(pages.matrix);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every case stands there, with what it may be and its source', async ({ page }) => {
    await page.goto(pages.matrix);
    await expect(rows(page)).toHaveCount(2);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.locator('#bucket')).toContainText('post only');
    for (const row of await rows(page).all()) await expect(row.getByRole('link', { name: /Mast manual/ })).toHaveCount(1);
  });
});
