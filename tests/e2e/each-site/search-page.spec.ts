import type { Page } from '@playwright/test';
import { failChunkOf } from '../fail-chunk.ts';
import { expect, test } from '../on-site.ts';

const results = (page: Page) => page.locator('[data-search-results]');
const entries = (page: Page) => results(page).locator('[data-entry-id]');
const first = (page: Page) => page.locator('main :is([data-direct], [data-entry-id])').first();
const field = (page: Page) => page.getByRole('searchbox');
const status = (page: Page) => page.locator('main').getByRole('status');
const isAt = (page: Page, state: string | RegExp) => expect(results(page)).toHaveAttribute('data-state', state);

/** The end of an address that searches. */
const hashOf = (query: string) => `#${new URLSearchParams({ q: query })}`;

async function searchFor(page: Page, query: string, state: string | RegExp = 'done'): Promise<void> {
  await page.goto('about:blank');
  await page.goto(`search/${hashOf(query)}`);
  await isAt(page, state);
}

/** Paste as a person does: through the clipboard, with the keys. */
async function paste(page: Page, text: string): Promise<void> {
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await field(page).focus();
  await page.evaluate((words) => navigator.clipboard.writeText(words), text);
  await page.keyboard.press('Control+V');
}

test('a query in the address is answered, in the contract of the results list', async ({ page, site, ui }) => {
  const [query, id] = site.question;
  await searchFor(page, query);
  await expect(entries(page).first()).toHaveAttribute('data-entry-id', id);
  await expect(entries(page).first()).toHaveAttribute('data-entry-kind', 'post');
  await expect(entries(page).first().locator('mark').first()).not.toBeEmpty();
  await expect(status(page)).toContainText(ui.found.countFor(await entries(page).count(), query));
});

test('a query is answered first by the entry it is about', async ({ page, site }) => {
  for (const [kind, [query, id]] of Object.entries(site.queries)) {
    await searchFor(page, query);
    await expect(entries(page).first(), kind).toHaveAttribute('data-entry-id', id);
  }
});

test('search finds an entry by a question that its page does not show', async ({ page, site }) => {
  const [word, id] = site.unseen;
  await searchFor(page, word);
  await expect(entries(page).first()).toHaveAttribute('data-entry-id', id);
  await page.goto(`posts/${id}/`);
  await expect(page.getByRole('main')).not.toContainText(word, { ignoreCase: true });
});

test('typing searches to its last letter, the address follows, and a result opens and leads back', async ({ page, site, ui }) => {
  const { query, title } = site.entry;
  await page.goto('search/');
  await isAt(page, 'idle');
  await field(page).pressSequentially(query, { delay: 5 });
  await isAt(page, 'done');
  await expect(status(page)).toContainText(ui.copy.quoted(query));
  await expect(page).toHaveURL(`search/${hashOf(query)}`);
  await results(page).getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(field(page)).toHaveValue(query);
  await isAt(page, 'done');
});

test('back and forward lead from search to search, with what was typed last in each', async ({ page, site, ui }) => {
  const queries = [site.entry.query, site.other.query] as const;
  await page.goto('search/');
  for (const query of queries) {
    await field(page).fill(query);
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(`search/${hashOf(query)}`);
  }
  await page.goBack();
  await expect(field(page)).toHaveValue(queries[0]);
  await expect(status(page)).toContainText(ui.copy.quoted(queries[0]));
  await page.goForward();
  await expect(field(page)).toHaveValue(queries[1]);
  await expect(status(page)).toContainText(ui.copy.quoted(queries[1]));
});

test('a result that is clicked before the typing pauses leads back to what was typed', async ({ page, site }) => {
  const { query, title } = site.entry;
  await page.goto('search/');
  await field(page).fill(query);
  await results(page).getByRole('link', { name: title }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(title);
  await page.goBack();
  await expect(page).toHaveURL(`search/${hashOf(query)}`);
  await expect(field(page)).toHaveValue(query);
});

test('facets narrow the results and stand in the address', async ({ page, site, ui }) => {
  const { query, kind, choice } = site.many;
  const box = page.getByRole('group', { name: ui.search.facets.kind }).getByLabel(new RegExp(`^${choice}`));
  await searchFor(page, query);
  for (const name of Object.values(ui.search.facets)) await expect(page.getByRole('group', { name })).toBeVisible();
  await box.check();
  await expect(page).toHaveURL(`search/#${new URLSearchParams({ q: query, kind: choice })}`);
  await expect(results(page).locator(`[data-entry-kind]:not([data-entry-kind="${kind}"])`)).toHaveCount(0);
  await expect(results(page).locator(`[data-entry-kind="${kind}"]`).first()).toBeVisible();
  await page.goBack();
  await expect(box).not.toBeChecked();
  await expect(results(page).locator('[data-entry-kind="post"]').first()).toBeVisible();
});

test('results sort by activity, and the order stands in the address', async ({ page, site, ui }) => {
  const order = () => entries(page).evaluateAll((items) => items.map((item) => item.getAttribute('data-entry-id')));
  await searchFor(page, site.many.query);
  const best = await order();
  await page.getByRole('combobox', { name: ui.search.sortBy }).selectOption('activity');
  await expect(page).toHaveURL(/sort=activity/);
  await expect.poll(order).not.toEqual(best);
  await page.goBack();
  await expect.poll(order).toEqual(best);
});

test('the name of a term is explained above the answers', async ({ page, site }) => {
  const { id, title, query } = site.term;
  await searchFor(page, query);
  const definition = page.locator(`[data-search-definition="${id}"]`);
  await expect(definition).toContainText(title);
  await expect(entries(page).first()).toHaveAttribute('data-entry-kind', /post|technote/);
  await definition.getByRole('link').click();
  await expect(page).toHaveURL(`glossary/#${id}`);
  await expect(page.locator(`#${id}`)).toBeInViewport();
});

test('typos are corrected, said so, and can be undone', async ({ page, site, ui }) => {
  const { query, from, to, id } = site.typo;
  const correction = page.locator('[data-search-correction]');
  await searchFor(page, query);
  await expect(entries(page).first()).toHaveAttribute('data-entry-id', id);
  await expect(correction).toContainText(ui.found.corrected([{ from, to }]), { ignoreCase: true });
  await page.getByRole('link', { name: ui.found.exact }).click();
  await expect(page).toHaveURL(/exact=1/);
  await isAt(page, /done|empty/);
  await expect(correction).toHaveCount(0);
});

test('a quoted phrase finds only entries that hold it word for word, and where none does, its words are looked for', async ({
  page,
  site,
}) => {
  const { words, otherwise, id } = site.phrase;
  await searchFor(page, `"${words}"`);
  await expect(entries(page)).toHaveCount(1);
  await expect(entries(page)).toHaveAttribute('data-entry-id', id);
  await searchFor(page, `"${otherwise}"`);
  await expect(page.locator('[data-search-unquoted]')).toBeVisible();
  await expect(entries(page).first()).toBeVisible();
});

test('of a pasted log of 200 lines the telling line decides', async ({ page, site }) => {
  const noise = Array.from(
    { length: 200 },
    (_, i) =>
      `2026-03-17 10:22:${String(i % 60).padStart(2, '0')}.123456+0100 0x${(i * 7919).toString(16)} Default /usr/libexec/daemon${i % 9}[${300 + i}:${i * 31}] heartbeat ok 10.0.${i % 255}.7`,
  );
  noise[120] = `2026-03-17 10:24:00.001 daemon[811:90210] ${site.log.line}`;
  await page.goto('search/');
  await field(page).evaluate((input, text) => {
    (input as HTMLInputElement).value = text;
    input.dispatchEvent(new Event('input', { bubbles: true }));
  }, noise.join(' '));
  await expect(first(page).getByRole('link')).toHaveAttribute('href', new RegExp(`/errors/${site.log.error}/$`));
  await expect(entries(page).first()).toHaveAttribute('data-entry-id', site.log.id);
});

test('the section that matched is linked, and the page opens there', async ({ page, site }) => {
  const [query, id] = site.inSection;
  await searchFor(page, query);
  await results(page).locator(`[data-entry-id="${id}"] .result-section`).first().click();
  await expect(page).toHaveURL(new RegExp(`/posts/${id}/#`));
  await expect(page.locator(':target')).toBeInViewport();
});

test('a part of the index that fails is said, and the rest is shown', async ({ page, site, ui }) => {
  const notice = page.locator('[data-search-incomplete]');
  await page.goto('search/');
  const blocked = await failChunkOf(page, site.words.term);
  await field(page).fill(site.words.query);
  await expect(notice).toBeVisible();
  await expect(entries(page).first()).toBeVisible();
  expect(blocked()).toBeGreaterThan(0);
  await page.unrouteAll();
  await notice.getByRole('button', { name: ui.search.tryAgain }).click();
  await expect(notice).toHaveCount(0);
});

test('an index that cannot be loaded says so, and a second try works', async ({ page, site, ui }) => {
  await page.route('**/search-index/manifest.json', (route) => route.abort());
  await searchFor(page, site.entry.query, 'error');
  await page.unrouteAll();
  await page.getByRole('button', { name: ui.search.tryAgain }).click();
  await isAt(page, 'done');
});

test('last searches are kept on the device and can be forgotten', async ({ page, site, ui }) => {
  const [query] = site.question;
  const last = page.getByRole('link', { name: query });
  await page.goto('search/');
  await field(page).fill(query);
  await page.keyboard.press('Enter');
  await isAt(page, 'done');
  await page.goto('search/');
  await last.click();
  await expect(page).toHaveURL(`search/${hashOf(query)}`);
  await page.goto('search/');
  await page.getByRole('button', { name: ui.search.forget }).click();
  await expect(last).toHaveCount(0);
});

test('a code that is known leads to its page, above what answers', async ({ page, site }) => {
  await searchFor(page, site.log.line);
  await expect(results(page)).toHaveAttribute('data-confidence', 'good');
  await expect(first(page)).toHaveAttribute('data-direct', 'error');
  await first(page).getByRole('link').click();
  await expect(page).toHaveURL(`errors/${site.log.error}/`);
});

test('a code that is not known is said, with those of its domain, and nothing passes for its answer', async ({ page, site, ui }) => {
  const { query, told } = site.unknownError;
  await searchFor(page, query, /done|empty/);
  await expect(results(page)).toHaveAttribute('data-confidence', /weak|none/);
  await expect(page.locator('[data-unknown-code]')).toHaveText(told);
  await expect(status(page)).toContainText(ui.found.missing[0] + told + ui.found.missing[1] + ui.found.ofDomain.trimEnd());
  await status(page).getByRole('link').first().click();
  await expect(page).toHaveURL(new RegExp(`/errors/${site.error.id.split('/')[0]}/[^/]+/$`));
});

test('where nothing answers, that is said, nothing is listed as an answer, and ways on are offered', async ({ page, ui }) => {
  const query = 'qqqqqq wwwwww';
  await searchFor(page, query, 'empty');
  await expect(results(page)).toHaveAttribute('data-confidence', 'none');
  await expect(status(page)).toContainText(ui.found.nothingFor(query));
  await expect(page.locator('main [data-entry-id]')).toHaveCount(0);
  await expect(page.getByRole('main')).toContainText(ui.search.otherWords.trim());
  await expect(page.getByRole('main').locator('a[href*="/topics/"]').first()).toBeVisible();
});

test('the address of a thread leads to what is held of it', async ({ page, site, ui }) => {
  await searchFor(page, site.open.source, /done|empty/);
  await expect(first(page)).toHaveAttribute('data-direct', 'entry');
  await expect(first(page).getByRole('link')).toHaveAttribute('href', new URL(site.open.path, site.url).pathname);
  await expect(status(page)).not.toContainText(ui.found.none);
});

test('a pasted log keeps its lines, in the field, in the address and after going back', async ({ page, site, ui }) => {
  const { text, error } = site.log;
  const shown = text.replaceAll('\n', ' ↵ ');
  await page.goto('search/');
  await paste(page, text);
  await expect(field(page)).toHaveValue(shown);
  await expect(status(page)).toContainText(ui.found.log(1));
  await expect(page).toHaveURL(/%0A/);
  await page.locator('[data-direct="error"] a').click();
  await page.goBack();
  await expect(field(page)).toHaveValue(shown);
  await expect(status(page)).toContainText(ui.found.log(1));
  await status(page).getByRole('link', { name: ui.found.lineByLine }).click();
  await expect(page.locator(`[data-error="${error}"]`)).toBeVisible();
  await expect(page.getByLabel(ui.diagnose.field)).toHaveValue(text);
});

test('a log pasted on the home page is searched for line by line', async ({ page, site, ui }) => {
  // What takes pasted lines comes after the page.
  await page.goto('./', { waitUntil: 'networkidle' });
  await paste(page, site.log.text);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/#q=/);
  await expect(status(page)).toContainText(ui.found.log(1));
});

test('markup in a query is text', async ({ page, site }) => {
  const query = `<img src=x onerror=alert(1)> ${site.entry.query} "`;
  await searchFor(page, query, /done|empty/);
  await expect(field(page)).toHaveValue(query);
  await expect(page.locator('main img')).toHaveCount(0);
});

test('arrow keys move between the field and the results', async ({ page, site }) => {
  await searchFor(page, site.many.query);
  await field(page).focus();
  const links = page.locator('[data-search-host] .result-title');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
});
