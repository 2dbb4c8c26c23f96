import { deskOn, draftLink } from './desk-page.ts';
import { expect, test } from './on-site.ts';
import { proposed, question, tickTwo, write } from './question-page.ts';

/* Links to the desk and questions that mean harm. */

test.beforeEach(({ page }) => page.goto('desk/'));

const HOSTILE = [
  '1.<img src=x onerror=globalThis.hacked=1>',
  '1.%3Cscript%3EglobalThis.hacked=1%3C/script%3E',
  `1.${'A'.repeat(200_000)}`,
  '1.AAAA',
  '9.abc',
  '1.',
];

test('a hostile link is told and harms nothing', async ({ page, site, ui }) => {
  const { add, items, press } = deskOn(page, ui);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await add(site.entry);
  for (const fragment of HOSTILE) {
    await test.step(fragment.slice(0, 40), async () => {
      await page.goto('about:blank');
      await page.goto(`desk/#${fragment}`);
      await expect(page.getByRole('alert')).toContainText(ui.desk.unrestored('').split(':')[0] ?? '');
      await expect(items).toHaveCount(1);
      expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
      await expect(page.locator('main img, main script:not([src])')).toHaveCount(0);
      expect(errors).toEqual([]);
      // The page works on.
      await add(site.other);
      await expect(page).toHaveURL('desk/');
      await press(ui.desk.removeName(site.other.title));
    });
  }
});

test('words from a link are words', async ({ page, ui }) => {
  const { items, text } = deskOn(page, ui);
  const hostile = '<img src=x onerror="globalThis.hacked=1">';
  const draft = { items: ['posts/no-such-entry/'], greeting: hostile, product: hostile, words: hostile, text: `</textarea>${hostile}` };
  await page.goto(await draftLink(page, draft));
  await expect(text).toHaveValue(draft.text);
  await expect(items).toContainText(`posts/no-such-entry/: ${ui.desk.noEntry}`);
  await expect(page.locator('main img')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
});

test('hostile words are words, in the question, the reply and after a reload', async ({ page, site, ui }) => {
  const { items, field } = deskOn(page, ui);
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  const hostile = `<img src=x onerror="globalThis.hacked=1"> ${site.thread.text} \\ud800 </textarea><script>globalThis.hacked=1</script>
Process: <img src=x onerror=alert(1)>
${'<'.repeat(5000)} [x](javascript:alert(1)) \u202e \0`;
  // Half a pair of surrogates cannot come through the clipboard, but by a script or an input method.
  await question(page, ui).evaluate((element, words) => {
    const field = element as HTMLTextAreaElement;
    field.value = words.replace('\\ud800', '\ud800');
    field.dispatchEvent(new InputEvent('input', { inputType: 'insertFromPaste' }));
  }, hostile);
  await tickTwo(page, ui);
  await write(page, ui, 2).click();
  await expect(items).toHaveCount(2);
  await field('words').fill('<img src=x onerror="globalThis.hacked=1">');
  await page.reload();
  await expect(items).toHaveCount(2);
  await expect(proposed(page, ui).nth(1)).toBeVisible();
  await expect(page.locator('main :is(img, script:not([src]), iframe)')).toHaveCount(0);
  expect(await page.evaluate(() => 'hacked' in globalThis)).toBe(false);
  expect(errors).toEqual([]);
});
