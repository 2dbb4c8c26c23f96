import { expect, type Page, test } from '@playwright/test';
import { fixtureUrl } from '../../playwright.config.ts';

test.use({ baseURL: fixtureUrl });

/* Storage that is off or full, or holds what an older build wrote; and addresses with nothing in them to restore. */

const items = (page: Page) => page.getByRole('list', { name: 'Entries of the reply, in order' }).getByRole('listitem');
const unkept = (page: Page) => page.getByText('This browser lets the page keep nothing');

async function add(page: Page): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search for entries' }).fill('siting');
  await page.getByRole('button', { name: 'Add “How to site a station”', exact: true }).click();
  await expect(items(page)).toHaveCount(1);
}

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
  test(`where storage is ${state}, nothing is said to be kept that is not, and all else works`, async ({ page }) => {
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.addInitScript(script);
    await page.goto('posts/siting-a-station/');
    await page.keyboard.press('d');
    await expect(page.locator('.toast')).toContainText('could not be added');
    await expect(page.locator('.to-desk')).toHaveCount(0);
    await page.keyboard.press('?');
    await page.getByRole('switch').uncheck();
    await expect(page.getByRole('dialog')).toContainText('the choice lasts until you leave the page');
    await page.getByRole('button', { name: 'Close' }).click();
    await page.getByRole('button', { name: /^Theme/ }).click();

    await page.goto('desk/');
    await expect(unkept(page)).toBeHidden();
    await add(page);
    await expect(unkept(page)).toBeVisible();
    const asked = page.waitForEvent('dialog');
    const left = page.goto('search/#q=siting').catch(() => undefined);
    expect((await asked).type()).toBe('beforeunload');
    await (await asked).accept();
    await left;
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
    expect(errors).toEqual([]);
  });
}

test('a draft of another build is told, and set aside before another takes its place', async ({ page }) => {
  const old = '{"items":{"0":"posts/siting-a-station/"},"version":9}';
  await page.goto('about/');
  await page.evaluate((draft) => localStorage.setItem('desk-draft', draft), old);
  await page.goto('desk/');
  await expect(page.getByText('The draft that this device has kept cannot be read: its list of entries is no list.')).toBeVisible();
  await add(page);
  expect(await page.evaluate(() => localStorage.getItem('desk-draft-set-aside'))).toBe(old);
  await page.reload();
  await expect(items(page)).toHaveCount(1);
  await expect(page.locator('[data-desk-alert]')).toBeHidden();
});

test('an address with nothing to restore says so, and one that names a place of the page does not', async ({ page }) => {
  const alert = page.locator('[data-desk-alert]');
  await page.goto('desk/#a-reply');
  await expect(alert).toContainText('This link’s reply could not be restored: it holds none.');
  await page.goto('desk/#open');
  await expect(alert).toBeHidden();
  await page.goto('diagnose/#%E0%A4%A');
  await expect(page.locator('[data-diagnosis]')).toContainText('What this link holds cannot be read.');

  // The link that skips to the content takes nothing out of the address.
  await page.goto('diagnose/#LinkError%20error%2012');
  await expect(page.locator('[data-error="link/12"]')).toBeVisible();
  await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/#LinkError/);
  await page.goto('search/#q=siting');
  await page.getByRole('link', { name: 'Skip to content' }).press('Enter');
  await expect(page.locator('main')).toBeFocused();
  await expect(page).toHaveURL(/\/search\/#q=siting$/);
});

test('two tabs with one draft agree, also where one of them shows a reply from a link', async ({ page, context }) => {
  await page.goto('desk/');
  await add(page);
  const [link] = await Promise.all([
    page.evaluate(async () => {
      const stream = new Blob(['{"items":["posts/siting-a-station/"],"words":"theirs"}'])
        .stream()
        .pipeThrough(new CompressionStream('deflate-raw'));
      const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
      return `desk/#1.${btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '')}`;
    }),
  ]);
  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('textbox', { name: 'The reader’s words' })).toHaveValue('theirs');
  await other.goto(`${link.split('#')[0]}#open`);
  await expect(other.getByRole('textbox', { name: 'The reader’s words' })).toHaveValue('theirs');
  await expect(other).toHaveURL(new RegExp(`${link.split('#')[1]}$`));

  // What is added meanwhile in the first is what the second brings back.
  await page.getByRole('textbox', { name: 'Product' }).fill('Signal Box');
  await other.getByRole('textbox', { name: 'OS and version' }).fill('Hub 5');
  await expect(other.getByText('This reply has taken the place of your own draft.')).toBeVisible();
  await expect(page.getByRole('textbox', { name: 'OS and version' })).toHaveValue('Hub 5');
  await other.getByRole('button', { name: /^Undo/ }).click();
  await other.getByRole('button', { name: /^Undo/ }).click();
  await expect(other.getByRole('textbox', { name: 'Product' })).toHaveValue('Signal Box');
});
