import { test } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { pageList } from './pages.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });

    for (const [name, path] of pageList) {
      test(`axe finds nothing on the ${name} page`, async ({ page }) => {
        await page.goto(path);
        await expectNoViolations(page);
      });
    }

    test('axe finds nothing on a narrow page', async ({ page }) => {
      await page.setViewportSize({ width: 360, height: 740 });
      await page.goto('/posts/network-extension-provider-packaging/');
      await expectNoViolations(page);
    });
  });
}
