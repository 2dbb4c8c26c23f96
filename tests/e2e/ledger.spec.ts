import { readFileSync } from 'node:fs';
import { expect, test } from './page-test.ts';

/* On this knowledge base: it is its own ledger that has to hold. */

test('every address and anchor of the ledger resolves', async ({ page }) => {
  const ledger = Object.entries(JSON.parse(readFileSync('content/ledger.json', 'utf8')) as Record<string, string[]>);
  expect(ledger.length).toBeGreaterThan(600);
  // A static host serves what is in the folder; thousands of requests would tell no more.
  for (const [path, anchors] of ledger) {
    const html = readFileSync(`dist${decodeURI(path)}${path.endsWith('/') ? 'index.html' : ''}`, 'utf8');
    expect(
      anchors.filter((anchor) => !html.includes(`id="${anchor}"`)),
      path,
    ).toEqual([]);
  }
  await page.goto('/thread/707294/');
  await expect(page).toHaveURL('/posts/network-extension-resources/');
});
