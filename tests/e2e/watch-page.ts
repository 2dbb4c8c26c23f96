import type { Page } from '@playwright/test';

/** Service workers are blocked in all tests but those about them, which Chromium tells of; nothing of the page does. */
const BLOCKED = 'Service Worker registration blocked by Playwright';

/**
 * What a page complains of from now on: whatever its console says, what its policy forbids, and requests to another site.
 *
 * @param baseURL an address of the site
 * @returns a list that grows, each complaint with the page's address
 */
export async function watchPage(page: Page, baseURL = ''): Promise<string[]> {
  const { origin } = new URL(baseURL);
  const complaints: string[] = [];
  const complain = (what: string) => complaints.push(`${page.url()}: ${what}`);
  page.on('console', (message) => message.text().includes(BLOCKED) || complain(message.text()));
  page.on('pageerror', (error) => complain(error.message));
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'blob:' && url.origin !== origin) complain(`asks ${request.url()}`);
  });
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  return complaints;
}
