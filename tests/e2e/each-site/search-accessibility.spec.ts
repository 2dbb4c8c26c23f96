import type { Page } from '@playwright/test';
import type { Words } from '../../../src/text/words.ts';
import { expectNoViolations } from '../axe.ts';
import { failChunkOf } from '../fail-chunk.ts';
import { expect, test } from '../on-site.ts';
import { type Site, weather } from '../sites.ts';

/* Every state of search and of diagnosis; the dark ones, which differ in colours alone, on one site. */

const stateOf = (page: Page, state: string | RegExp) =>
  expect(page.locator('[data-search-results]').first()).toHaveAttribute('data-state', state);

async function searchFor(page: Page, query: string, state: string | RegExp = 'done'): Promise<void> {
  // Only the query differs behind the `#`: without this the page would stay, with all that it has read.
  await page.goto('about:blank');
  await page.goto(`search/#${new URLSearchParams({ q: query })}`);
  await stateOf(page, state);
}

async function openDialog(page: Page, query = ''): Promise<void> {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(query);
}

async function diagnose(page: Page, ui: Words, text: string): Promise<void> {
  await page.goto('diagnose/');
  await page.getByLabel(ui.diagnose.field).fill(text);
  await page.getByRole('button', { name: ui.diagnose.button }).click();
}

/** What brings each state about, and waits until it stands. */
type States = Record<string, (page: Page, site: Site, ui: Words) => Promise<void>>;

const search: States = {
  'search results': (page, site) => searchFor(page, site.many.query),
  'search results with a section that matched': async (page, site) => {
    await searchFor(page, site.inSection[0]);
    await expect(page.locator('.result-section').first()).toBeVisible();
  },
  'search results narrowed by two facets': async (page, site, ui) => {
    const { query, platform } = site.many;
    const choose = (facet: string, choice: string) =>
      page
        .getByRole('group', { name: facet })
        .getByLabel(new RegExp(`^${choice}`))
        .check();
    await searchFor(page, query);
    await choose(ui.search.facets.kind, ui.labels.postType.question);
    await choose(ui.search.facets.platform, platform);
    await expect(page).toHaveURL(new RegExp(`platform=${platform}`));
    await stateOf(page, 'done');
  },
  'open facets on a narrow screen': async (page, site, ui) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await searchFor(page, site.many.query);
    await page.getByText(ui.search.narrow).click();
    await expect(page.getByRole('group', { name: ui.search.facets.topic })).toBeVisible();
  },
  'a definition above results': async (page, site) => {
    await searchFor(page, site.term.query);
    await expect(page.locator('[data-search-definition]')).toBeVisible();
  },
  'a correction above results': async (page, site) => {
    await searchFor(page, site.typo.query);
    await expect(page.locator('[data-search-correction]')).toBeVisible();
  },
  'rows of what was named above results': async (page, site) => {
    await searchFor(page, `${site.error.query} ${site.symbol.name}`);
    await expect(page.locator('[data-direct]').nth(1)).toBeVisible();
  },
  'a code that is not known': async (page, site) => {
    await searchFor(page, site.unknownError.query, /done|empty/);
    await expect(page.locator('[data-unknown-code]')).toBeVisible();
  },
  'a search that found nothing': (page) => searchFor(page, 'qqqqqq', 'empty'),
  'a search of which a part failed': async (page, site) => {
    await failChunkOf(page, site.words.term);
    await searchFor(page, site.words.query, /done|empty/);
    await expect(page.locator('[data-search-incomplete]')).toBeVisible();
  },
  'a search that failed': async (page, site) => {
    await page.route('**/search-index/manifest.json', (route) => route.abort());
    await searchFor(page, site.entry.query, 'error');
  },
  'a search that is waiting for its index': async (page, site) => {
    await page.route('**/search-index/**', () => {});
    await searchFor(page, site.entry.query, 'loading');
  },
  'the last searches': async (page, site) => {
    await searchFor(page, site.words.query);
    await page.keyboard.press('Enter');
    await page.goto('search/');
    await page.getByRole('searchbox').fill(site.words.query);
    await page.keyboard.press('Enter');
    await stateOf(page, 'done');
    await page.goto('search/');
    await expect(page.getByRole('link', { name: site.words.query })).toBeVisible();
  },
};

const dialog: States = {
  'the open search dialog': async (page) => {
    await openDialog(page);
    await stateOf(page, 'idle');
  },
  'the search dialog with a result chosen': async (page, site) => {
    await openDialog(page, site.entry.query);
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'the search dialog with a definition': async (page, site) => {
    await openDialog(page, site.term.query);
    await expect(page.locator('dialog [data-search-definition]')).toBeVisible();
  },
  'the search dialog with a code that is not known': async (page, site) => {
    await openDialog(page, site.unknownError.query);
    await expect(page.locator('dialog [data-unknown-code]')).toBeVisible();
  },
  'the search dialog with a row of what was named chosen': async (page, site) => {
    await openDialog(page, site.error.query);
    await expect(page.locator('dialog [data-direct]').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'the search dialog that found nothing': async (page) => {
    await openDialog(page, 'qqqqqq');
    await stateOf(page, 'empty');
  },
  'the search dialog that failed': async (page, site) => {
    await page.route('**/search-index/manifest.json', (route) => route.abort());
    await openDialog(page, site.entry.query);
    await stateOf(page, 'error');
  },
};

const diagnosis: States = {
  'a diagnosis with findings': async (page, site, ui) => {
    await diagnose(page, ui, site.log.text);
    await expect(page.locator('[data-error]').first()).toBeVisible();
    await expect(page.locator('.led').first()).toBeVisible();
  },
  'a diagnosis without findings': async (page, _, ui) => {
    await diagnose(page, ui, 'qqqqqq');
    await expect(page.getByText(ui.found.noneExplained)).toBeVisible();
  },
  'a diagnosis of which a part failed': async (page, site, ui) => {
    await failChunkOf(page, site.log.term);
    await diagnose(page, ui, site.log.text);
    await expect(page.locator('[data-search-incomplete]')).toBeVisible();
  },
  'a diagnosis that failed': async (page, site, ui) => {
    await page.route('**/search-index/manifest.json', (route) => route.abort());
    await diagnose(page, ui, site.log.text);
    await expect(page.getByText(ui.search.failed)).toBeVisible();
  },
};

for (const [where, states] of Object.entries({ search, dialog, diagnosis })) {
  test(`axe finds nothing in any state of ${where}`, async ({ page, site, ui }) => {
    const schemes = site.url === weather.url ? (['light', 'dark'] as const) : (['light'] as const);
    const size = page.viewportSize();
    for (const [name, arrange] of Object.entries(states)) {
      await test.step(name, async () => {
        await arrange(page, site, ui);
        await expectNoViolations(page, schemes);
      });
      await page.unrouteAll();
      if (size) await page.setViewportSize(size);
    }
  });
}
