import type { Page } from '@playwright/test';

/** Service workers are blocked in all tests but those about them, which Chromium tells of; nothing of the page does. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * What a page says on its console from now on.
 *
 * @param types only messages of these types; all where none is given
 * @returns a list that grows
 */
export function watchConsole(page: Page, ...types: string[]): string[] {
  const said: string[] = [];
  page.on('console', (message) => {
    const counts = types.length === 0 || types.includes(message.type());
    if (counts && !message.text().includes(BLOCKED)) said.push(message.text());
  });
  return said;
}
