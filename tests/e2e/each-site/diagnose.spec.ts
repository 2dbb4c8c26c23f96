import type { Page } from '@playwright/test';
import type { Words } from '../../../src/text/words.ts';
import { failChunkOf } from '../fail-chunk.ts';
import { expect, test } from '../on-site.ts';

test.beforeEach(({ page }) => page.goto('diagnose/'));

const field = (page: Page, ui: Words) => page.getByLabel(ui.diagnose.field);
const errorOf = (page: Page, id: string) => page.locator(`[data-error="${id}"]`);
const entries = (page: Page) => page.locator('main [data-entry-id]');

async function diagnose(page: Page, ui: Words, text: string): Promise<void> {
  await field(page, ui).fill(text);
  await page.getByRole('button', { name: ui.diagnose.button }).click();
}

test('it is read by the keyboard from within the field too', async ({ page, site, ui }) => {
  await field(page, ui).fill(site.error.query);
  await page.keyboard.press('Control+Enter');
  await expect(errorOf(page, site.error.id)).toBeVisible();
});

test('a pasted log is recognised and explained, with the line that led there, and without headings that many entries share', async ({
  page,
  site,
  ui,
}) => {
  const { text, line, error, os, symbol, id } = site.log;
  await diagnose(page, ui, text);
  await expect(errorOf(page, error)).toBeVisible();
  await expect(page.locator('[data-diagnosis]')).toContainText(os);
  await expect(page.getByRole('link', { name: symbol, exact: true })).toBeVisible();
  await expect(entries(page).first()).toHaveAttribute('data-entry-id', id);
  await expect(entries(page).first().locator('pre')).toContainText(line);
  expect(await page.locator('.result-section').allTextContents()).not.toContain(`› ${site.open.sections[0].heading}`);
});

test('its address brings the same view back, and sends nothing', async ({ page, site, ui }) => {
  await diagnose(page, ui, `${site.error.query}, zeppelin`);
  await expect(errorOf(page, site.error.id)).toBeVisible();
  const address = page.url();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.goto('about:blank');
  await page.goto(address);
  await expect(errorOf(page, site.error.id)).toBeVisible();
  expect(sent.filter((url) => url.includes('zeppelin'))).toEqual([]);
});

test('an error is told with what to check first, and a code that is not known is said to be', async ({ page, site, ui }) => {
  await diagnose(page, ui, `${site.error.query}\n${site.unknownError.query}`);
  await expect(errorOf(page, site.error.id)).toContainText(ui.found.checkFirst.trim());
  await expect(page.locator('[data-unknown-code]')).toHaveText(site.unknownError.told);
});

test('where nothing explains a text, that is said, and nothing is listed', async ({ page, ui }) => {
  await diagnose(page, ui, 'qqqqqq wwwwww');
  await expect(page.locator('[data-diagnosis]')).toHaveAttribute('data-confidence', 'none');
  await expect(page.getByRole('status').first()).toHaveText(`${ui.diagnose.noneKnown} ${ui.found.noneExplained}`);
  await expect(entries(page)).toHaveCount(0);
});

test('hostile text is shown as text', async ({ page, site }) => {
  await page.goto('about:blank');
  await page.goto(`diagnose/#${encodeURIComponent(`<img src=x onerror=alert(1)> ${site.error.query}`)}`);
  await expect(page.locator('[data-error]').first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
});

test('a part of the index that fails is said, and a second try brings the rest', async ({ page, site, ui }) => {
  const { text, error, id, term } = site.log;
  await failChunkOf(page, term);
  await diagnose(page, ui, text);
  const notice = page.locator('[data-search-incomplete]');
  await expect(notice).toBeVisible();
  await expect(errorOf(page, error)).toBeVisible();
  await page.unrouteAll();
  await notice.getByRole('button', { name: ui.search.tryAgain }).click();
  await expect(notice).toHaveCount(0);
  await expect(entries(page).first()).toHaveAttribute('data-entry-id', id);
});

test('an index that cannot be loaded says so, and a second try works', async ({ page, site, ui }) => {
  await page.route('**/search-index/manifest.json', (route) => route.abort());
  await page.reload();
  await diagnose(page, ui, site.log.text);
  await expect(page.getByText(ui.search.failed)).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: ui.search.tryAgain }).click();
  await expect(errorOf(page, site.log.error)).toBeVisible();
});
