import type { Page } from '@playwright/test';

/** From now on a page keeps account of payloads that run. */
export const watchRuns = (page: Page) =>
  page.addInitScript(() => {
    Object.assign(globalThis, { ran: [] });
  });

/** Show pieces of HTML on a page that keeps account. */
export const show = (page: Page, parts: readonly string[], between = '\n') =>
  page.setContent(`<!doctype html><body><script>globalThis.ran = []</script>${parts.join(between)}`);

/** What has run, after everything that can be touched was touched. */
export async function ran(page: Page): Promise<unknown> {
  return page.evaluate(async () => {
    for (const element of document.querySelectorAll('main *, body > *')) {
      for (const type of ['mouseover', 'focus', 'toggle', 'error']) element.dispatchEvent(new Event(type));
      if (element instanceof HTMLAnchorElement && !/^https?:/.test(element.protocol)) element.click();
    }
    await new Promise((done) => setTimeout(done, 300));
    return (globalThis as unknown as { ran: unknown }).ran;
  });
}
