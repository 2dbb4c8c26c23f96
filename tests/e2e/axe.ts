import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expect that axe finds nothing wrong with a page as it stands, in light and in dark. */
export async function expectNoViolations(page: Page): Promise<void> {
  // What has scrolled half under the header counts as a small target, and is none.
  await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await test.step(`axe at ${page.url()} in ${colorScheme}`, async () => {
      // In the page itself: no page of ours frames another, and a second page for axe alone costs as much as its work.
      const axe = new AxeBuilder({ page })
        .options({ resultTypes: ['violations'] })
        .withTags(TAGS)
        .setLegacyMode();
      const { violations } = await axe.analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target, failureSummary }) => `${target} ${failureSummary}`).join(' | ')}`),
      ).toEqual([]);
    });
  }
}
