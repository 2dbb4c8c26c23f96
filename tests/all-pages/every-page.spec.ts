import { globSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectNoViolations } from '../e2e/axe.ts';
import { watchPage } from '../e2e/watch-page.ts';

/** `npm run test:all-pages`: what `npm test` looks at on one page of each kind, on all of them. */

/** Pages in one test: enough of them to share a browser, few enough to be told apart where one fails. */
const BATCH = 40;
/** Of so many pages, one has the search dialog open. */
const DIALOG_EVERY = 20;

const paths = globSync('dist/**/index.html')
  .map((file) => file.replace(/^dist|index\.html$/g, ''))
  .sort();
const redirects = new Set(['/thread/']);
const pages = paths.filter((path) => ![...redirects].some((prefix) => path.startsWith(prefix)));

for (let at = 0; at < pages.length; at += BATCH) {
  const batch = pages.slice(at, at + BATCH);
  test(`${batch[0]} to ${batch.at(-1)}: axe finds nothing, the policy is kept, no other site is asked`, async ({ page, baseURL }) => {
    const complaints = await watchPage(page, baseURL);
    for (const [i, path] of batch.entries()) {
      await page.goto(path);
      // An address that leads elsewhere has no page of its own.
      if (new URL(page.url()).pathname !== path) continue;
      if (i % DIALOG_EVERY === 0) {
        await page.keyboard.press('Control+k');
        await expect(page.locator('dialog[open], main .search-form input:focus').first()).toBeVisible();
      }
      await expectNoViolations(page);
    }
    expect(complaints).toEqual([]);
  });
}
