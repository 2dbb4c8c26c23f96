import type { Page } from '@playwright/test';
import { pasted } from './clipboard.ts';
import { expect, test } from './page-test.ts';
import { serveFolder } from './serve-folder.ts';

/* What a reader types stays with the reader: the host is watched, which sees all that leaves the browser, referrers too. */

test.use({ missing: /no-such-post/, serviceWorkers: 'allow', permissions: ['clipboard-read', 'clipboard-write'] });

/** Words that stand in no address of the site; what is typed always has one of them. */
const TYPED = ['zwieback', 'quetzal', 'hornussen', 'fjordpferd', 'kipferl', 'eisvogel', 'wolkenbruch'] as const;
const [HOME, MORE, DIALOG, DIAGNOSE, QUESTION, FINDER, LOST] = TYPED;

const found = (page: Page) => expect(page.locator('main [data-search-results]')).toHaveAttribute('data-state', /done|empty/);

test('through a whole visit, nothing that is typed goes into a request', async ({ page }) => {
  const host = await serveFolder('dist', '/');
  const site = `http://127.0.0.1:${host.port}/`;
  const field = page.getByRole('main').getByRole('searchbox');

  await page.goto(site);
  await field.fill(`${HOME} signal strength`);
  await page.keyboard.press('Enter');
  await found(page);
  await expect(page).toHaveURL(new RegExp(`/search/#q=${HOME}`));
  await field.fill(`"vpn tunnel" ${MORE}`);
  await page.keyboard.press('Enter');
  await found(page);
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('activity');
  await expect(page).toHaveURL(/sort=activity/);
  await page.reload();
  await found(page);
  await page.locator('main [data-search-results] .result-title').first().click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('Search');
  await page.waitForLoadState();

  await page.keyboard.press('/');
  await page.getByRole('combobox', { name: 'Search, or paste an error' }).fill(`${DIALOG} bonjour`);
  await expect(page.getByRole('listbox')).toHaveAttribute('data-state', /done|empty/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/search/#q=${DIALOG}`));
  await found(page);

  await page.goto(`${site}diagnose/`);
  await page.getByLabel('What you see').fill(`${DIAGNOSE} failed: PolicyDenied(-65570)`);
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await page.getByRole('button', { name: 'Copy a link to this view' }).click();
  expect(await pasted(page)).toContain(`#${DIAGNOSE}`);
  await page.locator('[data-error] a').first().click();
  await expect(page).toHaveURL(/\/errors\//);

  await page.goto(`${site}desk/`);
  await page.locator('[data-question-text]').fill(`${QUESTION}: why does my packet tunnel get killed`);
  await expect(page.locator('[data-proposals]')).toHaveAttribute('data-state', /done|empty/);
  await page.getByRole('searchbox', { name: 'Search for entries' }).fill(`FTP ${FINDER}`);
  await page.getByRole('button', { name: 'Add “On FTP”', exact: true }).click();
  await page.reload();
  await expect(page.getByRole('list', { name: 'Entries of the reply, in order' })).toContainText('On FTP');

  await page.goto(`${site}posts/no-such-post/`);
  await field.fill(`${LOST} tcp`);
  await page.getByRole('button', { name: 'Search' }).click();
  await found(page);
  await expect(page).toHaveURL(new RegExp(`/search/#q=${LOST}`));
  await page.goBack();
  await page.goForward();
  await found(page);

  expect(host.asked.length).toBeGreaterThan(40);
  expect(host.asked.filter((request) => TYPED.some((word) => request.toLowerCase().includes(word)))).toEqual([]);
  await host.stop();
});

test('an old link with the query in it works, and the query does not stay in the address', async ({ page }) => {
  const host = await serveFolder('dist', '/');
  await page.goto(`http://127.0.0.1:${host.port}/search/?q=${HOME}+signal&kind=Question#_main`);
  await found(page);
  await expect(page).toHaveURL(new RegExp(`/search/#q=${HOME}\\+signal&kind=Question$`));
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(`${HOME} signal`);
  const before = host.asked.length;
  await page.reload();
  await found(page);
  await page.getByRole('link', { name: 'About' }).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('About');
  expect(host.asked.slice(before).filter((request) => request.includes(HOME))).toEqual([]);
  await host.stop();
});

test('where the scripts do not come, what was typed waits in the address for the next try', async ({ page }) => {
  const host = await serveFolder('dist', '/');
  host.answer((path, response) => {
    if (!path.endsWith('.js')) return false;
    response.writeHead(503).end();
    return true;
  });
  await page.goto(`http://127.0.0.1:${host.port}/`);
  await page.getByRole('main').getByRole('searchbox').fill(`${HOME} signal`);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/search/#q=${HOME}`));
  host.answer();
  await page.reload();
  await found(page);
  await expect(page.getByRole('main').getByRole('searchbox')).toHaveValue(`${HOME} signal`);
  expect(host.asked.filter((request) => request.includes(HOME))).toEqual([]);
  await host.stop();
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false, permissions: [] });
  test('the form leads to the lists, and what was typed goes nowhere', async ({ page }) => {
    const host = await serveFolder('dist', '/');
    await page.goto(`http://127.0.0.1:${host.port}/`);
    await page.getByRole('main').getByRole('searchbox').fill(HOME);
    await page.keyboard.press('Enter');
    await expect(page.getByText('needs JavaScript')).toBeVisible();
    expect(host.asked.filter((request) => request.includes(HOME))).toEqual([]);
    await host.stop();
  });
});
