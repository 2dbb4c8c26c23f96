import { expect, test } from './on-site.ts';

test('links alone lead from home to a topic, a post, a technote and back', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('main').getByRole('link', { name: 'Rain gauges' }).click();
  await expect(page).toHaveURL(/\/topics\/rain-gauges\/$/);

  await page.getByRole('link', { name: 'Why does my rain gauge read zero in steady rain?' }).first().click();
  await expect(page).toHaveURL(/\/posts\/gauge-reads-zero\/$/);
  await expect(page.locator('.summary')).toContainText('The funnel is blocked');

  await page.getByRole('link', { name: /^WN12/ }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^WN12/);

  await page.getByRole('link', { name: 'Rainmark', exact: true }).click();
  await expect(page).toHaveURL(/\/$/);
});

test('a page is seen from those it links to', async ({ page }) => {
  await page.goto('technotes/wn12/');
  const linkedFrom = page.locator('section', { has: page.getByRole('heading', { name: 'Linked from' }) });
  await linkedFrom.getByRole('link').first().click();
  await expect(page.locator('main a[href="/technotes/wn12/"]').first()).toBeVisible();
});

test('a symbol in code leads to its page, and from there to the entries about it', async ({ page }) => {
  await page.goto('posts/gauge-reads-zero/');
  await page.locator('.body').getByRole('link', { name: 'gauge.tips', exact: true }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('gauge.tips');
  await expect(page.getByRole('link', { name: /gauge/ }).first()).toBeVisible();
});

test('an error page says what the code means and where it comes up', async ({ page }) => {
  await page.goto('errors/link/');
  await page.getByRole('main').getByRole('link', { name: /31/ }).first().click();
  await expect(page.locator('.summary')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Read about it' })).toBeVisible();
  await expect(page.getByRole('link', { name: /LINK 31/ }).first()).toBeVisible();
});

test('the topic list sorts by views, both ways', async ({ page }) => {
  await page.goto('topics/sensors/');
  const table = page.locator('.entry-table');
  const views = async () =>
    (await table.locator('tbody td:nth-child(5)').allTextContents())
      .map((text) => text.replace(',', ''))
      .filter(Boolean)
      .map(Number);
  await table.getByRole('button', { name: 'Views' }).click();
  await expect(table.locator('th[aria-sort="descending"]')).toContainText('Views');
  const down = await views();
  expect(down.length).toBeGreaterThan(3);
  expect(down).toEqual([...down].sort((a, b) => b - a));
  await table.getByRole('button', { name: 'Views' }).click();
  await expect(table.locator('th[aria-sort="ascending"]')).toContainText('Views');
  expect(await views()).toEqual([...down].sort((a, b) => a - b));
});

test('what is new on a topic is one link from its page, with what is new in its parts', async ({ page }) => {
  await page.goto('topics/sensors/');
  await page.getByRole('link', { name: 'All that is new on Sensors' }).click();
  await expect(page).toHaveURL(/\/new\/#filter=Sensors$/);
  const shown = page.locator('.entry-list > li:visible');
  await expect(page.getByRole('status')).toHaveText(/^\d+ of \d+ shown$/);
  expect(await shown.count()).toBeGreaterThan(3);
  for (const item of await shown.all()) await expect(item).toHaveText(/Sensors|Rain gauges|Anemometers|Radio links/);
});

test('an anchor is not covered by the header', async ({ page }) => {
  await page.goto('posts/kitchen-sink/#lists');
  const heading = page.locator('#lists');
  await expect(heading).toBeInViewport();
  const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
  const header = await page.locator('.site-header').evaluate((element) => element.getBoundingClientRect().bottom);
  expect(top).toBeGreaterThanOrEqual(header);
});

test('the chosen theme is kept, and applied before the page shows', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await page.getByRole('button', { name: 'Theme: system' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: 'Theme: light' }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('about/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(
    await page.evaluate(() => getComputedStyle(document.body).colorScheme || getComputedStyle(document.documentElement).colorScheme),
  ).toBe('dark');
});

test.describe('an unknown address', () => {
  test.use({ missing: /no-such-post/ });
  test('shows the page that says so', async ({ page }) => {
    await page.goto('posts/no-such-post/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Page not found');
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
  });
});

test('what was searched is marked where it was found, and Escape takes the marks away', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill('rainfall console');
  await expect(page.getByRole('option').first()).toHaveAttribute('data-entry-id', 'gauge-shows-nothing');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/posts\/gauge-shows-nothing\/$/);
  const marks = page.locator('mark.searched');
  await expect(marks.first()).toHaveText(/rainfall|console/i);
  // What stands in closed details is marked as well, for when they are opened.
  expect(await marks.count()).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  await expect(marks).toHaveCount(0);
  expect(asked.filter((url) => url.includes('rainfall+console') || url.includes('rainfall%20console'))).toEqual([]);
});
