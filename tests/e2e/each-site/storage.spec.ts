import type { Page } from '@playwright/test';
import type { Words } from '../../../src/text/words.ts';
import { deskOn, draftLink } from '../desk-page.ts';
import { expect, test } from '../on-site.ts';

/* Storage that is off or full, or holds what an older build wrote; and addresses with nothing in them to restore. */

const unkept = (page: Page, ui: Words) => page.getByText(ui.desk.unkept);

const off = () =>
  Object.defineProperty(window, 'localStorage', {
    get() {
      throw new DOMException('Access is denied', 'SecurityError');
    },
  });

const full = () => {
  Storage.prototype.setItem = () => {
    throw new DOMException('The quota has been exceeded', 'QuotaExceededError');
  };
};

for (const [state, script] of [
  ['off', off],
  ['full', full],
] as const) {
  test(`where storage is ${state}, nothing is said to be kept that is not, and all else works`, async ({ page, site, ui }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(script);
    await page.goto(site.entry.path);
    await page.keyboard.press('d');
    await expect(page.locator('.toast')).toContainText(ui.copy.unkept(site.entry.title));
    await expect(page.locator('.to-desk')).toHaveCount(0);
    await page.keyboard.press('?');
    await page.getByRole('switch').uncheck();
    await expect(page.getByRole('dialog')).toContainText(ui.keys.unkept);
    await page.getByRole('button', { name: ui.shell.close }).click();
    await page.getByRole('button', { name: ui.shell.theme.name(ui.shell.theme.names.system) }).click();

    await page.goto('desk/');
    await expect(unkept(page, ui)).toBeHidden();
    await deskOn(page, ui).add(site.entry);
    await expect(unkept(page, ui)).toBeVisible();
    const asked = page.waitForEvent('dialog');
    const left = page.goto(`search/#q=${site.entry.query}`).catch(() => undefined);
    expect((await asked).type()).toBe('beforeunload');
    await (await asked).accept();
    await left;
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
    expect(errors).toEqual([]);
  });
}

test('a draft of another build is told, and set aside before another takes its place', async ({ page, site, ui }) => {
  const old = JSON.stringify({ items: { 0: site.entry.path }, version: 9 });
  await page.goto('about/');
  await page.evaluate((draft) => localStorage.setItem('desk-draft', draft), old);
  await page.goto('desk/');
  await expect(page.getByText(ui.desk.unread(ui.desk.wrong.noList, 'desk-draft-set-aside'))).toBeVisible();
  await deskOn(page, ui).add(site.entry);
  expect(await page.evaluate(() => localStorage.getItem('desk-draft-set-aside'))).toBe(old);
  await page.reload();
  await expect(deskOn(page, ui).items).toHaveCount(1);
  await expect(page.locator('[data-desk-alert]')).toBeHidden();
});

test('an address with nothing to restore says so, and one that names a place of the page does not', async ({ page, site, ui }) => {
  const alert = page.locator('[data-desk-alert]');
  await page.goto('desk/#a-reply');
  await expect(alert).toContainText(ui.desk.unrestored(ui.desk.wrong.empty));
  await page.goto('desk/#open');
  await expect(alert).toBeHidden();
  await page.goto('diagnose/#%E0%A4%A');
  await expect(page.locator('[data-diagnosis]')).toContainText(ui.diagnose.badLink);

  // The link that skips to the content takes nothing out of the address.
  await page.goto(`diagnose/#${encodeURIComponent(site.error.query)}`);
  await expect(page.locator('[data-error]').first()).toBeVisible();
  await page.getByRole('link', { name: ui.shell.skip }).press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(`diagnose/#${encodeURIComponent(site.error.query)}`);
  await page.goto(`search/#q=${site.entry.query}`);
  await page.getByRole('link', { name: ui.shell.skip }).press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(`search/#q=${site.entry.query}`);
});

test('two tabs with one draft agree, also where one of them shows a reply from a link', async ({ page, context, site, ui }) => {
  await page.goto('desk/');
  await deskOn(page, ui).add(site.entry);
  const link = await draftLink(page, { items: [site.entry.path], words: 'theirs' });
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('textbox', { name: ui.desk.fields.words })).toHaveValue('theirs');
  await other.goto(`${link.split('#')[0]}#open`);
  await expect(other.getByRole('textbox', { name: ui.desk.fields.words })).toHaveValue('theirs');
  await expect(other).toHaveURL(new RegExp(`${link.split('#')[1]}$`));

  // What is added meanwhile in the first is what the second brings back.
  await page.getByRole('textbox', { name: ui.desk.fields.product }).fill('Signal Box');
  await other.getByRole('textbox', { name: ui.desk.fields.os }).fill('Hub 5');
  await expect(other.getByText(ui.desk.tookPlace)).toBeVisible();
  await expect(page.getByRole('textbox', { name: ui.desk.fields.os })).toHaveValue('Hub 5');
  await other.getByRole('button', { name: new RegExp(`^${ui.desk.undo}`) }).click();
  await other.getByRole('button', { name: new RegExp(`^${ui.desk.undo}`) }).click();
  await expect(other.getByRole('textbox', { name: ui.desk.fields.product })).toHaveValue('Signal Box');
});
