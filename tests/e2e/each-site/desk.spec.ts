import { pasted } from '../clipboard.ts';
import { deskOn } from '../desk-page.ts';
import { expect, test } from '../on-site.ts';

// Reading back is the test's; the page itself writes without a prompt.
test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read']);
  await page.goto('desk/');
});

test('a reply of three entries is composed, reloaded, shared by link and copied', async ({ page, browser, site, ui }) => {
  const { add, items, template, field, text, form, copy, press, said } = deskOn(page, ui);
  const { detailed, closing } = site.desk;
  await add(site.entry);
  await add(site.open);
  await add(site.other);

  // In order, and one of them a section.
  const up = ui.desk.moveUp(site.other.title);
  await press(up);
  await expect(items.nth(1)).toContainText(site.other.title);
  await expect(page.getByRole('button', { name: up })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(items.nth(0)).toContainText(site.other.title);
  await items.nth(0).getByRole('combobox').selectOption({ index: 1 });

  await template('greeting').selectOption(detailed.name);
  await template('closing').selectOption(closing.name);
  await field('product').fill('Signal Box');
  // A line of which a part is not filled in is left out.
  await expect(text).not.toHaveValue(/\{|\s:/);
  await field('os').fill('Hub 5');
  await field('words').fill('dry');
  const greeting = detailed.text.replace('{product}', 'Signal Box').replace('{os}', 'Hub 5').replace('{words}', 'dry');
  await expect(text).toHaveValue(new RegExp(`^${RegExp.escape(greeting)}\n\n[^]+\n\n${closing.text}$`));
  const composed = await text.inputValue();
  expect(composed.split('\n').filter((line) => line.startsWith(`${ui.reply.more}[`))).toHaveLength(3);
  expect(composed).toContain(`](${site.home}${site.other.path}#`);

  await page.reload();
  await expect(text).toHaveValue(composed);

  await press(ui.desk.share);
  await expect(said).toHaveText(ui.desk.copiedLink);
  const link = await pasted(page);
  expect(link).toMatch(/\/desk\/#1\.[A-Za-z0-9_-]+$/);
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(deskOn(other, ui).text).toHaveValue(composed);
  await expect(deskOn(other, ui).items).toHaveCount(3);
  await other.context().close();

  const { markdown, text: plain, html } = ui.actions.forms;
  await copy();
  await expect(said).toHaveText(ui.desk.copied(markdown));
  expect(await pasted(page)).toBe(composed);
  await form.selectOption(plain);
  await copy();
  await expect(said).toHaveText(ui.desk.copied(plain));
  expect((await pasted(page)).split('\n').filter((line) => line.startsWith(site.home))).toHaveLength(3);
  await form.selectOption(html);
  await copy();
  await expect(said).toHaveText(ui.desk.copied(html));
  expect((await pasted(page, 'text/html')).split(`<a href="${site.home}`)).toHaveLength(4);
});

test('an edited text survives, is shared, copied in every form, and can be composed again', async ({ page, site, ui }) => {
  const { add, text, edited, form, copy, press, said } = deskOn(page, ui);
  const address = site.home + site.entry.path;
  await add(site.entry);
  await text.fill(`Hi <b>you</b>,\n\nsee [this](${address}) & *smile*.`);
  await expect(edited).toBeVisible();
  await page.reload();
  await expect(text).toHaveValue(/^Hi <b>you/);

  await form.selectOption(ui.actions.forms.html);
  await copy();
  await expect(said).toHaveText(ui.desk.copied(ui.actions.forms.html));
  const html = await pasted(page, 'text/html');
  expect(html).toContain('Hi &lt;b&gt;you&lt;/b&gt;,');
  expect(html).toContain(`<a href="${address}">this</a> &amp; <em>smile</em>.`);
  expect(await pasted(page)).toBe(`Hi <b>you</b>,\n\nsee this & smile.\n${address}`);

  await text.fill(`# Hi\n\n![pixel](https://elsewhere.example/x.png) <b>you</b>: [this](${address}), [not that](javascript:x)`);
  await page.getByText(ui.desk.preview, { exact: true }).click();
  const preview = page.locator('[data-desk-preview] > div');
  await expect(preview).toHaveText('Hi pixel <b>you</b>: this, not that', { useInnerText: false });
  await expect(preview.getByRole('link')).toHaveAttribute('href', address);
  await expect(preview.locator('img, [style], h1')).toHaveCount(0);
  await text.fill('Hi <b>you</b>');
  await expect(preview).toHaveText('Hi <b>you</b>');

  await press(ui.desk.share);
  await expect(said).toHaveText(ui.desk.copiedLink);
  await page.goto('about:blank');
  await page.goto('desk/');
  await press(ui.desk.again);
  expect(await text.inputValue()).toContain(`${ui.reply.more}[${site.entry.title}]`);
  await expect(edited).toBeHidden();
});

test('a link leaves one’s own draft alone until something is changed', async ({ page, site, ui }) => {
  const { add, items, press, said } = deskOn(page, ui);
  await add(site.entry);
  await press(ui.desk.share);
  await expect(said).toHaveText(ui.desk.copiedLink);
  const link = await pasted(page);
  await press(ui.desk.clear);
  await add(site.other);
  await page.goto('about:blank');
  await page.goto(link);
  await expect(items).toHaveCount(1);
  await expect(items).toContainText(site.entry.title);
  await press(ui.desk.own);
  await expect(items).toHaveCount(1);
  await expect(items).toContainText(site.other.title);
});

test('a reply goes into a form at a press of its button, and is copied where it is too long for one', async ({ page, site, ui }) => {
  const { add, template, field, text, press, said } = deskOn(page, ui);
  const { plain, form, smallForm } = site.desk;
  await add(site.entry);
  await template('greeting').selectOption(plain.name);
  await expect(text).toHaveValue(new RegExp(`^${plain.text}\n\n`));
  await field('product').fill('A & B');
  const reply = await text.inputValue();
  expect(reply).toContain(`${ui.reply.more}[${site.entry.title}](${site.home}${site.entry.path})`);

  await page.context().route(`${new URL(form.address).origin}/**`, (route) => route.fulfill({ body: 'A form.' }));
  const opened = page.waitForEvent('popup');
  await press(form.name);
  const popup = await opened;
  await popup.waitForURL(`${form.address}?**`);
  expect([...new URL(popup.url()).searchParams.values()]).toEqual([site.entry.title, reply, 'A & B']);
  const second = page.waitForEvent('popup');
  await press(smallForm.name);
  await expect(said).toContainText(ui.desk.copiedInstead);
  expect(new URL((await second).url()).search).toMatch(/=$/);
  await page.bringToFront();
  expect(await pasted(page)).toMatch(new RegExp(`^${plain.text}\n\n`));

  await page.evaluate(() =>
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a[href^="mailto:"]');
      if (link) document.title = link.getAttribute('href') ?? '';
    }),
  );
  await press(ui.desk.mail);
  await expect(page).toHaveTitle(/^mailto:/);
  const mail = new URLSearchParams((await page.title()).replace('mailto:?', ''));
  expect(mail.get('subject')).toBe(site.entry.title);
  expect(mail.get('body')).toContain(`${plain.text}\r\n\r\n`);
});

test('the desk lists what there is to do', async ({ page, site, ui }) => {
  const { open, stale, gone, views, release } = ui.desk.todo;
  const list = (name: string) => page.getByRole('region', { name });
  await expect(list(open).getByRole('listitem').first()).toContainText(views('').trim());
  await expect(list(stale)).toContainText(release(...site.todo.release));
  await expect(list(gone)).toContainText(site.todo.gone);
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('what there is to do is there, and the composer says why it is not', async ({ page, ui }) => {
    await expect(page.getByText(ui.desk.needsScripts)).toBeVisible();
    await expect(page.getByRole('button', { name: ui.desk.copy })).toBeHidden();
    await expect(page.getByRole('region', { name: ui.desk.todo.open }).getByRole('link').first()).toBeVisible();
  });
});
