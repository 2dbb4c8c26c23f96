import { expect, type Page, test } from '@playwright/test';

const results = (page: Page) => page.locator('[data-search-results]');

test('a query in the address is answered, in the contract of the results list', async ({ page }) => {
  await page.goto('/search/?q=signal%20strength');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  const first = results(page).locator('[data-entry-id]').first();
  await expect(first).toHaveAttribute('data-entry-id', 'ios-network-signal-strength');
  await expect(first).toHaveAttribute('data-entry-kind', 'post');
  await expect(first.locator('mark').first()).toHaveText(/signal/i);
  await expect(page.getByRole('status')).toContainText('results for “signal strength”');
});

test('typing searches, the address follows, and a result opens', async ({ page }) => {
  await page.goto('/search/');
  await expect(results(page)).toHaveAttribute('data-state', 'idle');
  await page.getByRole('searchbox').fill('FTP');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await expect(page).toHaveURL(/\?q=FTP$/);
  await results(page).getByRole('link', { name: 'On FTP' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On FTP');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('FTP');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
});

test('facets narrow the results and stand in the address', async ({ page }) => {
  await page.goto('/search/?q=provider');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await page
    .getByRole('group', { name: 'Kind' })
    .getByLabel(/^Technote/)
    .check();
  await expect(page).toHaveURL(/kind=Technote/);
  await expect(results(page).locator('[data-entry-kind]:not([data-entry-kind="technote"])')).toHaveCount(0);
  await expect(results(page).locator('[data-entry-kind="technote"]').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('group', { name: 'Kind' }).getByLabel(/^Technote/)).not.toBeChecked();
  await expect(results(page).locator('[data-entry-kind="post"]').first()).toBeVisible();
});

test('all four facets are offered', async ({ page }) => {
  await page.goto('/search/?q=vpn');
  for (const name of ['Kind', 'Answer', 'Platform', 'Topic']) await expect(page.getByRole('group', { name })).toBeVisible();
});

test('a glossary term is found and leads to its place', async ({ page }) => {
  await page.goto('/search/?q=sysex');
  const term = results(page).locator('[data-entry-id="sysex"]');
  await expect(term).toHaveAttribute('data-entry-kind', 'term');
  await term.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/glossary\/#sysex$/);
  await expect(page.locator('#sysex')).toBeInViewport();
});

test('nothing found says so and offers the topics', async ({ page }) => {
  await page.goto('/search/?q=qqqqqq');
  await expect(results(page)).toHaveAttribute('data-state', 'empty');
  await expect(page.getByRole('status')).toContainText('Nothing found for “qqqqqq”');
  await expect(page.getByRole('main').getByRole('link', { name: 'Network Extension', exact: true })).toBeVisible();
});

test('an index that cannot be loaded says so, and a second try works', async ({ page }) => {
  await page.route('**/pagefind/pagefind-entry.json*', (route) => route.abort());
  await page.route('**/pagefind/pagefind.js*', (route) => route.abort());
  await page.goto('/search/?q=vpn');
  await expect(results(page)).toHaveAttribute('data-state', 'error');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page)).toHaveAttribute('data-state', 'done');
});

test('markup in a query is text', async ({ page }) => {
  await page.goto(`/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)> vpn "')}`);
  await expect(results(page)).toHaveAttribute('data-state', /done|empty/);
  await expect(page.getByRole('status')).toContainText('<img src=x onerror=alert(1)>');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('arrow keys move between the field and the results', async ({ page }) => {
  await page.goto('/search/?q=vpn');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await page.getByRole('searchbox').focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(results(page).locator('.result-title').nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
});
