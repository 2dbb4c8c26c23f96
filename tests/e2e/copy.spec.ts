import { expect, test } from '@playwright/test';
import { fixtureUrl } from '../../playwright.config.ts';
import { pasted } from './clipboard.ts';

const PATH = 'posts/hub-silent-at-dawn/';
const URL_OF = `https://rainmark.example/kb/${PATH}`;
const ANSWER = 'This question is still open';

// What is in view must not depend on how far a smooth scroll has come.
test.use({ baseURL: fixtureUrl, contextOptions: { reducedMotion: 'reduce' } });

// Reading back is the test's; the page itself writes without a prompt.
test.beforeEach(async ({ context, page }) => {
  await context.grantPermissions(['clipboard-read']);
  await page.goto(PATH);
});

test('buttons copy the page’s link, reply and citation, and say so', async ({ page }) => {
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied the link to this page.');
  expect(await pasted(page)).toBe(URL_OF);

  await page.getByRole('button', { name: 'Copy reply' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied a reply about this page, as Markdown.');
  const reply = await pasted(page);
  expect(reply).toContain(ANSWER);
  expect(reply).toContain(`](${URL_OF})`);
  expect(reply).toMatch(/^Source: .*https:\/\/keepers\.example\/board\/t\/5120/m);

  await page.getByRole('button', { name: 'Copy citation' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied a citation of this page.');
  expect(await pasted(page)).toContain('Rainmark');
});

test('keys copy the section in view', async ({ page }) => {
  await page.keyboard.press('y');
  await expect(page.getByRole('status')).toHaveText('Copied the link to this page.');
  expect(await pasted(page)).toBe(URL_OF);

  await page.setViewportSize({ width: 900, height: 500 });
  await page
    .getByRole('heading', { name: 'What is known' })
    .evaluate((heading) => heading.scrollIntoView({ block: 'start', behavior: 'instant' }));
  await page.keyboard.press('y');
  await expect(page.getByRole('status')).toHaveText('Copied the link to “What is known”.');
  expect(await pasted(page)).toBe(`${URL_OF}#what-is-known`);
});

test('keys copy the section that the address names, or that has the focus', async ({ page }) => {
  await page.goto(`${PATH}#what-is-known`);
  await page.keyboard.press('r');
  await expect(page.getByRole('status')).toHaveText('Copied a reply about “What is known”, as Markdown.');
  expect(await pasted(page)).toContain(` – What is known](${URL_OF}#what-is-known)`);
  await page.getByRole('link', { name: 'Link to “Question”' }).focus();
  await page.keyboard.press('y');
  await expect(page.getByRole('status')).toHaveText('Copied the link to “Question”.');
  expect(await pasted(page)).toBe(`${URL_OF}#question`);
});

test('a reply is copied in all three forms, by button and by key, and the choice is remembered', async ({ page }) => {
  const form = page.getByRole('combobox', { name: 'Copy replies as' });
  for (const how of ['button', 'key'] as const) {
    const copy = async () => {
      if (how === 'button') await page.getByRole('button', { name: 'Copy reply' }).click();
      else {
        await page.locator('h1').click();
        await page.keyboard.press('r');
      }
    };
    await form.selectOption('Markdown');
    await copy();
    await expect(page.getByRole('status')).toContainText('as Markdown');
    expect(await pasted(page)).toContain(`](${URL_OF})`);

    await form.selectOption('Plain text');
    await copy();
    await expect(page.getByRole('status')).toContainText('as Plain text');
    expect(await pasted(page)).toContain(`\n${URL_OF}\n`);

    await form.selectOption('HTML');
    await page.reload();
    await expect(form).toHaveValue('html');
    await copy();
    await expect(page.getByRole('status')).toContainText('as HTML');
    expect(await pasted(page, 'text/html')).toContain(`<a href="${URL_OF}">`);
    expect(await pasted(page)).toContain(`\n${URL_OF}\n`);
  }
});

test('a heading’s link offers what can be copied of its section', async ({ page }) => {
  const link = page.getByRole('link', { name: 'Link to “What is known”' });
  await link.focus();
  await page.keyboard.press('Enter');
  const menu = page.getByRole('group', { name: 'Copy of “What is known”' });
  await expect(menu.getByRole('button', { name: 'Copy link' })).toBeFocused();
  await expect(page).toHaveURL(/#what-is-known$/);
  await menu.getByRole('button', { name: 'Copy reply' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied a reply about “What is known”, as Markdown.');
  expect(await pasted(page)).toContain(`${URL_OF}#what-is-known`);
  await expect(menu).toHaveCount(0);
  await expect(link).toBeFocused();
  await link.click();
  await expect(menu).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(menu).toHaveCount(0);
});

test('a link to selected text leads to the text, and where no words lead there, to its section', async ({ page }) => {
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
  const words = 'Drying the antenna helps';
  await select('', words);
  await page.keyboard.press('y');
  await expect(page.getByRole('status')).toHaveText('Copied a link to the selected text.');
  expect(await pasted(page)).toBe(`${URL_OF}#what-is-known:~:text=Drying%20the%20antenna%20helps`);
  await select(words, '.');
  await page.keyboard.press('y');
  await expect(page.getByRole('status')).toHaveText('Copied the link to “What is known”.');
  expect(await pasted(page)).toBe(`${URL_OF}#what-is-known`);
});

test('a term of the glossary is copied by key', async ({ page }) => {
  await page.goto('glossary/#tipping-bucket');
  await page.keyboard.press('y');
  await expect(page.locator('.toast')).toContainText('Copied the link to “');
  expect(await pasted(page)).toBe('https://rainmark.example/kb/glossary/#tipping-bucket');
});

test('? lists the keys, and single keys can be switched off for good', async ({ page }) => {
  await page.keyboard.press('?');
  const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(dialog).toContainText('Copy a reply');
  await dialog.getByRole('switch', { name: 'Single-key shortcuts' }).uncheck();
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  for (const key of ['y', 'r', '/', '?']) await page.keyboard.press(key);
  await expect(page.getByRole('status')).toHaveCount(0);
  await expect(page.getByRole('dialog')).toHaveCount(0);

  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await dialog.getByRole('switch').check();
  await page.keyboard.press('Escape');
  await page.keyboard.press('y');
  await expect(page.getByRole('status')).toBeVisible();
});

test('where the clipboard is closed the old way is taken, and failing that the reader is told', async ({ page }) => {
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied the link to this page.');
  await page.evaluate(() => {
    document.execCommand = () => false;
  });
  await page.getByRole('button', { name: 'Copy link' }).click();
  await expect(page.getByRole('status')).toContainText('does not allow copying');
});

test('a block of code is copied by its button', async ({ page }) => {
  await page.goto('posts/kitchen-sink/');
  const block = page.locator('.code-block').first();
  await block.getByRole('button', { name: 'Copy code' }).click();
  await expect(page.getByRole('status')).toHaveText('Copied the code.');
  expect(await pasted(page)).toBe(await block.locator('pre').textContent());
});
