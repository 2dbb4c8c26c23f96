import AxeBuilder from '@axe-core/playwright';
import { expect, type Page, test } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** Expect that axe finds nothing wrong with a page as it stands, in light and in dark or in one of them. */
export async function expectNoViolations(page: Page, schemes: readonly ('light' | 'dark')[] = ['light', 'dark']): Promise<void> {
  for (const colorScheme of schemes) {
    // Without motion, a way to a section that a click began is at its end.
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    // What has scrolled half under the header counts as a small target, and is none.
    await page.evaluate(() => scrollTo({ top: 0, behavior: 'instant' }));
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
