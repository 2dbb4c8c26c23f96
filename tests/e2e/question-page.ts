import { expect, type Page } from '@playwright/test';
import type { Words } from '../../src/text/words.ts';

/** The field for a question, at the desk. */
export const question = (page: Page, ui: Words) => page.getByRole('textbox', { name: ui.desk.paste });
/** What is proposed for it, and around it what was recognised. */
export const proposed = (page: Page, ui: Words) => page.getByRole('list', { name: ui.desk.proposed }).getByRole('listitem');
export const proposals = (page: Page) => page.locator('[data-proposals]');
/** The button that writes a reply with so many entries. */
export const write = (page: Page, ui: Words, count: number) => page.getByRole('button', { name: ui.desk.replyWith(count) });

/** Paste as a person does: through the clipboard, with the keys. */
export async function paste(page: Page, ui: Words, words: string): Promise<void> {
  await question(page, ui).focus();
  await page.evaluate((put) => navigator.clipboard.writeText(put), words);
  await page.keyboard.press('Control+A');
  await page.keyboard.press('Control+V');
}

/** Tick the first two of what is proposed, and no other: only what is good is ticked by itself. */
export async function tickTwo(page: Page, ui: Words): Promise<void> {
  await expect(proposed(page, ui).nth(1)).toBeVisible();
  for (const [i, box] of (await proposed(page, ui).getByRole('checkbox').all()).entries()) await box.setChecked(i < 2);
}
