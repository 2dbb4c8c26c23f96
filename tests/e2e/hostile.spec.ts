import { renderBody } from '../../src/markdown/render.ts';
import { renderPortable } from '../../src/markdown/render-portable.ts';
import { createTargets } from '../../src/model/targets.ts';
import { createUrls } from '../../src/model/urls.ts';
import { jsonLd } from '../../src/site/discovery/json-ld.ts';
import { redirectPage } from '../../src/site/redirect-page.ts';
import { payloads, somePayloads } from './hostile-payloads.ts';
import { expect, test } from './on-site.ts';
import { draftsOf, readers } from './poisoned-drafts.ts';
import { ran, show, watchRuns } from './watch-runs.ts';

/* What somebody wrote never runs: with the page's policy, which is a second fence, and without it. */

test.use({ bypassCSP: true });

test('no payload runs in what Markdown, feeds, JSON-LD and redirects make of it', async ({ page }) => {
  expect(payloads.length).toBeGreaterThanOrEqual(120);
  const urls = createUrls('https://kb.example/');
  const targets = createTargets([], {});
  const parts = await Promise.all(
    payloads.map(async (text) =>
      [
        await renderBody(text, 'x', targets, urls),
        renderPortable(text, { kind: 'post', id: 'x' }, targets, urls),
        `<script type="application/ld+json">${jsonLd([{ '@type': 'Thing', name: text }])}</script>`,
        redirectPage('/x/', 'https://kb.example/x/', text, 'en').replace(/^[\s\S]*?<title>|<link[\s\S]*$/g, ''),
      ].join('\n'),
    ),
  );
  await page.goto('./');
  await watchRuns(page);
  await page.goto('about/');
  await show(page, parts);
  expect(await ran(page)).toEqual([]);

  // The same payloads as they are: what has run here is what did not run there.
  await show(page, payloads, '\n</script></style></template>\n');
  expect(await page.evaluate(() => (globalThis as unknown as { ran: number[] }).ran.length)).toBeGreaterThan(5);
});

test('no payload runs that is typed into search, diagnose and the desk', async ({ page }) => {
  await watchRuns(page);
  await page.goto('search/');
  const field = page.locator('main .search-form input');
  for (const text of somePayloads(7)) {
    await field.fill(text);
    await field.press('Enter');
    await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', /done|empty/);
  }
  expect(await ran(page)).toEqual([]);
  await page.goto('diagnose/');
  await page.getByLabel('What you see').fill(payloads.join('\n'));
  await page.getByRole('button', { name: 'Diagnose' }).click();
  await expect(page.locator('[data-diagnosis]')).toHaveAttribute('data-confidence', /./);
  expect(await ran(page), 'diagnose').toEqual([]);
  await page.goto('desk/');
  await page.getByRole('textbox', { name: /^Paste the question/ }).fill(payloads.join('\n'));
  await expect(page.locator('[data-proposals]')).toHaveAttribute('data-confidence', /./);
  expect(await ran(page), 'desk').toEqual([]);
});

test('no payload runs that a reader of captures lets into a draft', async ({ page }) => {
  const targets = createTargets([], {});
  const urls = createUrls('https://kb.example/');
  await page.goto('./');
  for (const reader of readers) {
    const { bodies, refused } = await draftsOf(reader, somePayloads(43));
    expect(bodies.length + refused, reader).toBeGreaterThanOrEqual(somePayloads(43).length);
    expect(refused, reader).toBeLessThan(10);
    await show(page, await Promise.all(bodies.map((body) => renderBody(body, 'x', targets, urls))));
    expect(await ran(page), reader).toEqual([]);
  }
});
