import { expect, type Page, test } from '@playwright/test';
import { failChunkOf } from './fail-chunk.ts';

const results = (page: Page) => page.locator('[data-search-results]');

test('a query in the address is answered, in the contract of the results list', async ({ page }) => {
  await page.goto('/search/#q=signal%20strength');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  const first = results(page).locator('[data-entry-id]').first();
  await expect(first).toHaveAttribute('data-entry-id', 'ios-network-signal-strength');
  await expect(first).toHaveAttribute('data-entry-kind', 'post');
  await expect(first.locator('mark').first()).toHaveText(/signal/i);
  await expect(page.getByRole('status')).toContainText('results for “signal strength”');
});

/** A query of each kind, and the entry that it is about. */
const QUERIES = [
  ['question', 'how many megabytes can a tunnel use on an iphone before it gets killed', 'packet-tunnel-memory-limit'],
  ['few words', 'wpa3 sae qr join flutter', 'flutter-wifi-join-error-8'],
  ['error line', 'nw_browser_dns_service_browse_callback failed: PolicyDenied(-65570)', 'bonjour-policy-denied-65570'],
  ['error code', 'OSSystemExtensionErrorDomain error 9', 'sysextd-category-requires-later-os'],
  ['symbol', 'NETestAppMapping', 'test-app-proxy-without-mdm'],
  ['synonym', 'sysex app outside the applications folder', 'sysextd-no-policy-outside-applications'],
] as const;

test('a query is answered first by the entry it is about', async ({ page }) => {
  for (const [kind, query, id] of QUERIES) {
    await page.goto(`/search/#q=${encodeURIComponent(query)}`);
    await expect(results(page).locator('[data-entry-id]').first(), kind).toHaveAttribute('data-entry-id', id);
  }
});

test('typing searches, the address follows, and a result opens', async ({ page }) => {
  await page.goto('/search/');
  await expect(results(page)).toHaveAttribute('data-state', 'idle');
  await page.getByRole('searchbox').fill('FTP');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await expect(page).toHaveURL(/#q=FTP$/);
  await results(page).getByRole('link', { name: 'On FTP' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On FTP');
  await page.goBack();
  await expect(page.getByRole('searchbox')).toHaveValue('FTP');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
});

test('back and forward lead from search to search, with what was typed last in each', async ({ page }) => {
  const field = page.getByRole('searchbox');
  await page.goto('/search/');
  await field.fill('FTP');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#q=FTP$/);
  await field.fill('bonjour');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#q=bonjour$/);
  await page.goBack();
  await expect(field).toHaveValue('FTP');
  await expect(page.getByRole('status')).toContainText('“FTP”');
  await page.goForward();
  await expect(field).toHaveValue('bonjour');
  await expect(page.getByRole('status')).toContainText('“bonjour”');
});

test('a result that is clicked before the typing pauses leads back to what was typed', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('FTP');
  await results(page).getByRole('link', { name: 'On FTP' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('On FTP');
  await page.goBack();
  await expect(page).toHaveURL(/#q=FTP$/);
  await expect(page.getByRole('searchbox')).toHaveValue('FTP');
});

test('what is typed quickly is answered to its last letter', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').pressSequentially('signal strength', { delay: 5 });
  await expect(page.getByRole('status')).toContainText('results for “signal strength”');
  await expect(page).toHaveURL(/q=signal\+strength$/);
});

test('facets narrow the results and stand in the address', async ({ page }) => {
  await page.goto('/search/#q=provider');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await page
    .getByRole('group', { name: 'Kind' })
    .getByLabel(/^Technote/)
    .check();
  await expect(page).toHaveURL(/kind=Technote/);
  await expect(results(page).locator('[data-entry-kind]:not([data-entry-kind="technote"])')).toHaveCount(0);
  await expect(results(page).locator('[data-entry-kind="technote"]').first()).toBeVisible();
  await page.goBack();
  await expect(page.getByRole('group', { name: 'Kind' }).getByLabel(/^Technote/)).not.toBeChecked();
  await expect(results(page).locator('[data-entry-kind="post"]').first()).toBeVisible();
});

test('all four facets are offered', async ({ page }) => {
  await page.goto('/search/#q=vpn');
  for (const name of ['Kind', 'Answer', 'Platform', 'Topic']) await expect(page.getByRole('group', { name })).toBeVisible();
});

test('the name of a term is explained above the answers', async ({ page }) => {
  await page.goto('/search/#q=sysex');
  const definition = page.locator('[data-search-definition="sysex"]');
  await expect(definition).toContainText('System extension');
  await expect(results(page).locator('[data-entry-id]').first()).toHaveAttribute('data-entry-kind', /post|technote/);
  await definition.getByRole('link').click();
  await expect(page).toHaveURL(/\/glossary\/#sysex$/);
  await expect(page.locator('#sysex')).toBeInViewport();
});

test('typos are corrected, said so, and can be undone', async ({ page }) => {
  await page.goto('/search/#q=bonjur%20polcy%20denied');
  await expect(results(page).locator('[data-entry-id]').first()).toHaveAttribute('data-entry-id', 'bonjour-policy-denied-65570');
  await expect(page.locator('[data-search-correction]')).toContainText('bonjour for “bonjur”');
  await page.getByRole('link', { name: 'Search for what was typed' }).click();
  await expect(page).toHaveURL(/exact=1/);
  await expect(results(page)).toHaveAttribute('data-state', /done|empty/);
  await expect(page.locator('[data-search-correction]')).toHaveCount(0);
});

test('a quoted phrase finds only entries that hold it word for word', async ({ page }) => {
  await page.goto(`/search/#q=${encodeURIComponent('"last stop reason Plugin failed"')}`);
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await expect(results(page).locator('[data-entry-id="signature-check-failed-developer-id"]')).toBeVisible();
  expect(await results(page).locator('[data-entry-id]').count()).toBeLessThan(6);
});

test('a phrase that nothing holds is answered by its words, and said so', async ({ page }) => {
  await page.goto(`/search/#q=${encodeURIComponent('"failed plugin reason stop last"')}`);
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
  noise[120] = '2026-03-17 10:24:00.001 MyApp[811:90210] nw_browser_fail_on_dns_error_locked [B1] failed: PolicyDenied(-65570)';
  await page.goto('/search/');
  await page.getByRole('searchbox').evaluate((field, text) => {
    (field as HTMLInputElement).value = text;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, noise.join(' '));
  await expect(results(page).locator('[data-entry-id]').first()).toHaveAttribute('data-entry-id', 'bonjour-policy-denied-65570');
});

test('results sort by activity, and the order stands in the address', async ({ page }) => {
  await page.goto('/search/#q=vpn');
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
  await page.goto('/search/#q=where%20to%20keep%20secrets%20in%20a%20system%20extension');
  const section = results(page).locator('[data-entry-id="network-extension-provider-packaging"] .result-section');
  await section.click();
  await expect(page).toHaveURL(/\/posts\/network-extension-provider-packaging\/#/);
  await expect(page.locator(':target')).toBeInViewport();
});

test('a part of the index that fails is said, and the rest is shown', async ({ page }) => {
  await page.goto('/search/');
  const blocked = await failChunkOf(page, 'bonjour');
  await page.getByRole('searchbox').fill('bonjour provider tunnel');
  await expect(page.locator('[data-search-incomplete]')).toBeVisible();
  await expect(results(page).locator('[data-entry-id]').first()).toBeVisible();
  expect(blocked()).toBeGreaterThan(0);
  await page.unrouteAll();
  await page.locator('[data-search-incomplete]').getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-search-incomplete]')).toHaveCount(0);
});

test('last searches are kept on the device and can be forgotten', async ({ page }) => {
  await page.goto('/search/');
  await page.getByRole('searchbox').fill('relay masque');
  await page.keyboard.press('Enter');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await page.goto('/search/');
  await page.getByRole('link', { name: 'relay masque' }).click();
  await expect(page).toHaveURL(/q=relay\+masque/);
  await page.goto('/search/');
  await page.getByRole('button', { name: 'Forget them' }).click();
  await expect(page.getByRole('link', { name: 'relay masque' })).toHaveCount(0);
});

test('a code that is known leads to its page, above what answers', async ({ page }) => {
  await page.goto('/search/#q=NSURLErrorDomain%20Code%3D-1001');
  await expect(results(page)).toHaveAttribute('data-confidence', 'good');
  const first = page.locator('main :is([data-direct], [data-entry-id])').first();
  await expect(first).toHaveAttribute('data-direct', 'error');
  await first.getByRole('link').click();
  await expect(page).toHaveURL(/\/errors\/nsurlerrordomain\/-1001\/$/);
});

test('a code that is not known is said, with those of its domain, and nothing passes for its answer', async ({ page }) => {
  await page.goto('/search/#q=NSURLErrorDomain%20Code%3D-7654');
  await expect(results(page)).toHaveAttribute('data-confidence', /weak|none/);
  await expect(page.locator('[data-unknown-code]')).toHaveText('NSURLErrorDomain -7654');
  const status = page.locator('main').getByRole('status');
  await expect(status).toContainText('This site does not have NSURLErrorDomain -7654. Of that domain it has:');
  await status.getByRole('link', { name: /^all \d+$/ }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('NSURLErrorDomain');
});

test('where nothing answers, nothing is listed as an answer', async ({ page }) => {
  await page.goto('/search/#q=qqqqqq%20wwwwww');
  await expect(results(page)).toHaveAttribute('data-confidence', 'none');
  await expect(results(page)).toHaveAttribute('data-state', 'empty');
  await expect(page.locator('main [data-entry-id]')).toHaveCount(0);
  await expect(page.getByRole('main').getByRole('link', { name: /^ask on the/ })).toBeVisible();
});

test('the address of a thread leads to what is held of it', async ({ page }) => {
  await page.goto(`/search/#q=${encodeURIComponent('https://developer.apple.com/forums/thread/707294')}`);
  const first = page.locator('main :is([data-direct], [data-entry-id])').first();
  await expect(first).toHaveAttribute('data-direct', 'entry');
  await expect(first.getByRole('link')).toHaveAttribute('href', '/posts/network-extension-resources/');
  await expect(page.locator('main').getByRole('status')).not.toContainText('Nothing here answers');
});

test('Back leads to all results that were asked for, and to the one that was read', async ({ page }) => {
  await page.goto('/search/#q=vpn');
  const entries = results(page).locator('[data-entry-id]');
  await expect(entries).toHaveCount(10);
  await page.getByRole('button', { name: 'More results' }).click();
  await expect(entries).toHaveCount(20);
  const read = entries.nth(14).getByRole('link').first();
  await read.scrollIntoViewIfNeeded();
  const top = await page.evaluate(() => scrollY);
  await read.click();
  await expect(page.locator('article')).toBeVisible();
  await page.goBack();
  await expect(entries).toHaveCount(20);
  await expect(read).toBeInViewport();
  await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(top - 2);
  // Another search begins at its beginning.
  await page.getByRole('searchbox').fill('tunnel');
  await expect(page.getByRole('status')).toContainText('“tunnel”');
  await expect(entries).toHaveCount(10);
});

test('a pasted log keeps its lines, in the field, in the address and after going back', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const log = 'MyApp: resolving host\n10:24:00 nw_browser failed: PolicyDenied(-65570)\nMyApp: gave up';
  await page.goto('/search/');
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
  await expect(page.locator('[data-error="dns-sd/-65570"]')).toBeVisible();
  await expect(page.getByLabel('What you see')).toHaveValue(log);
});

test('a log pasted on the home page is searched for line by line', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  // What takes pasted lines comes after the page.
  await page.goto('/', { waitUntil: 'networkidle' });
  await page.getByRole('searchbox').focus();
  await page.evaluate(() => navigator.clipboard.writeText('MyApp: resolving\nnw_browser failed: PolicyDenied(-65570)'));
  await page.keyboard.press('Control+V');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=/);
  await expect(page.locator('main').getByRole('status')).toContainText('Read as a log: 1 error recognised.');
});

test('nothing found says so and offers the topics', async ({ page }) => {
  await page.goto('/search/#q=qqqqqq');
  await expect(results(page)).toHaveAttribute('data-state', 'empty');
  await expect(page.getByRole('status')).toContainText('Nothing found for “qqqqqq”');
  await expect(page.getByRole('main').getByRole('link', { name: 'Network Extension', exact: true })).toBeVisible();
});

test('an index that cannot be loaded says so, and a second try works', async ({ page }) => {
  await page.route('**/search-index/manifest.json', (route) => route.abort());
  await page.goto('/search/#q=vpn');
  await expect(results(page)).toHaveAttribute('data-state', 'error');
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(results(page)).toHaveAttribute('data-state', 'done');
});

test('markup in a query is text', async ({ page }) => {
  await page.goto(`/search/#q=${encodeURIComponent('<img src=x onerror=alert(1)> vpn "')}`);
  await expect(results(page)).toHaveAttribute('data-state', /done|empty/);
  await expect(page.getByRole('searchbox')).toHaveValue('<img src=x onerror=alert(1)> vpn "');
  await expect(page.locator('main img')).toHaveCount(0);
});

test('arrow keys move between the field and the results', async ({ page }) => {
  await page.goto('/search/#q=vpn');
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
