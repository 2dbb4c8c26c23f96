import { expect, test } from '../on-site.ts';
import { pageNames, pageOf } from '../pages.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript every kind of page reads and navigates', async ({ page, site }) => {
  for (const name of pageNames) {
    await test.step(name, async () => {
      await page.goto(pageOf(site, name));
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      expect((await page.getByRole('main').innerText()).length).toBeGreaterThan(100);
      const link = page.getByRole('main').locator('a[href^="/"]').first();
      // The glossary of a small site may link to its own terms alone.
      if ((await link.count()) === 0) return;
      const target = await link.getAttribute('href');
      await link.click();
      await expect(page).toHaveURL(target ?? '');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    });
  }
});

test('without JavaScript the search page leads to every list instead', async ({ page, site, ui }) => {
  await page.goto(`search/?q=${site.entry.query}`);
  await expect(page.getByText(ui.search.needsScripts)).toBeVisible();
  const { errors, symbols, glossary, technotes, references } = ui.labels.list;
  for (const name of [errors, symbols, glossary, technotes, references])
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  await expect(page.locator('.site-header button').first()).toBeHidden();
});
