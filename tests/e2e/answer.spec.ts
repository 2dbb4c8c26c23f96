import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { pasted } from './clipboard.ts';
import { expect, test } from './page-test.ts';

// Reading back is the test's; the page itself writes without a prompt.
test.beforeEach(({ context }) => context.grantPermissions(['clipboard-read', 'clipboard-write']));

const THREAD = `NWBrowser fails with PolicyDenied(-65570)
Hello, my app browses for Bonjour services with NWBrowser. Since the update to iOS 18.4 the browser stays in the waiting state.
Process: Signal Box [811]
2026-03-17 10:24:00.001 MyApp[811:90210] nw_browser_fail_on_dns_error_locked [B1] failed: PolicyDenied(-65570)
The local network alert was never shown. What can I do?`;
const OPEN = 'The iPhone stays offline after my packet tunnel crashed with includeAllNetworks, until a restart of the device';
const ELSEWHERE = 'My tomato plants have yellow leaves at the bottom and the fruit splits.';
const BUTTON = /^(Write a reply|Tick what fits)/;

const question = (page: Page) => page.getByRole('textbox', { name: /^Paste the question/ });
const proposed = (page: Page) => page.getByRole('list', { name: 'Proposed entries' }).getByRole('listitem');
const text = (page: Page) => page.getByRole('textbox', { name: 'Text, in Markdown' });
const items = (page: Page) => page.getByRole('list', { name: 'Entries of the reply, in order' }).getByRole('listitem');
const status = (page: Page) => page.locator('.toast');
const write = (page: Page) => page.getByRole('button', { name: BUTTON });
const undo = (page: Page) => page.getByRole('button', { name: /^Undo/ });
const main = (page: Page) => page.getByRole('main');

/** Paste as a person does: through the clipboard, with the keys. */
async function paste(page: Page, words: string): Promise<void> {
  await question(page).focus();
  await page.evaluate((put) => navigator.clipboard.writeText(put), words);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
}

/** Tick all that is proposed: only what is good is ticked by itself. */
async function tickAll(page: Page): Promise<void> {
  await expect(proposed(page)).toHaveCount(3);
  for (const box of await proposed(page).getByRole('checkbox').all()) await box.check();
}

test('a question becomes three entries and a reply, edited, reloaded, shared and copied in every form', async ({ page, browser }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto('/desk/');
  await paste(page, THREAD);
  await expect(proposed(page)).toHaveCount(3);
  const first = proposed(page).first();
  await expect(first).toHaveAttribute('data-entry-id', 'bonjour-policy-denied-65570');
  await expect(first.getByRole('checkbox')).toBeChecked();
  await expect(first).toContainText('Answered');
  await expect(first.locator('mark').filter({ hasText: '-65570' })).toBeVisible();
  // Many entries have an “Answer”: what matched there leads to the whole entry, and to a section where its heading tells something.
  await expect(first).toContainText('The reply links to the whole entry');
  await expect(proposed(page).nth(1).getByRole('link', { name: /^› / })).toHaveAttribute(
    'href',
    '/posts/simulator-local-network-discovery/#others',
  );
  await expect(page.getByRole('list', { name: 'Also named' })).toContainText('iOS 18.4');

  await expect(page.locator('[data-proposals]')).toHaveAttribute('data-confidence', 'good');
  await expect(page.locator('[data-proposals] [data-error="dns-sd/-65570"]')).toBeVisible();
  await tickAll(page);
  await page.getByRole('button', { name: 'Write a reply with 3 entries' }).click();
  await expect(status(page)).toHaveText(
    'Added 3 entries, and kDNSServiceErr_PolicyDenied (-65570), Signal Box and iOS 18.4 from the question.',
  );
  await expect(text(page)).toBeFocused();
  await expect(text(page)).toHaveValue(/^Hello,\n\n[\s\S]+\n\nKind regards$/);
  const composed = await text(page).inputValue();
  expect(composed.match(/^More: \[/gm)).toHaveLength(3);
  expect(composed.match(/^Source: /gm)).toHaveLength(3);
  expect(composed).toContain('(https://signpost.example/posts/bonjour-policy-denied-65570/)');
  expect(composed).toContain('(https://signpost.example/posts/simulator-local-network-discovery/#others)');
  await expect(page.getByRole('textbox', { name: 'Product' })).toHaveValue('Signal Box');
  await expect(page.getByRole('textbox', { name: 'OS and version' })).toHaveValue('iOS 18.4');
  // The greeting says what was recognised, and each of several answers what it answers.
  expect(composed).toMatch(/^Hello,\n\nthank you for writing about .+-65570.+ in Signal Box on iOS 18\.4\.\n\nOn “/);
  expect(composed.match(/^On “.+”:$/gm)).toHaveLength(3);

  const edited = composed.replace('Hello,', 'Dear <b>Pat</b>,').replace('Kind regards', '*Yours*, the desk');
  await text(page).fill(edited);
  await page.reload();
  await expect(text(page)).toHaveValue(edited);
  await expect(question(page)).toHaveValue(THREAD);
  await expect(proposed(page)).toHaveCount(3);

  await page.getByRole('button', { name: 'Copy link to this reply' }).click();
  await expect(status(page)).toContainText('restores');
  const other = await (await browser.newContext()).newPage();
  await other.goto(await pasted(page));
  await expect(text(other)).toHaveValue(edited);
  await expect(items(other)).toHaveCount(3);
  // The question is its asker's, and stays where it was pasted.
  await expect(question(other)).toHaveValue('');
  await other.context().close();

  const form = page.getByRole('combobox', { name: 'Copy the reply as' });
  const copy = page.getByRole('button', { name: 'Copy reply' });
  await copy.click();
  await expect(status(page)).toHaveText('Copied the reply, as Markdown.');
  expect(await pasted(page)).toBe(edited);
  await form.selectOption('Plain text');
  await copy.click();
  await expect(status(page)).toContainText('as Plain text');
  const plain = await pasted(page);
  expect(plain).toMatch(/^Dear <b>Pat<\/b>,\n\n/);
  expect(plain).toContain('\nhttps://signpost.example/posts/bonjour-policy-denied-65570/\n');
  await form.selectOption('HTML');
  await copy.click();
  await expect(status(page)).toContainText('as HTML');
  const html = await pasted(page, 'text/html');
  expect(html).toContain('Dear &lt;b&gt;Pat&lt;/b&gt;,');
  expect(html).toContain('<em>Yours</em>, the desk');
  expect(html).toContain('<a href="https://signpost.example/posts/bonjour-policy-denied-65570/">');

  expect(sent.filter((request) => /Signal|waiting|90210/.test(request))).toEqual([]);
});

test('by keyboard alone: paste, take one away, write, add to what was edited, take back', async ({ page }) => {
  await page.goto('/desk/');
  await paste(page, THREAD);
  await tickAll(page);
  await proposed(page).nth(2).getByRole('checkbox').focus();
  await page.keyboard.press('Space');
  await expect(write(page)).toHaveText(/with 2 entries/);
  await page.keyboard.press('a');
  await expect(text(page)).toBeFocused();
  await expect(items(page)).toHaveCount(2);

  await page.keyboard.type('My own words first. ');
  await expect(text(page)).toHaveValue(/^My own words first\. Hello/);
  await paste(page, OPEN);
  await page.keyboard.press('Control+Enter');
  await expect(text(page)).toBeFocused();
  await expect(text(page)).toHaveValue(
    /^My own words first\. Hello[\s\S]+This question is still open; we know of no confirmed answer\.[\s\S]+Kind regards$/,
  );
  const added = await text(page).inputValue();
  await undo(page).focus();
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveValue(/^My own words first\. Hello/);
  await expect(text(page)).not.toHaveValue(/still open/);
  await page.getByRole('button', { name: /^Redo/ }).focus();
  await page.keyboard.press('Enter');
  await expect(text(page)).toHaveValue(added);
});

test('from the desk’s key to a copied reply with two permalinks in ten key presses', async ({ page, context }) => {
  await page.goto('/posts/on-ftp/');
  await page.evaluate((put) => navigator.clipboard.writeText(put), THREAD);
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
  await expect(page).toHaveURL(/\/desk\/$/);
  await expect(question(page)).toBeFocused();
  await page.keyboard.press('Control+V');
  await expect(proposed(page)).toHaveCount(3);
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await expect(write(page)).toHaveText(/with 2 entries/);
  await page.keyboard.press('a');
  await expect(text(page)).toBeFocused();
  const covered = await items(page)
    .last()
    .evaluate((item) => item.getBoundingClientRect().bottom);
  expect((await text(page).boundingBox())?.y).toBeGreaterThanOrEqual(covered);
  await page.keyboard.press('Control+Enter');
  await expect(status(page)).toHaveText('Copied the reply, as Markdown.');
  expect((await pasted(page)).match(/\(https:\/\/signpost\.example\//g)).toHaveLength(2);
  // Every key that went down, Control too; the one that opened the desk went to the page before.
  expect(await page.evaluate(() => (globalThis as { presses?: number }).presses)).toBeLessThanOrEqual(9);

  // What is in the reply stays in view, beside the question and below it.
  await page.getByRole('searchbox', { name: 'Search for entries' }).scrollIntoViewIfNeeded();
  await expect(items(page).first()).toBeInViewport();
  await page.setViewportSize({ width: 390, height: 800 });
  await question(page).scrollIntoViewIfNeeded();
  await expect(page.getByRole('link', { name: /^In the reply: 2/ })).toBeInViewport();
});

test('a question that is pasted before the scripts have run is read all the same', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/_astro/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('/desk/', { waitUntil: 'commit' });
  await paste(page, THREAD);
  release();
  await expect(proposed(page)).toHaveCount(3);
  await expect(question(page)).toHaveValue(THREAD);
});

test('what was edited is never lost without a way back', async ({ page }) => {
  await page.goto('/desk/');
  await text(page).fill('All my own work.');
  await page.getByRole('button', { name: 'New reply' }).click();
  await expect(text(page)).toHaveValue('');
  await undo(page).click();
  await expect(text(page)).toHaveValue('All my own work.');
  await page.getByRole('button', { name: 'Compose it again' }).click();
  await expect(text(page)).toHaveValue('');
  await undo(page).click();
  await expect(text(page)).toHaveValue('All my own work.');

  // A link's reply takes the place of one's own when it is changed, and says so.
  await page.getByRole('button', { name: 'Copy link to this reply' }).click();
  await expect(status(page)).toContainText('restores');
  const link = await pasted(page);
  await text(page).fill('Better work.');
  await page.goto('about:blank');
  await page.goto(link);
  await expect(text(page)).toHaveValue('All my own work.');
  await text(page).fill('Theirs, changed.');
  await expect(page.getByRole('alert')).toContainText('has taken the place of your own draft');
  await undo(page).click();
  await undo(page).click();
  await expect(text(page)).toHaveValue('Better work.');
});

test('an entry page and its sections add to the reply, in another tab too', async ({ page, context }) => {
  await page.goto('/desk/');
  await text(page).fill('Mine.\n');
  const entry = await context.newPage();
  await entry.goto('/posts/packet-tunnel-crash-loses-connectivity/');
  await entry.getByRole('button', { name: 'Add to the desk' }).click();
  await expect(status(entry)).toContainText('to the reply at the desk, which has 1 entry now.');
  await expect(items(page)).toHaveCount(1);
  await expect(text(page)).toHaveValue(/^Mine\.\n\nThis question is still open[\s\S]+packet-tunnel-crash-loses-connectivity\/\)/);

  await entry.getByRole('link', { name: 'Link to “What is known”' }).click();
  await entry.getByRole('group', { name: 'Copy of “What is known”' }).getByRole('button', { name: 'Add to the desk' }).click();
  await expect(status(entry)).toContainText('Added “What is known”');
  await expect(items(page)).toHaveCount(2);
  await entry.goto('/posts/on-ftp/');
  await entry.keyboard.press('d');
  await expect(status(entry)).toContainText('which has 3 entries now.');
  await entry.keyboard.press('d');
  await expect(status(entry)).toContainText('already');
  await entry.getByRole('link', { name: 'Open the desk: 3 entries' }).click();
  await expect(items(entry)).toHaveCount(3);
  await expect(text(entry)).toHaveValue(/^Mine\.\n\n[\s\S]+\[On FTP\]/);
});

test('where nothing answers, that is said, and ways on are offered', async ({ page }) => {
  await page.goto('/desk/');
  await paste(page, ELSEWHERE);
  await expect(page.getByRole('status').filter({ hasText: /^Nothing here answers this/ })).toBeVisible();
  const nearest = page.getByRole('list', { name: 'Nearest entries' });
  for (const box of await nearest.getByRole('checkbox').all()) await expect(box).not.toBeChecked();
  await expect(main(page).getByRole('link', { name: 'Look by topic' })).toBeVisible();
  await question(page).press('Control+Enter');
  await expect(items(page)).toHaveCount(0);
  await expect(page.getByText('Tick what fits first.')).toBeVisible();
  await page.getByRole('button', { name: 'Search in your own words' }).click();
  await expect(page.getByRole('searchbox', { name: 'Search for entries' })).toBeFocused();
  await nearest.getByRole('checkbox').first().check();
  await write(page).click();
  await expect(items(page)).toHaveCount(1);
});

test('a code that is not known is said, and nothing is ticked for it', async ({ page }) => {
  await page.goto('/desk/');
  await paste(page, 'My app prints Error Domain=NSURLErrorDomain Code=-7654. What is wrong?');
  const shown = page.locator('[data-proposals]');
  await expect(shown.locator('[data-unknown-code]')).toHaveText('NSURLErrorDomain -7654');
  await expect(shown).toHaveAttribute('data-confidence', /weak|none/);
  await expect(shown.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(shown.getByRole('status')).toContainText('Nothing here answers this');
});

test('an index that cannot be loaded is told, and tried again', async ({ page }) => {
  await page.route('**/search-index/**', (route) => route.abort());
  await page.goto('/desk/');
  await paste(page, THREAD);
  await expect(page.getByText('The search index could not be loaded.')).toBeVisible();
  await page.unroute('**/search-index/**');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(proposed(page)).toHaveCount(3);
});

test('hostile words are words, in the question, the reply and after a reload', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto('/desk/');
  const hostile = `<img src=x onerror="globalThis.hacked=1"> PolicyDenied(-65570) \\ud800 NWBrowser </textarea><script>globalThis.hacked=1</script>
Process: <img src=x onerror=alert(1)>
${'<'.repeat(5000)} [x](javascript:alert(1)) \u202e \0`;
  // Half a pair of surrogates cannot come through the clipboard, but by a script or an input method.
  await question(page).evaluate((element, words) => {
    const field = element as HTMLTextAreaElement;
    field.value = words.replace('\\ud800', '\ud800');
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
  }, hostile);
  await tickAll(page);
  await write(page).click();
  await expect(items(page)).toHaveCount(3);
  await page.getByRole('textbox', { name: 'The reader’s words' }).fill('<img src=x onerror="globalThis.hacked=1">');
  await page.reload();
  await expect(items(page)).toHaveCount(3);
  await expect(proposed(page)).toHaveCount(3);
  await expect(page.locator('main :is(img, script:not([src]), iframe)')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  expect(errors).toEqual([]);
});

test('a paste of a megabyte is read to its end, and the page stays responsive', async ({ page }) => {
  await page.goto('/desk/');
  const line = (i: number) =>
    `2026-03-17 10:22:${i % 60} daemon[${i}:${i * 7}] step ${i} of ${i % 13} finished in ${i % 97} ms /private/var/log/x${i}\n`;
  const log = Array.from({ length: 12_000 }, (_, i) => (i === 9000 ? 'nw_browser failed: PolicyDenied(-65570)\n' : line(i))).join('');
  expect(log.length).toBeGreaterThan(1_000_000);
  await page.evaluate(() => {
    const held = globalThis as typeof globalThis & { longest?: number };
    held.longest = 0;
    let last = performance.now();
    setInterval(() => {
      held.longest = Math.max(held.longest ?? 0, performance.now() - last);
      last = performance.now();
    }, 20);
  });
  await paste(page, log);
  await expect(proposed(page).first()).toHaveAttribute('data-entry-id', 'bonjour-policy-denied-65570', { timeout: 45_000 });
  const longest = await page.evaluate(() => (globalThis as { longest?: number }).longest ?? 0);
  test.info().annotations.push({ type: 'longest pause', description: `${Math.round(longest)} ms` });
  expect(longest).toBeLessThan(1000);
  await expect(page.getByText(/The question is long/)).toBeVisible();
  await expect(question(page)).toHaveValue(/^nw_browser failed: PolicyDenied/);
  // What is kept is what tells most of it: a draft stays small.
  expect((await page.evaluate(() => localStorage.getItem('desk-draft') ?? '')).length).toBeLessThan(25_000);
});

test('axe finds nothing in any state of an answer', async ({ page }) => {
  await page.goto('/desk/');
  await paste(page, THREAD);
  await expect(proposed(page)).toHaveCount(3);
  await expectNoViolations(page);
  await write(page).click();
  await expect(text(page)).toBeFocused();
  await page.keyboard.type('x');
  await expect(page.getByText('You have edited the text')).toBeVisible();
  await expectNoViolations(page);
  await paste(page, ELSEWHERE);
  await expect(page.getByText(/^Nothing here answers this/)).toBeVisible();
  await expectNoViolations(page);
  await page.route('**/search-index/**', (route) => route.abort());
  await page.reload();
  await expect(page.getByText('The search index could not be loaded.')).toBeVisible();
  await expectNoViolations(page);
  await page.goto('/posts/on-ftp/');
  await page.keyboard.press('d');
  await expect(page.getByRole('link', { name: /^Open the desk/ })).toBeVisible();
  await expectNoViolations(page);
});
