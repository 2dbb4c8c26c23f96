import { expect, test } from './page-test.ts';

/* Answering at the desk, with the entries of this knowledge base: the engine's part is in `each-site/`. */

const THREAD = `NWBrowser fails with PolicyDenied(-65570)
Hello, my app browses for Bonjour services with NWBrowser. Since the update to iOS 18.4 the browser stays in the waiting state.
Process: Signal Box [811]
2026-03-17 10:24:00.001 MyApp[811:90210] nw_browser_fail_on_dns_error_locked [B1] failed: PolicyDenied(-65570)
The local network alert was never shown. What can I do?`;

test('a question about local networks is answered by three entries, each by what of it fits', async ({ page }) => {
  await page.goto('/desk/');
  await page.getByRole('textbox', { name: /^Paste the question/ }).fill(THREAD);
  const proposed = page.getByRole('list', { name: 'Proposed entries' }).getByRole('listitem');
  await expect(proposed).toHaveCount(3);
  await expect(proposed.first()).toHaveAttribute('data-entry-id', 'bonjour-policy-denied-65570');
  await expect(proposed.first()).toContainText('Answered');
  await expect(proposed.first().locator('mark').filter({ hasText: '-65570' })).toBeVisible();
  // Many entries have an “Answer”: what matched there leads to the whole entry, and to a section where its heading tells something.
  await expect(proposed.first()).toContainText('The reply links to the whole entry');
  const others = '/posts/simulator-local-network-discovery/#others';
  await expect(proposed.nth(1).getByRole('link', { name: /^› / })).toHaveAttribute('href', others);
  await expect(page.locator('[data-proposals] [data-error="dns-sd/-65570"]')).toBeVisible();

  for (const box of await proposed.getByRole('checkbox').all()) await box.check();
  await page.getByRole('button', { name: 'Write a reply with 3 entries' }).click();
  const text = page.getByRole('textbox', { name: 'Text, in Markdown' });
  // The greeting says what was recognised, and each of several answers what it answers.
  await expect(text).toHaveValue(/^Hello,\n\nthank you for writing about .+-65570.+ in Signal Box on iOS 18\.4\.\n\nOn “/);
  const composed = await text.inputValue();
  expect(composed.match(/^On “.+”:$/gm)).toHaveLength(3);
  expect(composed.match(/^Source: /gm)).toHaveLength(3);
  expect(composed).toContain(`(https://signpost.example${others})`);
});
