import { pasted } from '../clipboard.ts';
import { expect, test } from '../on-site.ts';

// What is in view must not depend on how far a smooth scroll has come.
test.use({ contextOptions: { reducedMotion: 'reduce' } });

// Reading back is the test's; the page itself writes without a prompt.
test.beforeEach(async ({ context, page, site }) => {
  await context.grantPermissions(['clipboard-read']);
  await page.goto(site.open.path);
});

test('buttons copy the page’s link, reply and citation, and say so', async ({ page, site, ui }) => {
  const address = site.home + site.open.path;
  await page.getByRole('button', { name: ui.actions.copyName + ui.actions.link }).click();
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedLink(ui.copy.thisPage));
  expect(await pasted(page)).toBe(address);

  await page.getByRole('button', { name: ui.actions.copyName + ui.actions.reply }).click();
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedReply(ui.copy.thisPage, ui.actions.forms.markdown));
  const reply = await pasted(page);
  expect(reply).toContain(ui.reply.open);
  expect(reply).toContain(`](${address})`);
  expect(reply.split('\n').find((line) => line.startsWith(ui.reply.source))).toContain(site.open.source);

  await page.getByRole('button', { name: ui.actions.copyName + ui.actions.citation }).click();
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedCitation(ui.copy.thisPage));
  expect(await pasted(page)).toContain(site.title);
});

test('keys copy the section in view', async ({ page, site, ui }) => {
  const [, { heading, id }] = site.open.sections;
  const address = site.home + site.open.path;
  await page.keyboard.press('y');
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedLink(ui.copy.thisPage));
  expect(await pasted(page)).toBe(address);

  await page.setViewportSize({ width: 900, height: 500 });
  await page.getByRole('heading', { name: heading }).evaluate((element) => element.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.keyboard.press('y');
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedLink(ui.copy.quoted(heading)));
  expect(await pasted(page)).toBe(`${address}#${id}`);
});

test('keys copy the section that the address names, or that has the focus', async ({ page, site, ui }) => {
  const [first, second] = site.open.sections;
  const address = site.home + site.open.path;
  await page.goto(`${site.open.path}#${second.id}`);
  await page.keyboard.press('r');
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedReply(ui.copy.quoted(second.heading), ui.actions.forms.markdown));
  expect(await pasted(page)).toContain(` – ${second.heading}](${address}#${second.id})`);
  await page.getByRole('link', { name: ui.place.linkTo + ui.copy.quoted(first.heading) }).focus();
  await page.keyboard.press('y');
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedLink(ui.copy.quoted(first.heading)));
  expect(await pasted(page)).toBe(`${address}#${first.id}`);
});

test('a reply is copied in all three forms, by button and by key, and the choice is remembered', async ({ page, site, ui }) => {
  const address = site.home + site.open.path;
  const { markdown, text, html } = ui.actions.forms;
  const form = page.getByRole('combobox', { name: ui.actions.form });
  for (const how of ['button', 'key'] as const) {
    const copy = async () => {
      if (how === 'button') await page.getByRole('button', { name: ui.actions.copyName + ui.actions.reply }).click();
      else {
        await page.locator('h1').click();
        await page.keyboard.press('r');
      }
    };
    const expectSaid = (name: string) => expect(page.getByRole('status')).toHaveText(ui.copy.copiedReply(ui.copy.thisPage, name));
    await form.selectOption(markdown);
    await copy();
    await expectSaid(markdown);
    expect(await pasted(page)).toContain(`](${address})`);

    await form.selectOption(text);
    await copy();
    await expectSaid(text);
    expect(await pasted(page)).toContain(`\n${address}\n`);

    await form.selectOption(html);
    await page.reload();
    await expect(form).toHaveValue('html');
    await copy();
    await expectSaid(html);
    expect(await pasted(page, 'text/html')).toContain(`<a href="${address}">`);
    expect(await pasted(page)).toContain(`\n${address}\n`);
  }
});

test('a heading’s link offers what can be copied of its section', async ({ page, site, ui }) => {
  const [, { heading, id }] = site.open.sections;
  const link = page.getByRole('link', { name: ui.place.linkTo + ui.copy.quoted(heading) });
  await link.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: ui.place.copyOf + ui.copy.quoted(heading) });
  await expect(menu.getByRole('button', { name: ui.copy.link })).toBeFocused();
  expect(new URL(page.url()).hash).toBe(`#${id}`);
  await menu.getByRole('button', { name: ui.copy.reply }).click();
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedReply(ui.copy.quoted(heading), ui.actions.forms.markdown));
  expect(await pasted(page)).toContain(`${site.home}${site.open.path}#${id}`);
  await expect(menu).toHaveCount(0);
  await expect(link).toBeFocused();
  await link.click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
});

test('a link to selected text leads to the text, and where no words lead there, to its section', async ({ page, site, ui }) => {
  const [, { heading, id }] = site.open.sections;
  const { words } = site.open;
  const select = (before: string, wanted: string) =>
    page.evaluate(
      ([all, length]) => {
        const walker = document.createTreeWalker(document.querySelector('.body') as Node, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const end = (node.textContent?.indexOf(all) ?? -1) + all.length;
          if (end >= all.length) getSelection()?.setBaseAndExtent(node, end - length, node, end);
        }
      },
      [before + wanted, wanted.length] as const,
    );
  const address = `${site.home}${site.open.path}#${id}`;
  await select('', words);
  await page.keyboard.press('y');
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedSelection);
  expect(await pasted(page)).toBe(`${address}:~:text=${encodeURIComponent(words)}`);
  await select(words, '.');
  await page.keyboard.press('y');
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedLink(ui.copy.quoted(heading)));
  expect(await pasted(page)).toBe(address);
});

test('a term of the glossary is copied by key', async ({ page, site, ui }) => {
  const place = `glossary/#${site.term.id}`;
  await page.goto(place);
  await page.keyboard.press('y');
  await expect(page.locator('.toast')).toContainText(ui.copy.copiedLink(ui.copy.quoted('\0')).split('\0')[0] ?? '');
  expect(await pasted(page)).toBe(site.home + place);
});

test('? lists the keys, and single keys can be switched off for good', async ({ page, ui }) => {
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: ui.shell.keys });
  await expect(dialog).toContainText(ui.keys.reply);
  await dialog.getByRole('switch', { name: ui.keys.single }).uncheck();
  await dialog.getByRole('button', { name: ui.shell.close }).click();
  await page.reload();
  for (const key of ['y', 'r', '/', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('status')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: ui.shell.keys }).click();
  await dialog.getByRole('switch').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('y');
  await expect(page.getByRole('status')).toBeVisible();
});

test('where the clipboard is closed the old way is taken, and failing that the reader is told', async ({ page, ui }) => {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
  await page.getByRole('button', { name: ui.actions.copyName + ui.actions.link }).click();
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedLink(ui.copy.thisPage));
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: ui.actions.copyName + ui.actions.link }).click();
  await expect(page.getByRole('status')).toContainText(ui.copy.refused);
});

test('a block of code is copied by its button', async ({ page, site, ui }) => {
  await page.goto(site.long.path);
  const block = page.locator('.code-block').first();
  await block.getByRole('button', { name: ui.copy.codeName }).click();
  await expect(page.getByRole('status')).toHaveText(ui.copy.copiedCode);
  expect(await pasted(page)).toBe(await block.locator('pre').textContent());
});
