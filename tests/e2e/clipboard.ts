import type { Page } from '@playwright/test';

/** What was copied, in one of its types; empty where it has none of that type. */
export async function pasted(page: Page, type = 'text/plain'): Promise<string> {
  return page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    return (await item?.getType(wanted))?.text() ?? '';
  }, type);
}
