import type { Page } from '@playwright/test';
import type { Words } from '../../../src/text/words.ts';
import { pasted } from '../clipboard.ts';
import { deskOn } from '../desk-page.ts';
import { expect, test } from '../on-site.ts';
import { paste, proposals, proposed, question, tickTwo, write } from '../question-page.ts';

/* Answering a question that somebody pasted. */

// Reading back is the test's; the page itself writes without a prompt.
test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('desk/');
});

const undo = (page: Page, ui: Words) => page.getByRole('button', { name: new RegExp(`^${ui.desk.undo}`) });

test('a question becomes a reply with two entries, edited, reloaded, shared and copied in every form', async ({
  page,
  browser,
  site,
  ui,
}) => {
  const { text, items, field, form, said, press, copy } = deskOn(page, ui);
  const { thread } = site;
  const address = `${site.home}posts/${thread.id}/`;
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await paste(page, ui, thread.text);
  const first = proposed(page, ui).first();
  await expect(first).toHaveAttribute('data-entry-id', thread.id);
  await expect(first.getByRole('checkbox')).toBeChecked();
  await expect(first.locator('mark').first()).not.toBeEmpty();
  await expect(proposals(page)).toHaveAttribute('data-confidence', 'good');
  await expect(proposals(page).locator(`[data-error="${thread.error}"]`)).toBeVisible();
  await expect(page.getByRole('list', { name: ui.found.alsoNamed })).toContainText(thread.os);

  await tickTwo(page, ui);
  await write(page, ui, 2).click();
  await expect(said).toContainText(ui.desk.entries(2));
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(new RegExp(`^${site.desk.plain.text}\n\n[^]+\n\n${site.desk.closing.text}$`));
  const composed = await text.inputValue();
  expect(composed.split('\n').filter((line) => line.startsWith(`${ui.reply.more}[`))).toHaveLength(2);
  expect(composed).toContain(`](${address}`);
  // Each of several answers says what it answers.
  expect(composed.split(ui.reply.about('\0').split('\0')[0] ?? '').length).toBeGreaterThan(2);
  await expect(field('product')).toHaveValue('Signal Box');
  await expect(field('os')).toHaveValue(thread.os);

  const edited = composed.replace(site.desk.plain.text, 'Dear <b>Pat</b>,').replace(site.desk.closing.text, '*Yours*, the desk');
  await text.fill(edited);
  await page.reload();
  await expect(text).toHaveValue(edited);
  await expect(question(page, ui)).toHaveValue(thread.text);
  await expect(proposed(page, ui).nth(1)).toBeVisible();

  await press(ui.desk.share);
  await expect(said).toHaveText(ui.desk.copiedLink);
  const other = await (await browser.newContext()).newPage();
  await other.goto(await pasted(page));
  await expect(deskOn(other, ui).text).toHaveValue(edited);
  await expect(deskOn(other, ui).items).toHaveCount(2);
  // The question is its asker's, and stays where it was pasted.
  await expect(question(other, ui)).toHaveValue('');
  await other.context().close();

  await copy();
  await expect(said).toHaveText(ui.desk.copied(ui.actions.forms.markdown));
  expect(await pasted(page)).toBe(edited);
  await form.selectOption(ui.actions.forms.html);
  await copy();
  await expect(said).toHaveText(ui.desk.copied(ui.actions.forms.html));
  const html = await pasted(page, 'text/html');
  expect(html).toContain('Dear &lt;b&gt;Pat&lt;/b&gt;,');
  expect(html).toContain('<em>Yours</em>, the desk');
  expect(html).toContain(`<a href="${address}`);
  await expect(items).toHaveCount(2);

  expect(sent.filter((request) => /Signal|90210/.test(request))).toEqual([]);
});

test('by keyboard alone: paste, take one away, write, add to what was edited, take back', async ({ page, site, ui }) => {
  const { text, items } = deskOn(page, ui);
  const { plain, closing } = site.desk;
  await paste(page, ui, site.thread.text);
  await tickTwo(page, ui);
  await proposed(page, ui).nth(1).getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('a');
  await expect(text).toBeFocused();
  await expect(items).toHaveCount(1);

  await page.keyboard.type('My own words first. ');
  await expect(text).toHaveValue(new RegExp(`^My own words first\\. ${plain.text}`));
  await paste(page, ui, site.openThread);
  await expect(proposed(page, ui).first()).toHaveAttribute('data-entry-id', site.open.path.split('/')[1] ?? '');
  await page.keyboard.press('Control+Enter');
  await expect(text).toBeFocused();
  await expect(text).toHaveValue(new RegExp(`^My own words first\\. ${plain.text}[^]+${RegExp.escape(ui.reply.open)}[^]+${closing.text}$`));
  const added = await text.inputValue();
  await undo(page, ui).focus();
  await page.keyboard.press('Enter');
  await expect(text).not.toHaveValue(new RegExp(RegExp.escape(ui.reply.open)));
  await expect(text).toHaveValue(/^My own words first\. /);
  await page.getByRole('button', { name: new RegExp(`^${ui.desk.redo}`) }).focus();
  await page.keyboard.press('Enter');
  await expect(text).toHaveValue(added);
});

test('from the desk’s key to a copied reply with two permalinks in ten key presses', async ({ page, context, site, ui }) => {
  const { text, items, said, finder } = deskOn(page, ui);
  await page.goto(site.entry.path);
  await page.evaluate((put) => navigator.clipboard.writeText(put), site.thread.text);
  await context.addInitScript(() => {
    const counted = globalThis as typeof globalThis & { presses?: number };
    counted.presses = 0;
    addEventListener(
      'keydown',
      ({ repeat }) => {
        if (!repeat) counted.presses = (counted.presses ?? 0) + 1;
      },
      true,
    );
  });
  await page.keyboard.press('o');
  await expect(page).toHaveURL('desk/');
  await expect(question(page, ui)).toBeFocused();
  await page.keyboard.press('Control+V');
  await expect(proposed(page, ui).nth(1)).toBeVisible();
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await expect(write(page, ui, 2)).toBeVisible();
  await page.keyboard.press('a');
  await expect(text).toBeFocused();
  const covered = await items.last().evaluate((item) => item.getBoundingClientRect().bottom);
  expect((await text.boundingBox())?.y).toBeGreaterThanOrEqual(covered);
  await page.keyboard.press('Control+Enter');
  await expect(said).toHaveText(ui.desk.copied(ui.actions.forms.markdown));
  expect((await pasted(page)).split(`](${site.home}`)).toHaveLength(3);
  // Every key that went down, Control too; the one that opened the desk went to the page before.
  expect(await page.evaluate(() => (globalThis as { presses?: number }).presses)).toBeLessThanOrEqual(9);

  // What is in the reply stays in view, beside the question and below it.
  await finder.scrollIntoViewIfNeeded();
  await expect(items.first()).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 800 });
  await question(page, ui).scrollIntoViewIfNeeded();
  await expect(page.getByRole('link', { name: ui.desk.inReply(2) })).toBeInViewport();
});

test('a question that is pasted before the scripts have run is read all the same', async ({ page, site, ui }) => {
  const held = Promise.withResolvers<void>();
  await page.route('**/_astro/*.js', async (route) => {
    await held.promise;
    await route.continue();
  });
  await page.goto('desk/', { waitUntil: 'commit' });
  await paste(page, ui, site.thread.text);
  held.resolve();
  await expect(proposed(page, ui).first()).toHaveAttribute('data-entry-id', site.thread.id);
  await expect(question(page, ui)).toHaveValue(site.thread.text);
});

test('what was edited is never lost without a way back', async ({ page, ui }) => {
  const { text, said, press } = deskOn(page, ui);
  await text.fill('All my own work.');
  await press(ui.desk.clear);
  await expect(text).toHaveValue('');
  await undo(page, ui).click();
  await expect(text).toHaveValue('All my own work.');
  await press(ui.desk.again);
  await expect(text).toHaveValue('');
  await undo(page, ui).click();
  await expect(text).toHaveValue('All my own work.');

  // A link's reply takes the place of one's own when it is changed, and says so.
  await press(ui.desk.share);
  await expect(said).toHaveText(ui.desk.copiedLink);
  const link = await pasted(page);
  await text.fill('Better work.');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(text).toHaveValue('All my own work.');
  await text.fill('Theirs, changed.');
  await expect(page.getByRole('alert')).toContainText(ui.desk.tookPlace);
  await undo(page, ui).click();
  await undo(page, ui).click();
  await expect(text).toHaveValue('Better work.');
});

test('an entry page and its sections add to the reply, in another tab too', async ({ page, context, site, ui }) => {
  const { text, items } = deskOn(page, ui);
  const { path, title, sections } = site.open;
  await text.fill('Mine.\n');
  const entry = await context.newPage();
  const { said, items: itemsThere, text: textThere } = deskOn(entry, ui);
  await entry.goto(path);
  await entry.getByRole('button', { name: ui.actions.addName + ui.actions.desk }).click();
  await expect(said).toContainText(ui.copy.added(title, 1));
  await expect(items).toHaveCount(1);
  await expect(text).toHaveValue(new RegExp(`^Mine\\.\n\n${RegExp.escape(ui.reply.open)}[^]+${path}\\)`));

  const section = ui.copy.quoted(sections[1].heading);
  await entry.getByRole('link', { name: ui.place.linkTo + section }).click();
  await entry
    .getByRole('group', { name: ui.place.copyOf + section })
    .getByRole('button', { name: ui.copy.add })
    .click();
  await expect(said).toContainText(sections[1].heading);
  await expect(items).toHaveCount(2);
  await entry.goto(site.entry.path);
  await entry.keyboard.press('d');
  await expect(said).toContainText(ui.copy.added(site.entry.title, 3));
  await entry.keyboard.press('d');
  await expect(said).toContainText(ui.copy.there(site.entry.title));
  await entry.getByRole('link', { name: ui.copy.openDesk(3) }).click();
  await expect(itemsThere).toHaveCount(3);
  await expect(textThere).toHaveValue(new RegExp(`^Mine\\.\n\n[^]+\\[${RegExp.escape(site.entry.title)}\\]`));
});

test('where nothing answers, that is said, nothing is ticked, and ways on are offered', async ({ page, site, ui }) => {
  const { items, finder, press } = deskOn(page, ui);
  const boxes = proposals(page).getByRole('checkbox');
  await paste(page, ui, site.elsewhere);
  await expect(proposals(page)).toHaveAttribute('data-confidence', /weak|none/);
  await expect(proposals(page).getByRole('status')).toContainText(ui.desk.unticked);
  await expect(boxes.first()).toBeVisible();
  for (const box of await boxes.all()) await expect(box).not.toBeChecked();
  await expect(page.getByRole('main').getByRole('link', { name: ui.desk.byTopic })).toBeVisible();
  await question(page, ui).press('Control+Enter');
  await expect(items).toHaveCount(0);
  await expect(page.getByText(ui.desk.tickFirst)).toBeVisible();
  await press(ui.desk.ownWords);
  await expect(finder).toBeFocused();
  await boxes.first().check();
  await page.getByRole('button', { name: ui.desk.replyWith(1) }).click();
  await expect(items).toHaveCount(1);
});

test('a code that is not known is said, and nothing is ticked for it', async ({ page, site, ui }) => {
  await paste(page, ui, site.unknownError.query);
  await expect(proposals(page).locator('[data-unknown-code]')).toHaveText(site.unknownError.told);
  await expect(proposals(page)).toHaveAttribute('data-confidence', /weak|none/);
  await expect(proposals(page).getByRole('checkbox', { checked: true })).toHaveCount(0);
});

test('an index that cannot be loaded is told, and tried again', async ({ page, site, ui }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await page.reload();
  await paste(page, ui, site.thread.text);
  await expect(page.getByText(ui.search.failed)).toBeVisible();
  await page.unroute('**/search-index/**');
  await page.getByRole('button', { name: ui.search.tryAgain }).click();
  await expect(proposed(page, ui).first()).toHaveAttribute('data-entry-id', site.thread.id);
});
