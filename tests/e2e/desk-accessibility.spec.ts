import { expectNoViolations } from './axe.ts';
import { deskOn } from './desk-page.ts';
import { expect, test } from './on-site.ts';
import { paste, proposals, tickTwo, write } from './question-page.ts';

/* Every state of the desk, light and dark. */

test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('desk/');
});

test('axe finds nothing in any state of an answer', async ({ page, site, ui }) => {
  const { text, edited } = deskOn(page, ui);
  await paste(page, ui, site.thread.text);
  await tickTwo(page, ui);
  await write(page, ui, 2).click();
  await expect(text).toBeFocused();
  await page.keyboard.type('x');
  await expect(edited).toBeVisible();
  await expectNoViolations(page);
  await paste(page, ui, site.elsewhere);
  await expect(proposals(page).getByRole('status')).toContainText(ui.desk.unticked);
  await expectNoViolations(page);
  await page.route('**/search-index/**', (route) => route.abort());
  await page.reload();
  await expect(page.getByText(ui.search.failed)).toBeVisible();
  await expectNoViolations(page);
  await page.goto(site.entry.path);
  await page.keyboard.press('d');
  await expect(page.locator('.to-desk')).toBeVisible();
  await expectNoViolations(page);
});

test('axe finds nothing on the desk at work, nor in its dialogs, nor in a section’s menu with a message shown', async ({
  page,
  site,
  ui,
}) => {
  const { add, text, said } = deskOn(page, ui);
  await page.goto('desk/#1.AAAA');
  await add(site.entry);
  await page.goto('desk/');
  await text.pressSequentially('x');
  await expectNoViolations(page);
  await page.getByRole('button', { name: ui.shell.keys }).click();
  await expectNoViolations(page);

  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto(site.entry.path);
  await page.keyboard.press('y');
  await expect(said).not.toBeEmpty();
  await page.locator('.body .anchor').first().click();
  await expect(page.locator('.section-menu')).toBeVisible();
  await expectNoViolations(page);
});
