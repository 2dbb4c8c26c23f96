import type { Page } from '@playwright/test';
import { expectNoViolations } from './axe.ts';
import { failChunkOf } from './fail-chunk.ts';
import { expect, test } from './on-site.ts';

/* Every state of search and of diagnosis, light and dark. */

const stateOf = (page: Page, state: string | RegExp) =>
  expect(page.locator('[data-search-results]').first()).toHaveAttribute('data-state', state);

async function searchFor(page: Page, query: string, state: string | RegExp = 'done'): Promise<void> {
  // Only the query differs behind the `#`: without this the page would stay, with all that it has read.
  await page.goto('about:blank');
  await page.goto(`search/#q=${encodeURIComponent(query)}`);
  await stateOf(page, state);
}

async function openDialog(page: Page, query = ''): Promise<void> {
  await page.goto('about/');
  await page.keyboard.press('/');
  await page.getByRole('combobox').fill(query);
}

async function diagnose(page: Page, text: string): Promise<void> {
  await page.goto('diagnose/');
  await page.getByLabel('What you see').fill(text);
  await page.getByRole('button', { name: 'Diagnose' }).click();
}

const LOG = `2026-03-17 10:24:00.001 hubd[811:90210] radio_poll_locked [B1] LINK 31: mast faded out
Device: Hub 4.2, StationSampler`;

/** What brings each state about, and waits until it stands. */
type States = Record<string, (page: Page) => Promise<void>>;

const search: States = {
  'search results': (page) => searchFor(page, 'gauge'),
  'search results with a section that matched': async (page) => {
    await searchFor(page, 'how far from obstacles');
    await expect(page.locator('.result-section').first()).toBeVisible();
  },
  'search results narrowed by two facets': async (page) => {
    await searchFor(page, 'gauge');
    await page
      .getByRole('group', { name: 'Kind' })
      .getByLabel(/^Question/)
      .check();
    await page.getByRole('group', { name: 'Platform' }).getByLabel(/^Hub/).check();
    await expect(page).toHaveURL(/platform=Hub/);
    await stateOf(page, 'done');
  },
  'open facets on a narrow screen': async (page) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await searchFor(page, 'gauge');
    await page.getByText('Narrow down').click();
    await expect(page.getByRole('group', { name: 'Topic' })).toBeVisible();
  },
  'a definition above results': async (page) => {
    await searchFor(page, 'TBR');
    await expect(page.locator('[data-search-definition]')).toBeVisible();
  },
  'a correction above results': async (page) => {
    await searchFor(page, 'calibrting tiping bucket');
    await expect(page.locator('[data-search-correction]')).toBeVisible();
  },
  'rows of what was named above results': async (page) => {
    await searchFor(page, 'LinkError Code=31 StationSampler');
    await expect(page.locator('[data-direct]')).toHaveCount(3);
  },
  'a code that is not known': async (page) => {
    await searchFor(page, 'LinkError Code=7654', /done|empty/);
    await expect(page.locator('[data-unknown-code]')).toBeVisible();
  },
  'a search that found nothing': (page) => searchFor(page, 'qqqqqq', 'empty'),
  'a search of which a part failed': async (page) => {
    await failChunkOf(page, 'gaug');
    await searchFor(page, 'gauge mast siting', /done|empty/);
    await expect(page.locator('[data-search-incomplete]')).toBeVisible();
  },
  'a search that failed': async (page) => {
    await page.route('**/search-index/manifest.json', (route) => route.abort());
    await searchFor(page, 'gauge', 'error');
  },
  'a search that is waiting for its index': async (page) => {
    await page.route('**/search-index/**', () => {});
    await searchFor(page, 'gauge', 'loading');
  },
  'the last searches': async (page) => {
    await searchFor(page, 'dew antenna');
    await page.keyboard.press('Enter');
    await page.goto('search/');
    await page.getByRole('searchbox').fill('dew antenna');
    await page.keyboard.press('Enter');
    await stateOf(page, 'done');
    await page.goto('search/');
    await expect(page.getByRole('link', { name: 'dew antenna' })).toBeVisible();
  },
};

const dialog: States = {
  'the open search dialog': async (page) => {
    await openDialog(page);
    await stateOf(page, 'idle');
  },
  'the search dialog with a result chosen': async (page) => {
    await openDialog(page, 'gauge');
    await expect(page.getByRole('option').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'the search dialog with a definition': async (page) => {
    await openDialog(page, 'TBR');
    await expect(page.locator('dialog [data-search-definition]')).toBeVisible();
  },
  'the search dialog with a code that is not known': async (page) => {
    await openDialog(page, 'LinkError Code=7654');
    await expect(page.locator('dialog [data-unknown-code]')).toBeVisible();
  },
  'the search dialog with a row of what was named chosen': async (page) => {
    await openDialog(page, 'LinkError error 12');
    await expect(page.locator('dialog [data-direct]').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
  },
  'the search dialog that found nothing': async (page) => {
    await openDialog(page, 'qqqqqq');
    await stateOf(page, 'empty');
  },
  'the search dialog that failed': async (page) => {
    await page.route('**/search-index/manifest.json', (route) => route.abort());
    await openDialog(page, 'gauge');
    await stateOf(page, 'error');
  },
};

const diagnosis: States = {
  'a diagnosis with findings': async (page) => {
    await diagnose(page, LOG);
    await expect(page.locator('[data-error]').first()).toBeVisible();
    await expect(page.locator('.led').first()).toBeVisible();
  },
  'a diagnosis without findings': async (page) => {
    await diagnose(page, 'qqqqqq');
    await expect(page.getByText('Nothing here explains this')).toBeVisible();
  },
  'a diagnosis of which a part failed': async (page) => {
    await failChunkOf(page, 'mast');
    await diagnose(page, LOG);
    await expect(page.locator('[data-search-incomplete]')).toBeVisible();
  },
  'a diagnosis that failed': async (page) => {
    await page.route('**/search-index/manifest.json', (route) => route.abort());
    await diagnose(page, LOG);
    await expect(page.getByText('could not be loaded')).toBeVisible();
  },
};

for (const [where, states] of Object.entries({ search, dialog, diagnosis })) {
  test(`axe finds nothing in any state of ${where}`, async ({ page }) => {
    const size = page.viewportSize();
    for (const [name, arrange] of Object.entries(states)) {
      await test.step(name, async () => {
        await arrange(page);
        await expectNoViolations(page);
      });
      await page.unrouteAll();
      if (size) await page.setViewportSize(size);
    }
  });
}
