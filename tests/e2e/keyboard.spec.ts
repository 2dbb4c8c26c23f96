import { expect, test } from '@playwright/test';
import { fixtureUrl } from '../../playwright.config.ts';

test.use({ baseURL: fixtureUrl });

test('the first stop skips to the content', async ({ page }) => {
  await page.goto('posts/kitchen-sink/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeFocused();
  await expect(page.getByRole('link', { name: 'Skip to content' })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('from home to an entry and its section by keyboard alone', async ({ page }) => {
  await page.goto('./');
  await tabTo(page, 'Topics');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/topics\/$/);
  await tabTo(page, 'Anemometers');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/topics\/anemometers\/$/);
  await tabTo(page, 'How to site a station');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to site a station');
});

test('every stop on an entry page shows its focus', async ({ page }) => {
  await page.goto('posts/kitchen-sink/');
  const seen: string[] = [];
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab');
    const stop = await page.evaluate(() => {
      const element = document.activeElement as HTMLElement;
      const { outlineStyle, outlineWidth } = getComputedStyle(element);
      return {
        name: element.innerText?.slice(0, 40) || element.ariaLabel || element.tagName,
        focused: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        body: element === document.body,
      };
    });
    if (stop.body) break;
    if (!stop.focused) seen.push(stop.name);
  }
  expect(seen).toEqual([]);
});

async function tabTo(page: import('@playwright/test').Page, name: string): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => (document.activeElement as HTMLElement).innerText?.trim())) === name) return;
  }
  throw new Error(`Tab never reached “${name}”`);
}
