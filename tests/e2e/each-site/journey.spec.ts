import { expect, test } from '../on-site.ts';

test('links alone lead from home to a topic, an entry and back', async ({ page, site }) => {
  await page.goto('./');
  await page.getByRole('main').getByRole('link', { name: site.topic.title }).first().click();
  await expect(page).toHaveURL(site.topic.path);
  await page.getByRole('link', { name: site.entry.title }).first().click();
  await expect(page).toHaveURL(site.entry.path);
  await expect(page.locator('.summary')).toBeVisible();
  await page.getByRole('link', { name: site.title, exact: true }).first().click();
  await expect(page).toHaveURL('./');
});

test('an entry is seen from those it links to, and a symbol in code leads to its page and to the entries about it', async ({
  page,
  site,
  ui,
}) => {
  await page.goto(site.other.path);
  const linkedFrom = page.locator('section', { has: page.getByRole('heading', { name: ui.entry.linkedFrom }) });
  await linkedFrom.getByRole('link').first().click();
  await page
    .locator('.body')
    .getByRole('link')
    .and(page.locator(`[href*="/${site.other.path}"]`))
    .first()
    .click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.other.title);

  await page.locator('.body').getByRole('link', { name: site.symbol.name, exact: true }).first().click();
  await expect(page).toHaveURL(site.symbol.path);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(site.symbol.name);
  await expect(page.locator('.summary')).toContainText(site.symbol.line);
  await expect(page.locator('.badges')).toHaveText(site.symbol.since);
  const documentation = page.getByRole('link', { name: ui.symbols.documentation, exact: true });
  expect(await documentation.getAttribute('href')).toContain(site.symbol.documentation);
  await page.getByRole('main').getByRole('link', { name: site.other.title }).first().click();
  await expect(page).toHaveURL(site.other.path);
});

test('the list of a topic sorts by views, both ways', async ({ page, site, ui }) => {
  await page.goto(site.subject.path);
  const table = page.locator('.entry-table');
  const headers = await table.locator('thead th').allInnerTexts();
  const column = headers.findIndex((text) => text.trim() === ui.list.views) + 1;
  const views = async () =>
    (await table.locator(`tbody td:nth-child(${column})`).allTextContents())
      .map((text) => text.replace(/\D/g, ''))
      .filter(Boolean)
      .map(Number);
  const sort = () => table.getByRole('button', { name: ui.list.views }).click();
  await sort();
  await expect(table.locator('th[aria-sort="descending"]')).toContainText(ui.list.views);
  const down = await views();
  expect(down.length).toBeGreaterThan(3);
  expect(down).toEqual([...down].sort((a, b) => b - a));
  await sort();
  await expect(table.locator('th[aria-sort="ascending"]')).toContainText(ui.list.views);
  expect(await views()).toEqual([...down].sort((a, b) => a - b));
});

test('what is new on a topic is one link from its page, with what is new in its parts', async ({ page, site, ui }) => {
  const { path, title, parts } = site.subject;
  await page.goto(path);
  await page.getByRole('link', { name: ui.topics.allNew(title) }).click();
  await expect(page).toHaveURL(`new/#filter=${title}`);
  const shown = page.locator('.entry-list > li:visible');
  const count = await page.locator('.entry-list > li').count();
  await expect(shown).not.toHaveCount(count);
  const left = await shown.count();
  expect(left).toBeGreaterThan(3);
  await expect(page.getByRole('status')).toHaveText(ui.list.shownOf(left, count));
  for (const item of await shown.all()) await expect(item).toHaveText(new RegExp([title, ...parts].join('|')));
});

test('an anchor is not covered by the header', async ({ page, site }) => {
  await page.goto(`${site.long.path}#${site.long.section}`);
  const heading = page.locator(`#${site.long.section}`);
  await expect(heading).toBeInViewport();
  const top = await heading.evaluate((element) => element.getBoundingClientRect().top);
  const header = await page.locator('.site-header').evaluate((element) => element.getBoundingClientRect().bottom);
  expect(top).toBeGreaterThanOrEqual(header);
});

test('the chosen theme is kept, and applied before the page shows', async ({ page, ui }) => {
  const { name, names } = ui.shell.theme;
  await page.emulateMedia({ colorScheme: 'light' });
  await page.goto('./');
  await page.getByRole('button', { name: name(names.system) }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'light');
  await page.getByRole('button', { name: name(names.light) }).click();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.goto('about/');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  expect(
    await page.evaluate(() => getComputedStyle(document.body).colorScheme || getComputedStyle(document.documentElement).colorScheme),
  ).toBe('dark');
});

test.describe('an unknown address', () => {
  test.use({ missing: /no-such-post/ });
  test('shows the page that says so', async ({ page, ui }) => {
    await page.goto('posts/no-such-post/');
    await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.notFound.title);
    await expect(page.getByRole('main').getByRole('searchbox')).toBeVisible();
  });
});

test('what was searched is marked where it was found, and Escape takes the marks away', async ({ page, site }) => {
  const [query, id] = site.question;
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(query);
  await expect(page.getByRole('option').first()).toHaveAttribute('data-entry-id', id);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`posts/${id}/`);
  const marks = page.locator('mark.searched');
  // What stands in closed details is marked as well, for when they are opened.
  await expect.poll(() => marks.count()).toBeGreaterThan(1);
  await page.keyboard.press('Escape');
  await expect(marks).toHaveCount(0);
  const first = query.split(' ')[0] ?? '';
  expect(asked.filter((url) => url.includes(first))).toEqual([]);
});
