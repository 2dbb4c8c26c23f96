import { expect, test } from '../on-site.ts';

test('a part that cannot be loaded lets the keys go, is told, and is tried again', async ({ page, site, ui }) => {
  await page.goto(site.entry.path);
  await page.waitForLoadState('networkidle');
  let lost = true;
  /** Addresses that failed stay so: some browsers, Chromium 150 among them, remember it of a script for as long as the page is open. */
  const failed = new Set<string>();
  await page.route(/\/_astro\/.*\.js/, (route) => {
    const url = route.request().url();
    if (lost) failed.add(url);
    return failed.has(url) ? route.abort() : route.continue();
  });

  await page.keyboard.press('/');
  await expect(page.getByText(ui.shell.lost.search)).toBeVisible();
  await expect(page.getByRole('link', { name: ui.shell.lost.searchInstead })).toHaveAttribute('href', /\/search\/$/);
  for (const [key, words] of [
    ['y', ui.copy.lost],
    ['?', ui.shell.lost.keys],
  ] as const) {
    await page.keyboard.press(key);
    await expect(page.getByText(words)).toBeVisible();
  }
  expect(await page.evaluate(() => dispatchEvent(new KeyboardEvent('keydown', { key: 'x', cancelable: true })))).toBe(true);

  lost = false;
  await page.keyboard.press('?');
  await expect(page.getByRole('dialog', { name: ui.shell.keys })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('/');
  await expect(page.getByRole('combobox', { name: ui.search.field })).toBeFocused();
});

test('keys of other layouts, input methods and forms that are filled in', async ({ page, site, ui }) => {
  await page.goto(site.entry.path);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.evaluate(() => {
    dispatchEvent(new Event('keydown'));
    dispatchEvent(new KeyboardEvent('keydown', { key: '/', isComposing: true, bubbles: true }));
  });
  await expect(page.getByRole('dialog')).toHaveCount(0);
  expect(errors).toEqual([]);
  await page.evaluate(() =>
    document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'л', code: 'KeyK', ctrlKey: true, bubbles: true })),
  );
  const box = page.getByRole('combobox', { name: ui.search.field });
  await expect(box).toBeFocused();

  // The Enter that ends a composition chooses a word, not a result; nor do the arrows of its list.
  await box.fill(site.entry.query);
  const first = page.getByRole('listbox').getByRole('option').first();
  await expect(first).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  for (const key of ['ArrowDown', 'Enter'])
    await box.evaluate((field, pressed) => field.dispatchEvent(new KeyboardEvent('keydown', { key: pressed, isComposing: true })), key);
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await expect(page).toHaveURL(site.entry.path);
});
