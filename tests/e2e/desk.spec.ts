import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { pasted } from './clipboard.ts';
import { expect, test } from './on-site.ts';

// Reading back is the test's; the page itself writes without a prompt.
test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read']));

const SITING = 'How to site a station';
const NOTE = 'WN12: Calibrating a tipping bucket';
const ZERO = 'Why does my rain gauge read zero in steady rain?';

const text = (page: Page) => page.getByRole('textbox', { name: 'Text, in Markdown' });
const items = (page: Page) => page.getByRole('list', { name: 'Entries of the reply, in order' }).getByRole('listitem');
const status = (page: Page) => page.locator('.toast');

async function add(page: Page, query: string, name: string): Promise<void> {
  await page.getByRole('searchbox', { name: 'Search for entries' }).fill(query);
  await page.getByRole('button', { name: `Add “${name}”`, exact: true }).click();
  await expect(items(page).filter({ hasText: name })).toBeVisible();
}

test('a reply of three entries is composed, reloaded, shared by link and copied', async ({ page, browser }) => {
  await page.goto('desk/');
  await add(page, 'siting', SITING);
  await add(page, 'gauge zero', ZERO);
  await add(page, 'calibrating', NOTE);

  // In order, and one of them a section.
  await items(page).nth(2).getByRole('button', { name: 'Move up' }).click();
  await expect(items(page).nth(1)).toContainText('WN12');
  await expect(items(page).nth(1).getByRole('button', { name: 'Move up' })).toBeFocused();
  await page.keyboard.press('Alt+ArrowUp');
  await expect(items(page).nth(0)).toContainText('WN12');
  await items(page).nth(0).getByRole('combobox').selectOption({ index: 1 });

  await page.getByRole('combobox', { name: 'Greeting' }).selectOption('With details');
  await page.getByRole('combobox', { name: 'Closing' }).selectOption('Plain');
  await page.getByRole('textbox', { name: 'Product' }).fill('Signal Box');
  await expect(text(page)).not.toHaveValue(/with :/);
  await page.getByRole('textbox', { name: 'OS and version' }).fill('Hub 5');
  await page.getByRole('textbox', { name: 'The reader’s words' }).fill('dry');
  await expect(text(page)).toHaveValue(/^Hello,\n\nabout your Signal Box with Hub 5: you said “dry”\.\n\n[\s\S]+\n\nDry days!$/);
  const composed = await text(page).inputValue();
  expect(composed.match(/^More: \[/gm)).toHaveLength(3);
  expect(composed).toMatch(/More: \[WN12.* – .*\]\(https:\/\/rainmark\.example\/technotes\/wn12\/#[a-z-]+\)/);

  await page.reload();
  await expect(text(page)).toHaveValue(composed);

  await page.getByRole('button', { name: 'Copy link to this reply' }).click();
  await expect(status(page)).toHaveText('Copied a link that restores this reply.');
  const link = await pasted(page);
  expect(link).toMatch(/\/desk\/#1\.[A-Za-z0-9_-]+$/);
  const other = await (await browser.newContext()).newPage();
  await other.goto(link);
  await expect(text(other)).toHaveValue(composed);
  await expect(items(other)).toHaveCount(3);
  await other.context().close();

  const form = page.getByRole('combobox', { name: 'Copy the reply as' });
  const copy = page.getByRole('button', { name: 'Copy reply' });
  await copy.click();
  await expect(status(page)).toHaveText('Copied the reply, as Markdown.');
  expect(await pasted(page)).toBe(composed);
  await form.selectOption('Plain text');
  await copy.click();
  await expect(status(page)).toHaveText('Copied the reply, as Plain text.');
  expect((await pasted(page)).match(/^https:\/\/rainmark\.example\//gm)).toHaveLength(3);
  await form.selectOption('HTML');
  await copy.click();
  await expect(status(page)).toHaveText('Copied the reply, as HTML.');
  expect((await pasted(page, 'text/html')).match(/<a href="https:\/\/rainmark\.example\//g)).toHaveLength(3);
});

test('an edited text survives, is shared, copied in every form, and can be composed again', async ({ page }) => {
  await page.goto('desk/');
  await add(page, 'siting', SITING);
  await text(page).fill('Hi <b>you</b>,\n\nsee [this](https://rainmark.example/posts/siting-a-station/) & *smile*.');
  await expect(page.getByText('You have edited the text')).toBeVisible();
  await page.reload();
  await expect(text(page)).toHaveValue(/^Hi <b>you/);

  const form = page.getByRole('combobox', { name: 'Copy the reply as' });
  await form.selectOption('HTML');
  await page.getByRole('button', { name: 'Copy reply' }).click();
  await expect(status(page)).toContainText('as HTML');
  const html = await pasted(page, 'text/html');
  expect(html).toContain('Hi &lt;b&gt;you&lt;/b&gt;,');
  expect(html).toContain('<a href="https://rainmark.example/posts/siting-a-station/">this</a> &amp; <em>smile</em>.');
  expect(await pasted(page)).toBe('Hi <b>you</b>,\n\nsee this & smile.\nhttps://rainmark.example/posts/siting-a-station/');

  await text(page).fill(
    '# Hi\n\n![pixel](https://elsewhere.example/x.png) <b>you</b>: [this](https://rainmark.example/posts/siting-a-station/), [not that](javascript:x)',
  );
  await page.getByText('Preview', { exact: true }).click();
  const preview = page.locator('[data-desk-preview] > div');
  await expect(preview).toHaveText('Hi pixel <b>you</b>: this, not that', { useInnerText: false });
  await expect(preview.getByRole('link')).toHaveAttribute('href', 'https://rainmark.example/posts/siting-a-station/');
  await expect(preview.locator('img, [style], h1')).toHaveCount(0);
  await text(page).fill('Hi <b>you</b>');
  await expect(preview).toHaveText('Hi <b>you</b>');

  await page.getByRole('button', { name: 'Copy link to this reply' }).click();
  await expect(status(page)).toContainText('restores');
  await page.goto('about:blank');
  await page.goto('desk/');
  await page.getByRole('button', { name: 'Compose it again' }).click();
  await expect(text(page)).toHaveValue(/More: \[How to site a station\]/);
  await expect(page.getByText('You have edited the text')).toBeHidden();
});

const HOSTILE = [
  '1.<img src=x onerror=globalThis.hacked=1>',
  '1.%3Cscript%3EglobalThis.hacked=1%3C/script%3E',
  `1.${'A'.repeat(200_000)}`,
  '1.AAAA',
  '9.abc',
  '1.',
];

test('a hostile link is told and harms nothing', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('desk/');
  await add(page, 'siting', SITING);
  for (const fragment of HOSTILE) {
    await test.step(fragment.slice(0, 40), async () => {
      await page.goto('about:blank');
      await page.goto(`desk/#${fragment}`);
      await expect(page.getByRole('alert')).toContainText('This link’s reply could not be restored');
      await expect(items(page)).toHaveCount(1);
      expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
      await expect(page.locator('main img, main script:not([src])')).toHaveCount(0);
      expect(errors).toEqual([]);
      // The page works on.
      await add(page, 'calibrating', NOTE);
      await expect(page).toHaveURL(/\/desk\/$/);
      await items(page)
        .nth(1)
        .getByRole('button', { name: /^Remove/ })
        .click();
    });
  }
});

test('words from a link are words', async ({ page }) => {
  const fragment = await page.goto('desk/').then(() =>
    page.evaluate(async () => {
      const hostile = '<img src=x onerror="globalThis.hacked=1">';
      const draft = { items: ['posts/no-such-entry/'], greeting: hostile, product: hostile, words: hostile, text: `</textarea>${hostile}` };
      const stream = new Blob([JSON.stringify(draft)]).stream().pipeThrough(new CompressionStream('deflate-raw'));
      const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
      return btoa(String.fromCharCode(...bytes))
        .replaceAll('+', '-')
        .replaceAll('/', '_')
        .replace(/=+$/, '');
    }),
  );
  await page.goto(`desk/#1.${fragment}`);
  await expect(text(page)).toHaveValue('</textarea><img src=x onerror="globalThis.hacked=1">');
  await expect(items(page)).toContainText('posts/no-such-entry/: there is no such entry');
  await expect(page.locator('main img')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test('a link leaves one’s own draft alone until something is changed', async ({ page }) => {
  await page.goto('desk/');
  await add(page, 'siting', SITING);
  await page.getByRole('button', { name: 'Copy link to this reply' }).click();
  await expect(status(page)).toContainText('restores');
  const link = await pasted(page);
  await page.getByRole('button', { name: 'New reply' }).click();
  await add(page, 'calibrating', NOTE);
  await page.goto(link);
  await expect(items(page)).toHaveText([/How to site a station/]);
  await page.getByRole('button', { name: 'Back to my own draft' }).click();
  await expect(items(page)).toHaveText([/WN12/]);
});

test('the desk’s templates, tickets and to-do lists', async ({ page }) => {
  await page.goto('desk/');
  await add(page, 'gauge zero', ZERO);
  await page.getByRole('combobox', { name: 'Greeting' }).selectOption('Plain');
  await expect(text(page)).toHaveValue(
    /^Hello,\n\nThe funnel.*\n\nMore: \[Why .*\]\(https:\/\/rainmark\.example\/posts\/gauge-reads-zero\/\)\n\nSource: /,
  );
  // A reply goes into a form at a press of its button; where it is too long for one, it is copied, and that is said.
  await page.getByRole('textbox', { name: 'Product' }).fill('A & B');
  await page.context().route('https://keepers.example/**', (route) => route.fulfill({ body: 'A form.' }));
  const opened = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Board form' }).click();
  const popup = await opened;
  await popup.waitForURL(/keepers/);
  const form = new URL(popup.url());
  expect(form.origin + form.pathname).toBe('https://keepers.example/new');
  expect(Object.fromEntries(form.searchParams)).toEqual({
    title: ZERO,
    body: await text(page).inputValue(),
    station: 'A & B',
  });
  const second = page.waitForEvent('popup');
  await page.getByRole('button', { name: 'Short form' }).click();
  await expect(status(page)).toHaveText(
    /^The reply is \d+ characters too long to be handed to Short form, and is not in it\. It was copied instead/,
  );
  await (await second).waitForURL('https://keepers.example/short?body=');
  await page.bringToFront();
  expect(await pasted(page)).toContain('The funnel');
  await page.evaluate(() =>
    addEventListener('click', (event) => {
      const link = (event.target as Element).closest('a[href^="mailto:"]');
      if (link) document.title = link.getAttribute('href') ?? '';
    }),
  );
  await page.getByRole('button', { name: 'Mail' }).click();
  await expect(page).toHaveTitle(/^mailto:\?subject=Why%20does%20my.*&body=Hello%2C%0D%0A%0D%0AThe%20funnel/);

  await expect(page.getByRole('region', { name: 'Open questions' }).getByRole('listitem').first()).toContainText('views');
  await expect(page.getByRole('region', { name: 'To be checked again' })).toContainText('Hub 4.2 came out since, in May 2026');
  await expect(page.getByRole('region', { name: 'Sources that are gone' })).toContainText('Mast manual, first edition');
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('the to-do lists are there, and the composer says why it is not', async ({ page }) => {
    await page.goto('desk/');
    await expect(page.getByText('need JavaScript')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Copy reply' })).toBeHidden();
    await expect(page.getByRole('region', { name: 'Open questions' }).getByRole('link').first()).toBeVisible();
  });
});

test('axe finds nothing on the desk at work, nor in its dialogs', async ({ page }) => {
  await page.goto('desk/#1.AAAA');
  await add(page, 'siting', SITING);
  await page.goto('desk/');
  await text(page).pressSequentially('x');
  await expectNoViolations(page);
  await page.getByRole('button', { name: 'Keyboard shortcuts' }).click();
  await expectNoViolations(page);
});

test('axe finds nothing in a section’s menu with a message shown', async ({ page }) => {
  // What a page scrolls past stands half under its header for a moment.
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.goto('posts/siting-a-station/');
  await page.keyboard.press('y');
  await expect(status(page)).not.toBeEmpty();
  await page.locator('.body .anchor').first().click();
  await expect(page.locator('.section-menu')).toBeVisible();
  await expectNoViolations(page);
});
