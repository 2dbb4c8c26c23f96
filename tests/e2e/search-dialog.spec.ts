import { expect, test } from '@playwright/test';
import { fixtureUrl } from '../../playwright.config.ts';
import { failChunkOf } from './fail-chunk.ts';

test.use({ baseURL: fixtureUrl });

test('a key opens search, arrows choose, Enter opens the result', async ({ page }) => {
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    await page.goto('about/');
    await page.keyboard.press(keys);
    const box = page.getByRole('combobox');
    await expect(box).toBeFocused();
    await page.keyboard.type('rainfall console');
    await expect(page.getByRole('option').first()).toHaveAttribute('data-entry-id', 'gauge-shows-nothing');
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
    // An author’s heading may be called whatever the list is called.
    expect(
      await page.locator('dialog [id]').evaluateAll((elements) => elements.map(({ id }) => id).filter((id) => !id.startsWith('_'))),
    ).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/posts\/gauge-shows-nothing\/$/);
  }
});

test('Enter without a choice opens the search page with the query', async ({ page }) => {
  await page.goto('about/');
  await page.getByRole('link', { name: 'Search, or paste an error' }).click();
  await page.getByRole('combobox').fill('firmware');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=firmware$/);
});

test('Escape closes search and gives the focus back', async ({ page }) => {
  await page.goto('about/');
  await page.getByRole('link', { name: 'Search, or paste an error' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('link', { name: 'Search, or paste an error' })).toBeFocused();
});

test('a slash typed into a field is a slash', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox').fill('mast');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('mast/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what is typed while search is still loading is typed, and no key of the page', async ({ page }) => {
  await page.goto('posts/siting-a-station/');
  const { promise, resolve: arrive } = Promise.withResolvers<void>();
  await page.route('**/_astro/search-dialog*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('dry?');
  arrive();
  await expect(page.getByRole('combobox', { name: 'Search, or paste an error' })).toHaveValue('dry?');
  await expect(page.locator('.toast')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page).toHaveURL(/\/posts\/siting-a-station\/$/);
});

test('a result can be clicked', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('siting');
  await page.getByRole('option', { name: /How to site a station/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to site a station');
});

test('Control and Enter open the chosen result beside the page', async ({ page, context }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('siting');
  await expect(page.getByRole('option', { name: /How to site a station/ })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const first = await page.getByRole('option').first().getAttribute('href');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(new RegExp(`${first}$`));
  await expect(page).toHaveURL(/\/about\/$/);
});

test('what could not be loaded is said, and the next key tries again', async ({ page }) => {
  await page.goto('about/');
  await failChunkOf(page, 'gaug');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  await box.fill('gauge mast siting');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('could not be loaded');
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.unrouteAll();
  await box.press('Space');
  await expect(page.getByRole('dialog').getByRole('status')).toHaveText(/(^|\. )\d+ results(?:; Enter shows all)?\.$/);
});

test('what is named is the first option, and the first key up leads to the last', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  await box.fill('LinkError error 12');
  const first = page.getByRole('option').first();
  await expect(first).toHaveAttribute('data-direct', 'error');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/errors\/link\/12\/$/);
});

test('a code that is not known is said, and where nothing answers, nothing is offered as an answer', async ({ page }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  const status = page.getByRole('dialog').getByRole('status');
  await box.fill('LinkError Code=7654');
  await expect(status.locator('[data-unknown-code]')).toHaveText('LINK 7654');
  await expect(page.getByRole('listbox')).toHaveAttribute('data-confidence', /weak|none/);
  await box.fill('qqqqqq wwwwww');
  await expect(page.getByRole('listbox')).toHaveAttribute('data-confidence', 'none');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=/);
});
