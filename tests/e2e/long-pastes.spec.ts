import { expect, test } from './on-site.ts';
import { paste, proposals, question } from './question-page.ts';

/* What takes long to read. */

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

test('a paste of a megabyte is diagnosed to its end, in a worker, and the field shows what tells most of it', async ({
  page,
  site,
  ui,
}) => {
  await page.goto('diagnose/');
  await page.evaluate((telling) => {
    const line = (i: number) =>
      `2026-03-17 10:22:${i % 60} daemon[${i}:${i * 7}] step ${i} of ${i % 13} finished in ${i % 97} ms /private/var/log/x${i}\n`;
    const text = Array.from({ length: 12_000 }, (_, i) => (i === 9000 ? `${telling}\n` : line(i))).join('');
    return navigator.clipboard.writeText(text);
  }, site.error.query);
  await page.getByLabel(ui.diagnose.field).focus();
  const worker = page.waitForEvent('worker');
  await page.keyboard.press('Control+V');
  await worker;
  await expect(page.locator(`[data-error="${site.error.id}"]`)).toBeVisible({ timeout: 90_000 });
  await expect(page.getByLabel(ui.diagnose.field)).toHaveValue(new RegExp(`^${site.error.query}`));
  await expect(page.getByRole('status').first()).toContainText(ui.diagnose.long);
});

test('a long text is read on the page where no worker can start', async ({ page, site, ui }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Worker'));
  await page.goto('diagnose/');
  await page.getByLabel(ui.diagnose.field).fill(`${'daemon: still waiting for it to come up\n'.repeat(600)}${site.error.query}`);
  await expect(page.locator(`[data-error="${site.error.id}"]`)).toBeVisible();
});

test('a question of a megabyte is read to its end, and the page stays responsive', async ({ page, site, ui }) => {
  await page.goto('desk/');
  const line = (i: number) =>
    `2026-03-17 10:22:${i % 60} daemon[${i}:${i * 7}] step ${i} of ${i % 13} finished in ${i % 97} ms /private/var/log/x${i}\n`;
  const log = Array.from({ length: 12_000 }, (_, i) => (i === 9000 ? `${site.log.line}\n` : line(i))).join('');
  expect(log.length).toBeGreaterThan(1_000_000);
  await page.evaluate(() => {
    const held = globalThis as typeof globalThis & { longest?: number };
    held.longest = 0;
    let last = performance.now();
    setInterval(() => {
      held.longest = Math.max(held.longest ?? 0, performance.now() - last);
      last = performance.now();
    }, 20);
  });
  await paste(page, ui, log);
  await expect(proposals(page).locator(`[data-error="${site.log.error}"]`)).toBeVisible({ timeout: 45_000 });
  const longest = await page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0);
  test.info().annotations.push({ type: 'longest pause', description: `${Math.round(longest)} ms` });
  expect(longest).toBeLessThan(1000);
  await expect(page.getByText(ui.desk.long)).toBeVisible();
  await expect(question(page, ui)).toHaveValue(new RegExp(`^${RegExp.escape(site.log.line)}`));
  // What is kept is what tells most of it: a draft stays small.
  expect((await page.evaluate(() => localStorage.getItem('desk-draft') ?? '')).length).toBeLessThan(25_000);
});
