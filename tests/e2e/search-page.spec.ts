import type { Page } from '@playwright/test';
import { failChunkOf } from './fail-chunk.ts';
import { expect, test } from './on-site.ts';

const results = (page: Page) => page.locator('[data-search-results]');

test('a query in the address is answered, in the contract of the results list', async ({ page }) => {
  await page.goto('search/#q=rainfall%20console');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  const first = results(page).locator('[data-entry-id]').first();
  await expect(first).toHaveAttribute('data-entry-id', 'gauge-shows-nothing');
  await expect(first).toHaveAttribute('data-entry-kind', 'post');
  await expect(first.locator('mark').first()).toHaveText(/rainfall|console/i);
  await expect(page.getByRole('status')).toContainText('results for “rainfall console”');
});

/** A query of each kind, and the entry that it is about. */
const QUERIES = [
  ['question', 'why is my bucket at nought although it rains', 'gauge-reads-zero'],
  ['few words', 'height obstacles', 'siting-a-station'],
  ['error line', 'hubd[12]: LINK 31: mast faded out', 'hub-silent-at-dawn'],
  ['symbol', 'sampler.interval', 'kitchen-sink'],
  ['synonym', 'base station loses the mast at dawn', 'hub-silent-at-dawn'],
] as const;

test('a query is answered first by the entry it is about', async ({ page }) => {
  for (const [kind, query, id] of QUERIES) {
    await page.goto(`search/#q=${encodeURIComponent(query)}`);
    await expect(results(page).locator('[data-entry-id]').first(), kind).toHaveAttribute('data-entry-id', id);
  }
});

test('typing searches, the address follows, and a result opens', async ({ page }) => {
  await page.goto('search/');
  await expect(results(page)).toHaveAttribute('data-state', 'idle');
  await page.getByRole('searchbox').fill('siting');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await expect(page).toHaveURL(/#q=siting$/);
  await results(page).getByRole('link', { name: 'How to site a station' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to site a station');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('siting');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
});

test('back and forward lead from search to search, with what was typed last in each', async ({ page }) => {
  const field = page.getByRole('searchbox');
  await page.goto('search/');
  await field.fill('siting');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#q=siting$/);
  await field.fill('firmware');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#q=firmware$/);
  await page.goBack();
  await expect(field).toHaveValue('siting');
  await expect(page.getByRole('status')).toContainText('“siting”');
  await page.goForward();
  await expect(field).toHaveValue('firmware');
  await expect(page.getByRole('status')).toContainText('“firmware”');
});

test('a result that is clicked before the typing pauses leads back to what was typed', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('siting');
  await results(page).getByRole('link', { name: 'How to site a station' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('How to site a station');
  await page.goBack();
  await expect(page).toHaveURL(/#q=siting$/);
  await expect(page.getByRole('searchbox')).toHaveValue('siting');
});

test('what is typed quickly is answered to its last letter', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').pressSequentially('rainfall console', { delay: 5 });
  await expect(page.getByRole('status')).toContainText('results for “rainfall console”');
  await expect(page).toHaveURL(/q=rainfall\+console$/);
});

test('facets narrow the results and stand in the address', async ({ page }) => {
  await page.goto('search/#q=gauge');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await page
    .getByRole('group', { name: 'Kind' })
    .getByLabel(/^Works note/)
    .check();
  await expect(page).toHaveURL(/kind=Works(\+|%20)note/);
  await expect(results(page).locator('[data-entry-kind]:not([data-entry-kind="technote"])')).toHaveCount(0);
  await expect(results(page).locator('[data-entry-kind="technote"]').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('group', { name: 'Kind' }).getByLabel(/^Works note/)).not.toBeChecked();
  await expect(results(page).locator('[data-entry-kind="post"]').first()).toBeVisible();
});

test('all four facets are offered', async ({ page }) => {
  await page.goto('search/#q=rainfall%20console');
  for (const name of ['Kind', 'Answer', 'Platform', 'Topic']) await expect(page.getByRole('group', { name })).toBeVisible();
});

test('the name of a term is explained above the answers', async ({ page }) => {
  await page.goto('search/#q=TBR');
  const definition = page.locator('[data-search-definition="tipping-bucket"]');
  await expect(definition).toContainText('Tipping bucket');
  await expect(results(page).locator('[data-entry-id]').first()).toHaveAttribute('data-entry-kind', /post|technote/);
  await definition.getByRole('link').click();
  await expect(page).toHaveURL(/\/glossary\/#tipping-bucket$/);
  await expect(page.locator('#tipping-bucket')).toBeInViewport();
});

test('typos are corrected, said so, and can be undone', async ({ page }) => {
  await page.goto('search/#q=calibrting%20tiping%20bucket');
  await expect(results(page).locator('[data-entry-id]').first()).toHaveAttribute('data-entry-id', 'wn12');
  await expect(page.locator('[data-search-correction]')).toContainText('tipping for “tiping”');
  await page.getByRole('link', { name: 'Search for what was typed' }).click();
  await expect(page).toHaveURL(/exact=1/);
  await expect(results(page)).toHaveAttribute('data-state', /done|empty/);
  await expect(page.locator('[data-search-correction]')).toHaveCount(0);
});

test('a quoted phrase finds only entries that hold it word for word', async ({ page }) => {
  await page.goto(`search/#q=${encodeURIComponent('"metres for wind, one for rain"')}`);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await expect(results(page).locator('[data-entry-id="siting-a-station"]')).toBeVisible();
  expect(await results(page).locator('[data-entry-id]').count()).toBe(1);
});

test('a phrase that nothing holds is answered by its words, and said so', async ({ page }) => {
  await page.goto(`search/#q=${encodeURIComponent('"rain for one, wind for metres"')}`);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await expect(page.locator('[data-search-unquoted]')).toBeVisible();
  await expect(results(page).locator('[data-entry-id]').first()).toBeVisible();
});

test('of a pasted log of 200 lines the telling line decides', async ({ page }) => {
  const noise = Array.from(
    { length: 200 },
    (_, i) =>
      `2026-03-17 10:22:${String(i % 60).padStart(2, '0')}.123456+0100 0x${(i * 7919).toString(16)} Default /usr/libexec/daemon${i % 9}[${300 + i}:${i * 31}] heartbeat ok 10.0.${i % 255}.7`,
  );
  noise[120] = '2026-03-17 10:24:00.001 hubd[811:90210] radio_poll_locked [B1] LINK 31: mast faded out';
  await page.goto('search/');
  await page.getByRole('searchbox').evaluate((field, text) => {
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, noise.join(' '));
  await expect(results(page).locator('[data-entry-id]').first()).toHaveAttribute('data-entry-id', /^(?:wn31|hub-silent-at-dawn)$/);
});

test('results sort by activity, and the order stands in the address', async ({ page }) => {
  await page.goto('search/#q=gauge');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  const best = await results(page)
    .locator('[data-entry-id]')
    .evaluateAll((items) => items.map((item) => item.getAttribute('data-entry-id')));
  await page.getByRole('combobox', { name: 'Sort by' }).selectOption('activity');
  await expect(page).toHaveURL(/sort=activity/);
  await expect
    .poll(() =>
      results(page)
        .locator('[data-entry-id]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-entry-id'))),
    )
    .not.toEqual(best);
  await page.goBack();
  await expect
    .poll(() =>
      results(page)
        .locator('[data-entry-id]')
        .evaluateAll((items) => items.map((item) => item.getAttribute('data-entry-id'))),
    )
    .toEqual(best);
});

test('the section that matched is linked, and the page opens there', async ({ page }) => {
  await page.goto('search/#q=how%20far%20from%20obstacles');
  const section = results(page).locator('[data-entry-id="siting-a-station"] .result-section');
  await section.click();
  await expect(page).toHaveURL(/\/posts\/siting-a-station\/#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a part of the index that fails is said, and the rest is shown', async ({ page }) => {
  await page.goto('search/');
  const blocked = await failChunkOf(page, 'gaug');
  await page.getByRole('searchbox').fill('gauge mast siting');
  await expect(page.locator('[data-search-incomplete]')).toBeVisible();
  await expect(results(page).locator('[data-entry-id]').first()).toBeVisible();
  expect(blocked()).toBeGreaterThan(0);
  await page.unrouteAll();
  await page.locator('[data-search-incomplete]').getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-search-incomplete]')).toHaveCount(0);
});

test('last searches are kept on the device and can be forgotten', async ({ page }) => {
  await page.goto('search/');
  await page.getByRole('searchbox').fill('dew antenna');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await page.goto('search/');
  await page.getByRole('link', { name: 'dew antenna' }).click();
  await expect(page).toHaveURL(/q=dew\+antenna/);
  await page.goto('search/');
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect(page.getByRole('link', { name: 'dew antenna' })).toHaveCount(0);
});

test('a code that is known leads to its page, above what answers', async ({ page }) => {
  await page.goto('search/#q=LinkError%20Code%3D31');
  await expect(results(page)).toHaveAttribute('data-confidence', 'good');
  const first = page.locator('main :is([data-direct], [data-entry-id])').first();
  await expect(first).toHaveAttribute('data-direct', 'error');
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/errors\/link\/31\/$/);
});

test('a code that is not known is said, with those of its domain, and nothing passes for its answer', async ({ page }) => {
  await page.goto('search/#q=LinkError%20Code%3D7654');
  await expect(results(page)).toHaveAttribute('data-confidence', /weak|none/);
  await expect(page.locator('[data-unknown-code]')).toHaveText('LINK 7654');
  const status = page.locator('main').getByRole('status');
  await expect(status).toContainText('This site does not have LINK 7654. Of that domain it has:');
  await status.getByRole('link').first().click();
  await expect(page).toHaveURL(/\/errors\/link\/[^/]+\/$/);
});

test('where nothing answers, nothing is listed as an answer', async ({ page }) => {
  await page.goto('search/#q=qqqqqq%20wwwwww');
  await expect(results(page)).toHaveAttribute('data-confidence', 'none');
  await expect(results(page)).toHaveAttribute('data-state', 'empty');
  await expect(page.locator('main [data-entry-id]')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: /^ask on the/ })).toBeVisible();
});

test('the address of a thread leads to what is held of it', async ({ page }) => {
  await page.goto(`search/#q=${encodeURIComponent('https://keepers.example/board/t/4711')}`);
  const first = page.locator('main :is([data-direct], [data-entry-id])').first();
  await expect(first).toHaveAttribute('data-direct', 'entry');
  await expect(first.getByRole('link')).toHaveAttribute('href', '/posts/gauge-reads-zero/');
  await expect(page.locator('main').getByRole('status')).not.toContainText('Nothing here answers');
});

test('a pasted log keeps its lines, in the field, in the address and after going back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const log = 'hubd: polling mast\n10:24:00 hubd: LINK 31: mast faded out\nhubd: gave up';
  await page.goto('search/');
  await page.getByRole('searchbox').focus();
  await page.evaluate((text) => navigator.clipboard.writeText(text), log);
  await page.keyboard.press('Control+V');
  await expect(page.getByRole('searchbox')).toHaveValue(log.replaceAll('\n', ' ↵ '));
  const status = page.locator('main').getByRole('status');
  await expect(status).toContainText('Read as a log: 1 error recognised.');
  await expect(page).toHaveURL(/%0A/);
  await page.locator('[data-direct="error"] a').click();
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue(log.replaceAll('\n', ' ↵ '));
  await expect(status).toContainText('Read as a log: 1 error recognised.');
  await status.getByRole('link', { name: 'See it line by line' }).click();
  await expect(page.locator('[data-error="link/31"]')).toBeVisible();
  await expect(page.getByLabel('What you see')).toHaveValue(log);
});

test('a log pasted on the home page is searched for line by line', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // What takes pasted lines comes after the page.
  await page.goto('./', { waitUntil: 'networkidle' });
  await page.getByRole('searchbox').focus();
  await page.evaluate(() => navigator.clipboard.writeText('hubd: polling\nhubd: LINK 31: mast faded out'));
  await page.keyboard.press('Control+V');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=/);
  await expect(page.locator('main').getByRole('status')).toContainText('Read as a log: 1 error recognised.');
});

test('nothing found says so and offers the topics', async ({ page }) => {
  await page.goto('search/#q=qqqqqq');
  await expect(results(page)).toHaveAttribute('data-state', 'empty');
  await expect(page.getByRole('status')).toContainText('Nothing found for “qqqqqq”');
  await expect(page.getByRole('main').getByRole('link', { name: 'Sensors', exact: true })).toBeVisible();
});

test('an index that cannot be loaded says so, and a second try works', async ({ page }) => {
  await page.route('**/search-index/manifest.json', (route) => route.abort());
  await page.goto('search/#q=gauge');
  await expect(results(page)).toHaveAttribute('data-state', 'error');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page)).toHaveAttribute('data-state', 'done');
});

test('markup in a query is text', async ({ page }) => {
  await page.goto(`search/#q=${encodeURIComponent('<img src=x onerror=alert(1)> gauge "')}`);
  await expect(results(page)).toHaveAttribute('data-state', /done|empty/);
  await expect(page.getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)> gauge "');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('arrow keys move between the field and the results', async ({ page }) => {
  await page.goto('search/#q=gauge');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await page.getByRole('searchbox').focus();
  const links = page.locator('[data-search-host] .result-title');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(page.getByRole('searchbox')).toBeFocused();
});
