import { pasted } from './clipboard.ts';
import { expect, test } from './on-site.ts';

/* The pages of error codes, on a site with one table. */

test.describe('a code', () => {
  test('is found from the list of domains by its number, and in its table by its name', async ({ page }) => {
    await page.goto('errors/');
    await page.getByLabel('Filter by domain or code').fill('−4');
    await expect(page.locator('#domains > div:visible')).toHaveCount(1);
    await page.getByRole('link', { name: /^LINK / }).click();
    await expect(page.locator('.codes tbody tr')).toHaveCount(4);
    await page.getByRole('link', { name: 'Reception' }).click();
    await expect(page.locator('.codes tbody tr')).toHaveText(/^31\s*LinkFadedOut\s*The mast answered too faintly/);
    await page.getByRole('link', { name: '31', exact: true }).click();
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('31 LinkFadedOut');
  });

  test('has its meaning, the first check and its source on its page, and what to read before how it is printed', async ({ page }) => {
    await page.goto('errors/link/31/');
    const main = page.getByRole('main');
    await expect(page.locator('.summary')).toHaveText('The mast answered too faintly for ten minutes.');
    await expect(page.locator('.first-check')).toContainText('Look for wet leaves between the two ends.');
    await expect(main.getByRole('heading', { level: 2 })).toHaveText(['Read about it', 'How it is printed']);
    await expect(page.locator('.entry-list a').first()).toContainText('WN31');
    await expect(page.locator('.entry-list a').last()).toHaveAttribute('href', '/posts/hub-silent-at-dawn/');
    await expect(main.locator('.printed')).toContainText('LinkError');
    await expect(main.getByRole('link', { name: 'Codes of the radio link' })).toHaveAttribute('href', /link-codes$/);
    await main.getByRole('link', { name: /^Previous/ }).click();
    await expect(page).toHaveURL(/\/errors\/link\/12\/$/);
  });

  test('says so where its name alone is documented', async ({ page }) => {
    await page.goto('errors/link/-4/');
    await expect(page.locator('.summary')).toContainText('what it means is not documented');
    await expect(page.locator('.provenance')).toContainText('by name only');
  });

  test('can be answered with, and goes to the desk', async ({ context, page }) => {
    await context.grantPermissions(['clipboard-read']);
    await page.goto('errors/link/31/');
    await page.keyboard.press('r');
    await expect(page.getByRole('status')).toHaveText('Copied a reply about this page, as Markdown.');
    const reply = await pasted(page);
    expect(reply).toContain('First check: Look for wet leaves between the two ends.');
    expect(reply).toContain('[LINK 31 (LinkFadedOut)](https://rainmark.example/errors/link/31/)');
    await page.keyboard.press('d');
    await page.getByRole('link', { name: 'Open the desk: 1 entry' }).click();
    await expect(page.locator('.desk-items')).toContainText('LINK 31 (LinkFadedOut)');
  });
});

test('a table sorts by code and by name', async ({ page }) => {
  await page.goto('errors/link/');
  const codes = page.locator('.codes tbody th');
  await expect(codes).toHaveText(['-4', '9', '12', '31']);
  await page.getByRole('button', { name: 'Code' }).click();
  await expect(codes).toHaveText(['31', '12', '9', '-4']);
  await page.getByRole('button', { name: 'Name' }).click();
  await expect(codes).toHaveText(['9', '31', '12', '-4']);
  await page.getByRole('button', { name: 'Name' }).click();
  await expect(codes).toHaveText(['-4', '12', '31', '9']);
});

test('a symbol’s page says what it is and where it is documented', async ({ page }) => {
  await page.goto('symbols/gauge-tips/');
  await expect(page.locator('.summary')).toContainText('How often the bucket tipped since midnight.');
  await expect(page.locator('.badges')).toHaveText('Hub 4.1+, Field Console 2.0+');
  await expect(page.getByRole('link', { name: 'Documentation', exact: true })).toHaveAttribute('href', /manuals\/gauge#tips$/);
});
