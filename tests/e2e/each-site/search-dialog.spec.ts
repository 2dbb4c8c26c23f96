import { failChunkOf } from '../fail-chunk.ts';
import { expect, test } from '../on-site.ts';

test('a key opens search, arrows choose, Enter opens the result', async ({ page, site }) => {
  for (const keys of ['/', 'Control+k', 'Meta+k']) {
    await page.goto('about/');
    await page.keyboard.press(keys);
    const box = page.getByRole('combobox');
    await expect(box).toBeFocused();
    await page.keyboard.type(site.question[0]);
    await expect(page.getByRole('option').first()).toHaveAttribute('data-entry-id', site.question[1]);
    await expect(box).toHaveAttribute('aria-expanded', 'true');
    await page.keyboard.press('ArrowDown');
    const active = await box.getAttribute('aria-activedescendant');
    await expect(page.locator(`#${active}`)).toHaveAttribute('aria-selected', 'true');
    // An author’s heading may be called whatever the list is called.
    expect(
      await page.locator('dialog [id]').evaluateAll((elements) => elements.map(({ id }) => id).filter((id) => !id.startsWith('_'))),
    ).toEqual([]);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`posts/${site.question[1]}/`);
  }
});

test('Enter without a choice opens the search page with the query', async ({ page, site, ui }) => {
  await page.goto('about/');
  await page.getByRole('link', { name: ui.search.field }).click();
  await page.getByRole('combobox').fill(site.other.query);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`search/#q=${site.other.query}`);
});

test('Escape closes search and gives the focus back', async ({ page, ui }) => {
  await page.goto('about/');
  await page.getByRole('link', { name: ui.search.field }).focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toBeHidden();
  await expect(page.getByRole('link', { name: ui.search.field })).toBeFocused();
});

test('a slash typed into a field is a slash', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('searchbox').fill('mast');
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toHaveValue('mast/');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('what is typed while search is still loading is typed, and no key of the page', async ({ page, site, ui }) => {
  await page.goto(site.entry.path);
  const { promise, resolve: arrive } = Promise.withResolvers<void>();
  await page.route('**/_astro/search-dialog*.js', async (route) => {
    await promise;
    await route.continue();
  });
  await page.keyboard.press('/');
  await page.keyboard.type('dry?');
  arrive();
  await expect(page.getByRole('combobox', { name: ui.search.field })).toHaveValue('dry?');
  await expect(page.locator('.toast')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(1);
  await expect(page).toHaveURL(site.entry.path);
});

test('a result can be clicked', async ({ page, site }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(site.entry.query);
  await page.getByRole('option', { name: site.entry.title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.entry.title);
});

test('Control and Enter open the chosen result beside the page', async ({ page, context, site }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(site.entry.query);
  await expect(page.getByRole('option', { name: site.entry.title })).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const first = await page.getByRole('option').first().getAttribute('href');
  const opened = context.waitForEvent('page');
  await page.keyboard.press('Control+Enter');
  await expect(await opened).toHaveURL(new RegExp(`${first}$`));
  await expect(page).toHaveURL(/\/about\/$/);
});

test('what could not be loaded is said, and the next key tries again', async ({ page, site, ui }) => {
  await page.goto('about/');
  await failChunkOf(page, site.words.term);
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  await box.fill(site.words.query);
  await expect(page.getByRole('dialog').getByRole('status')).toContainText(ui.search.partMissing);
  await expect(page.getByRole('option').first()).toBeVisible();
  await page.unrouteAll();
  await box.press('Space');
  await expect(page.getByRole('dialog').getByRole('status')).not.toContainText(ui.search.partMissing);
});

test('what is named is the first option, and the first key up leads to the last', async ({ page, site }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  await box.fill(site.error.query);
  const first = page.getByRole('option').first();
  await expect(first).toHaveAttribute('data-direct', 'error');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('option').last()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(first).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`errors/${site.error.id}/`);
});

test('a code that is not known is said, and where nothing answers, nothing is offered as an answer', async ({ page, site }) => {
  await page.goto('about/');
  await page.keyboard.press('/');
  const box = page.getByRole('combobox');
  const status = page.getByRole('dialog').getByRole('status');
  await box.fill(site.unknownError.query);
  await expect(status.locator('[data-unknown-code]')).toHaveText(site.unknownError.told);
  await expect(page.getByRole('listbox')).toHaveAttribute('data-confidence', /weak|none/);
  await box.fill('qqqqqq wwwwww');
  await expect(page.getByRole('listbox')).toHaveAttribute('data-confidence', 'none');
  await expect(page.getByRole('option')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=/);
});
