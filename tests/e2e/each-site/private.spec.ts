import type { Page } from '@playwright/test';
import { pasted } from '../clipboard.ts';
import { deskOn } from '../desk-page.ts';
import { expect, test } from '../on-site.ts';
import { serveFolder } from '../serve-folder.ts';
import type { Site } from '../sites.ts';

/* What a reader types stays with the reader: the host is watched, which sees all that leaves the browser, referrers too. */

test.use({ missing: /no-such-post/, serviceWorkers: 'allow', permissions: ['clipboard-read', 'clipboard-write'] });

/** Words that stand in no address of a site; what is typed always has one of them. */
const TYPED = ['zwieback', 'quetzal', 'hornussen', 'fjordpferd', 'kipferl', 'eisvogel', 'wolkenbruch'] as const;
const [HOME, MORE, DIALOG, DIAGNOSE, QUESTION, FINDER, LOST] = TYPED;

/** Serve a site where the requests are seen; its address there comes with it. */
async function watch({ folder, url }: Site) {
  const base = new URL(url).pathname;
  const host = await serveFolder(folder, base);
  return { ...host, address: `http://127.0.0.1:${host.port}${base}` };
}

const found = (page: Page) => expect(page.locator('main [data-search-results]')).toHaveAttribute('data-state', /done|empty/);
const field = (page: Page) => page.getByRole('main').getByRole('searchbox');

async function search(page: Page, words: string): Promise<void> {
  await field(page).fill(words);
  await page.keyboard.press('Enter');
}

test('through a whole visit, nothing that is typed goes into a request', async ({ page, site, ui }) => {
  const host = await watch(site);
  const { query } = site.entry;
  const searches = (word: string) => expect(page).toHaveURL(new RegExp(`/search/#q=${word}`));

  await page.goto(host.address);
  await search(page, `${HOME} ${query}`);
  await searches(HOME);
  await found(page);
  await search(page, `"${site.phrase.words}" ${MORE}`);
  await found(page);
  await page.getByRole('combobox', { name: ui.search.sortBy }).selectOption('activity');
  await expect(page).toHaveURL(/sort=activity/);
  await page.reload();
  await found(page);
  await page.locator('main [data-search-results] .result-title').first().click();
  await expect(page.locator('.summary')).toBeVisible();
  await page.waitForLoadState();

  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: ui.search.field }).fill(`${DIALOG} ${query}`);
  await expect(page.getByRole('listbox')).toHaveAttribute('data-state', /done|empty/);
  await page.keyboard.press('Enter');
  await searches(DIALOG);
  await found(page);

  await page.goto(`${host.address}diagnose/`);
  await page.getByLabel(ui.diagnose.field).fill(`${DIAGNOSE} ${site.error.query}`);
  await page.getByRole('button', { name: ui.diagnose.button }).click();
  await page.getByRole('button', { name: ui.diagnose.share }).click();
  expect(await pasted(page)).toContain(`#${DIAGNOSE}`);
  await page.locator('[data-error] a').first().click();
  await expect(page).toHaveURL(/\/errors\//);

  await page.goto(`${host.address}desk/`);
  const { finder, items } = deskOn(page, ui);
  await page.getByRole('textbox', { name: ui.desk.paste }).fill(`${QUESTION}: ${site.openThread}`);
  await expect(page.locator('[data-proposals]')).toHaveAttribute('data-state', /done|empty/);
  await finder.fill(`${query} ${FINDER}`);
  await page.getByRole('button', { name: ui.desk.addName(site.entry.title), exact: true }).click();
  await page.reload();
  await expect(items).toContainText(site.entry.title);

  await page.goto(`${host.address}posts/no-such-post/`);
  await field(page).fill(`${LOST} ${query}`);
  await page.getByRole('main').getByRole('button', { name: ui.search.button }).click();
  await found(page);
  await searches(LOST);
  await page.goBack();
  await page.goForward();
  await found(page);

  expect(host.asked.length).toBeGreaterThan(40);
  expect(host.asked.filter((request) => TYPED.some((word) => request.toLowerCase().includes(word)))).toEqual([]);
  await host.stop();
});

test('an old link with the query in it works, and the query does not stay in the address', async ({ page, site, ui }) => {
  const host = await watch(site);
  const { query, choice } = site.many;
  const rest = new URLSearchParams({ q: `${HOME} ${query}`, kind: choice });
  await page.goto(`${host.address}search/?${rest}#_main`);
  await found(page);
  await expect(page).toHaveURL(`${host.address}search/#${rest}`);
  await expect(field(page)).toHaveValue(`${HOME} ${query}`);
  const before = host.asked.length;
  await page.reload();
  await found(page);
  await page.getByRole('contentinfo').getByRole('link', { name: ui.pages.accessibility }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(ui.pages.accessibility);
  expect(host.asked.slice(before).filter((request) => request.includes(HOME))).toEqual([]);
  await host.stop();
});

test('where the scripts do not come, what was typed waits in the address for the next try', async ({ page, site }) => {
  const host = await watch(site);
  host.answer((path, response) => {
    if (!path.endsWith('.js')) return false;
    response.writeHead(503).end();
    return true;
  });
  await page.goto(host.address);
  await search(page, `${HOME} ${site.entry.query}`);
  await expect(page).toHaveURL(new RegExp(`/search/#q=${HOME}`));
  host.answer();
  await page.reload();
  await found(page);
  await expect(field(page)).toHaveValue(`${HOME} ${site.entry.query}`);
  expect(host.asked.filter((request) => request.includes(HOME))).toEqual([]);
  await host.stop();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, permissions: [] });
  test('the form leads to the lists, and what was typed goes nowhere', async ({ page, site, ui }) => {
    const host = await watch(site);
    await page.goto(host.address);
    await search(page, HOME);
    await expect(page.getByText(ui.search.needsScripts)).toBeVisible();
    expect(host.asked.filter((request) => request.includes(HOME))).toEqual([]);
    await host.stop();
  });
});
