import { failChunkOf } from './fail-chunk.ts';
import { expect, test } from './on-site.ts';

const LOG = `2026-03-17 10:22:33.120 hubd[811:90210] [radio] socket_connect [C1:2] connectx failed
2026-03-17 10:24:00.001 hubd[811:90210] radio_poll_locked [B1] LINK 31: mast faded out
Device: Hub 4.2, StationSampler, 3F2504E0-4F89-11D3-9A0C-0305E82C3301`;

test('a pasted log is recognised and explained, with the line that led there', async ({ page }) => {
  await page.goto('diagnose/');
  await page.getByLabel('What you see').fill(LOG);
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(page.locator('[data-error="link/31"]')).toContainText('31');
  await expect(page.locator('[data-diagnosis]')).toContainText('Hub 4.2');
  await expect(page.getByRole('link', { name: 'StationSampler', exact: true })).toBeVisible();
  const first = page.locator('[data-search-results] [data-entry-id]').first();
  await expect(first).toHaveAttribute('data-entry-id', 'hub-silent-at-dawn');
  await expect(first.locator('pre')).toContainText('LINK 31');
});

test('its address brings the same view back, and sends nothing', async ({ page }) => {
  await page.goto('diagnose/');
  await page.getByLabel('What you see').fill('LinkError Code=12, says the zeppelin');
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(page.locator('[data-error]').first()).toBeVisible();
  const address = page.url();
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.locator('[data-error="link/12"]')).toBeVisible();
  expect(sent.filter((url) => url.includes('zeppelin'))).toEqual([]);
});

test('a paste of a megabyte is read to its end, in a worker, and the field shows what tells most of it', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('diagnose/');
  await page.evaluate(() => {
    const line = (i: number) =>
      `2026-03-17 10:22:${i % 60} daemon[${i}:${i * 7}] step ${i} of ${i % 13} finished in ${i % 97} ms /private/var/log/x${i}\n`;
    const text = Array.from({ length: 12_000 }, (_, i) => (i === 9000 ? 'LINK 12: no key\n' : line(i))).join('');
    return navigator.clipboard.writeText(text);
  });
  await page.getByLabel('What you see').focus();
  const worker = page.waitForEvent('worker');
  await page.keyboard.press('Control+V');
  await worker;
  await expect(page.locator('[data-error="link/12"]')).toBeVisible({ timeout: 90_000 });
  await expect(page.getByLabel('What you see')).toHaveValue(/^LINK 12: no key/);
  await expect(page.getByRole('status').first()).toContainText('The paste is long');
});

test('a long text is read on the page where no worker can start', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto('diagnose/');
  await page.getByLabel('What you see').fill(`${'hubd: still waiting for the mast to come up\n'.repeat(600)}LINK 12: no key`);
  await expect(page.locator('[data-error="link/12"]')).toBeVisible({ timeout: 30_000 });
});

test('an error is told with what it means and what to check first, a code that is not known with those of its domain', async ({ page }) => {
  await page.goto('diagnose/');
  await page.getByLabel('What you see').fill('hubd: LinkError Code=9\nhubd: LinkError Code=7654');
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(page.locator('[data-error="link/9"]')).toContainText('Check first:');
  await expect(page.locator('[data-unknown-code]')).toHaveText('LINK 7654');
});

test('where nothing explains a text, that is said, and nothing is listed', async ({ page }) => {
  await page.goto('diagnose/');
  await page.getByLabel('What you see').fill('qqqqqq wwwwww');
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(page.locator('[data-diagnosis]')).toHaveAttribute('data-confidence', 'none');
  await expect(page.getByRole('status').first()).toHaveText('No error of it is known here. Nothing here explains this.');
  await expect(page.locator('main [data-entry-id]')).toHaveCount(0);
});

test('hostile text is shown as text, and a damaged address does no harm', async ({ page }) => {
  await page.goto(`diagnose/#${encodeURIComponent('<img src=x onerror=alert(1)> LINK 12: no key')}`);
  await expect(page.locator('[data-error]').first()).toBeVisible();
  await expect(page.locator('main img')).toHaveCount(0);
  await page.goto('diagnose/#%E0%A4%A');
  await page.reload();
  await expect(page.getByLabel('What you see')).toHaveValue('');
});

test('a part of the index that fails is said, and a second try brings the rest', async ({ page }) => {
  await page.goto('diagnose/');
  await failChunkOf(page, 'mast');
  await page.getByLabel('What you see').fill(LOG);
  await page.getByRole('button', { name: 'Diagnose' }).click();
  const notice = page.locator('[data-search-incomplete]');
  await expect(notice).toBeVisible();
  await expect(page.locator('[data-error="link/31"]')).toBeVisible();
  await page.unrouteAll();
  await notice.getByRole('button', { name: 'Try again' }).click();
  await expect(notice).toHaveCount(0);
  await expect(page.locator('[data-entry-id]').first()).toHaveAttribute('data-entry-id', 'hub-silent-at-dawn');
});

test('an index that cannot be loaded says so, and a second try works', async ({ page }) => {
  await page.route('**/search-index/manifest.json', (route) => route.abort());
  await page.goto('diagnose/');
  await page.getByLabel('What you see').fill(LOG);
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(page.getByText('could not be loaded')).toBeVisible();
  await page.unrouteAll();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.locator('[data-error="link/31"]')).toBeVisible();
});

test('nothing is named as the section that led there whose heading many entries share', async ({ page }) => {
  await page.goto('diagnose/');
  await page.getByLabel('What you see').fill(LOG);
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(page.locator('[data-entry-id]').first()).toBeVisible();
  expect(await page.locator('.result-section').allTextContents()).not.toContain('› Question');
});
