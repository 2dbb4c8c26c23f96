import { expect, type Page } from '@playwright/test';
import type { Words } from '../../src/text/words.ts';
import type { SomeEntry } from './sites.ts';

/** What a person sees of the desk on a page, and what they do there, by the words of the interface. */
export function deskOn(page: Page, ui: Words) {
  const items = page.getByRole('list', { name: ui.desk.items }).getByRole('listitem');
  return {
    items,
    template: (name: 'greeting' | 'closing') => page.getByRole('combobox', { name: ui.desk.fields[name] }),
    field: (name: 'product' | 'os' | 'error' | 'words') => page.getByRole('textbox', { name: ui.desk.fields[name] }),
    text: page.getByRole('textbox', { name: ui.desk.text }),
    edited: page.getByText(ui.desk.edited.trim()),
    finder: page.getByRole('searchbox', { name: ui.desk.findField }),
    form: page.getByRole('combobox', { name: ui.desk.copyForm }),
    /** What was last said of what was done. */
    said: page.locator('.toast'),
    /** Press a button, whose name quotes a title with inner marks where that has quotation marks of its own. */
    press: (name: string) => page.getByRole('button', { name, exact: true }).click(),
    /** Copying has the key for it in its name. */
    copy: () => page.getByRole('button', { name: new RegExp(`^${ui.desk.copy}`) }).click(),
    /** Find an entry and add it to the reply. */
    async add({ query, title }: SomeEntry): Promise<void> {
      await page.getByRole('searchbox', { name: ui.desk.findField }).fill(query);
      await page.getByRole('button', { name: ui.desk.addName(title), exact: true }).click();
      await expect(items.filter({ hasText: title })).toBeVisible();
    },
  };
}

/** The desk's address with a draft in it, whatever that holds. */
export async function draftLink(page: Page, draft: Record<string, unknown>): Promise<string> {
  const packed = await page.evaluate(async (json) => {
    const stream = new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    return btoa(String.fromCharCode(...new Uint8Array(await new Response(stream).arrayBuffer())));
  }, JSON.stringify(draft));
  return `desk/#1.${packed.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')}`;
}
