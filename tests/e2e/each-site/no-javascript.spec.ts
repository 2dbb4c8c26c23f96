import { expect, test } from './on-site.ts';
import { pageList, pages } from './pages.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript every kind of page reads and navigates', async ({ page }) => {
  for (const [name, path] of pageList) {
    await test.step(name, async () => {
      await page.goto(path);
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

test('without JavaScript the search page leads to every list instead', async ({ page }) => {
  await page.goto(`${pages.search}?q=gauge`);
  await expect(page.getByText('needs JavaScript')).toBeVisible();
  for (const name of ['Errors', 'Symbols', 'Glossary', 'Technotes', 'References']) {
    await expect(page.getByRole('main').getByRole('link', { name, exact: true })).toBeVisible();
  }
  await expect(page.getByRole('button', { name: /^Theme/ })).toBeHidden();
});
