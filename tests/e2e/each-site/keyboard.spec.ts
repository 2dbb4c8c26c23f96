import { expect, test } from '../on-site.ts';

test('the first stop skips to the content', async ({ page, site, ui }) => {
  await page.goto(site.entry.path);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: ui.shell.skip })).toBeFocused();
  await expect(page.getByRole('link', { name: ui.shell.skip })).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('from home to an entry and its section by keyboard alone', async ({ page, site, ui }) => {
  await page.goto('./');
  await tabTo(page, ui.labels.list.topics);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/topics\/$/);
  await tabTo(page, site.topic.title);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(site.topic.path);
  await tabTo(page, site.entry.title);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.entry.title);
});

test('every stop on an entry page shows its focus', async ({ page, site }) => {
  await page.goto(site.entry.path);
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

test('what stands open beside an entry is no stop, on a narrow screen it opens', async ({ page, site }) => {
  await page.goto(site.long.path);
  const summary = page.locator('.aside summary').first();
  await summary.evaluate((element: HTMLElement) => element.focus());
  await expect(summary).not.toBeFocused();
  await page.setViewportSize({ width: 820, height: 900 });
  await summary.focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('.aside details').first()).toHaveAttribute('open');
});

async function tabTo(page: import('@playwright/test').Page, name: string): Promise<void> {
  for (let i = 0; i < 200; i += 1) {
    await page.keyboard.press('Tab');
    if ((await page.evaluate(() => (document.activeElement as HTMLElement).innerText?.trim())) === name) return;
  }
  throw new Error(`Tab never reached “${name}”`);
}
