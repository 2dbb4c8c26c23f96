import { pasted } from '../clipboard.ts';
import { expect, test } from '../on-site.ts';

/* The pages of error codes. */

test('a code is found from the list of domains by its number, and in its table by its name', async ({ page, site, ui }) => {
  const { domain, codes, nameOnly, code } = site.table;
  await page.goto('errors/');
  await page.getByLabel(ui.errors.filterDomains).fill(nameOnly.typed);
  await expect(page.locator('#domains > div:visible')).toHaveCount(1);
  await page.getByRole('link', { name: new RegExp(`^${domain} `) }).click();
  const rows = page.locator('.codes tbody tr');
  await expect(rows).toHaveCount(codes.length);
  await page.getByRole('link', { name: code.family }).click();
  const row = rows.filter({ hasText: code.name });
  expect(await rows.count()).toBeLessThan(codes.length);
  await expect(row).toContainText(code.meaning);
  await row.getByRole('link', { name: code.code, exact: true }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(`${code.code} ${code.name}`);
});

test('a code has its meaning, the first check and its source on its page, and what to read before how it is printed', async ({
  page,
  site,
  ui,
}) => {
  const { spelling, code } = site.table;
  const main = page.getByRole('main');
  await page.goto(`errors/${code.id}/`);
  await expect(page.locator('.summary')).toHaveText(code.meaning);
  await expect(page.locator('.first-check')).toContainText(code.check);
  await expect(main.getByRole('heading', { level: 2 })).toHaveText([ui.errors.readAbout, ui.errors.printed]);
  const read = page.locator('.entry-list a');
  for (const [link, path] of [
    [read.first(), code.read[0]],
    [read.last(), code.read[1]],
  ] as const)
    await expect(link).toHaveAttribute('href', new URL(path, site.url).pathname);
  await expect(main.locator('.printed')).toContainText(spelling);
  await expect(main.getByRole('link', { name: code.source })).toHaveAttribute('href', /^https:/);
  await main.getByRole('link', { name: new RegExp(`^${ui.errors.previous}`) }).click();
  await expect(page).toHaveURL(`errors/${code.previous}/`);
});

test('a code of which the name alone is documented says so', async ({ page, site, ui }) => {
  await page.goto(`errors/${site.table.nameOnly.id}/`);
  await expect(page.locator('.summary')).toContainText(ui.errors.meaningNameOnly);
  await expect(page.locator('.provenance')).toContainText(ui.errors.sourceNameOnly.trim());
});

test('a code can be answered with, and goes to the desk', async ({ context, page, site, ui }) => {
  const { domain, code } = site.table;
  const label = `${domain} ${code.code} (${code.name})`;
  await context.grantPermissions(['clipboard-read']);
  await page.goto(`errors/${code.id}/`);
  await page.keyboard.press('r');
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedReply(ui.copy.thisPage, ui.actions.forms.markdown));
  const reply = await pasted(page);
  expect(reply).toContain(`${ui.errors.firstCheck}: ${code.check}`);
  expect(reply).toContain(`[${label}](${site.home}errors/${code.id}/)`);
  await page.keyboard.press('d');
  await page.getByRole('link', { name: ui.copy.openDesk(1) }).click();
  await expect(page.locator('.desk-items')).toContainText(label);
});

test('a table sorts by code and by name', async ({ page, site, ui }) => {
  const { codes: inOrder, byName, code } = site.table;
  await page.goto(`errors/${code.id.split('/')[0]}/`);
  const codes = page.locator('.codes tbody th');
  const sort = (name: string) => page.getByRole('button', { name }).click();
  await expect(codes).toHaveText(inOrder);
  await sort(ui.errors.code);
  await expect(codes).toHaveText(inOrder.toReversed());
  await sort(ui.errors.name);
  await expect(codes).toHaveText(byName);
  await sort(ui.errors.name);
  await expect(codes).toHaveText(byName.toReversed());
});
