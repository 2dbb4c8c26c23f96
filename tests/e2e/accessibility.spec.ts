import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';
import { pageList } from './pages.ts';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

async function expectNoViolations(page: Page): Promise<void> {
  const { violations } = await new AxeBuilder({ page }).withTags(TAGS).analyze();
  expect(
    violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`),
  ).toEqual([]);
}

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [name, path] of pageList) {
      test(`axe finds nothing on the ${name} page`, async ({ page }) => {
        await page.goto(path);
        await expectNoViolations(page);
      });
    }

    test('axe finds nothing in search results', async ({ page }) => {
      await page.goto('/search/?q=vpn');
      await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
      await expectNoViolations(page);
    });

    test('axe finds nothing in the search dialog', async ({ page }) => {
      await page.goto('/about/');
      await page.keyboard.press('/');
      await page.keyboard.type('vpn');
      await expect(page.getByRole('option').first()).toBeVisible();
      await page.keyboard.press('ArrowDown');
      await expectNoViolations(page);
    });

    test('axe finds nothing on a narrow page', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('/posts/network-extension-provider-packaging/');
      await expectNoViolations(page);
    });
  });
}
