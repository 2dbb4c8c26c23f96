import type { Page } from '@playwright/test';
import { expectNoViolations } from '../axe.ts';
import { expect, test } from '../on-site.ts';

const rows = (page: Page) =>
  page
    .getByRole('table')
    .getByRole('row')
    .filter({ has: page.getByRole('rowheader') });
const chooser = (page: Page, name: string) => page.getByRole('combobox', { name });
const status = (page: Page) => page.getByRole('status');

test('the cases of a matrix are chosen, shared by address, and linked to one by one', async ({ page, site, ui }) => {
  const { path, title, entry, columns, choice, chosen, row, other } = site.matrix;
  await page.goto(entry.path);
  await page.getByRole('link', { name: title }).first().click();
  await expect(page).toHaveURL(path);
  await expect(rows(page)).toHaveCount(2);
  await chooser(page, columns[1]).selectOption(choice);
  await expect(status(page)).toHaveText(ui.matrix.some(1, 2));
  await expect(rows(page)).toHaveCount(1);
  await expect(rows(page)).toContainText(row);
  await expect(page).toHaveURL(path + chosen);
  await expectNoViolations(page);
  await page.reload();
  await expect(rows(page)).toHaveCount(1);

  // A link to a row that was not chosen shows it.
  await page.evaluate((id) => {
    location.hash = `#${id}`;
  }, other.id);
  await expect(page.locator(`#${other.id}`)).toBeInViewport();
  await expect(rows(page)).toHaveCount(2);
  await chooser(page, columns[0]).selectOption(other.choice);
  await chooser(page, columns[1]).selectOption(choice);
  await expect(status(page)).toHaveText(ui.matrix.none);
  await page.getByRole('button', { name: ui.matrix.showAll }).click();
  await expect(status(page)).toHaveText(ui.matrix.all(2));
});

test('a choice that is made before its script has come is kept', async ({ page, site, ui }) => {
  const { path, columns, choice, chosen } = site.matrix;
  const held = Promise.withResolvers<void>();
  await page.route('**/_astro/Choosers*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto(path, { waitUntil: 'commit' });
  await chooser(page, columns[1]).selectOption(choice);
  held.resolve();
  await expect(status(page)).toHaveText(ui.matrix.some(1, 2));
  await expect(page).toHaveURL(path + chosen);
});

test('search leads to a matrix, as a whole by its title and beside the entry that says the same', async ({ page, site, ui }) => {
  const { path, title, entry } = site.matrix;
  await page.goto(`search/#q=${encodeURIComponent(title)}`);
  await expect(page.locator('[data-direct] .result-title').first()).toHaveText(title);
  await page.goto('about:blank');
  await page.goto(`search/#q=${encodeURIComponent(entry.query)}`);
  const found = page.locator('.results [data-entry-id]').filter({ hasText: entry.title });
  await found.getByRole('link', { name: ui.search.table(title) }).click();
  await expect(page).toHaveURL(path);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('every case of a matrix stands there, with what it may be and its source', async ({ page, site }) => {
    const { path, other, source } = site.matrix;
    await page.goto(path);
    await expect(rows(page)).toHaveCount(2);
    await expect(page.getByRole('combobox')).toHaveCount(0);
    await expect(page.locator(`#${other.id}`)).toContainText(other.text);
    for (const row of await rows(page).all()) await expect(row.getByRole('link', { name: source })).toHaveCount(1);
  });
});
