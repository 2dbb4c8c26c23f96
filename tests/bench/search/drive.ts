import type { Browser, Page } from '@playwright/test';
import type { Query } from './questions.ts';
import type { Sent, Served } from './serve.ts';
import { watchKeys } from './watch-keys.ts';

/** A query with nothing kept. */
export interface ColdFigures {
  query: Query;
  /** Of the search index alone. */
  index: Sent;
  /** With the page and its scripts. */
  all: Sent;
  /** Milliseconds from the search's start to its results. */
  milliseconds: number;
}

/** A query typed letter by letter, where the index was asked once before. */
export interface TypedFigures {
  query: Query;
  /** For each key, milliseconds from its press to results in the document, and what was sent for it. */
  keys: { milliseconds: number; sent: Sent }[];
}

/** Where a reader may type. */
export interface Surface {
  /** The page's path. */
  path: string;
  /** Bring the field there, and the focus into it. */
  focus(page: Page): Promise<void>;
}

/** The search page, and the dialog that every other page opens. */
export const surfaces = {
  page: { path: 'search/', focus: (page) => page.locator('main input[type=search]').focus() },
  dialog: {
    path: 'about/',
    async focus(page) {
      await page.keyboard.press('/');
      await page.locator('dialog input[type=search]').waitFor();
    },
  },
} as const satisfies Record<string, Surface>;

/** How long results may take before the benchmark gives up, in milliseconds. */
const PATIENCE = 60_000;

/** Ask a query by opening its address, with nothing kept. */
export async function askCold(browser: Browser, { base, sent }: Served, query: Query): Promise<ColdFigures> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    sent();
    await page.goto(`${base}search/?q=${encodeURIComponent(query.text)}`);
    await page
      .locator('[data-search-results]:is([data-state="done"], [data-state="empty"])')
      .waitFor({ state: 'attached', timeout: PATIENCE });
    const milliseconds = await page.evaluate(() => performance.getEntriesByName('search').at(-1)?.duration ?? 0);
    return { query, ...sent(), milliseconds };
  } finally {
    await context.close();
  }
}

/**
 * Type a query letter by letter, each key when the results of the one before stand: no search is left out because another
 * letter came. The index was asked one other query before, and nothing else is kept.
 */
export async function typeWarm(browser: Browser, { base, sent }: Served, surface: Surface, query: Query): Promise<TypedFigures> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    await page.addInitScript(watchKeys);
    await page.goto(base + surface.path);
    await surface.focus(page);
    await page.keyboard.insertText(WARMING);
    await page.locator('[data-search-results][data-state="done"]').waitFor({ timeout: PATIENCE });
    await page.keyboard.press('ControlOrMeta+a');
    sent();

    const keys: TypedFigures['keys'] = [];
    for (const letter of query.text) {
      await page.evaluate(() => globalThis.keyWatch.arm());
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      const milliseconds = await page.evaluate(() => globalThis.keyWatch.settled());
      keys.push({ milliseconds, sent: sent().index });
    }
    return { query, keys };
  } finally {
    await context.close();
  }
}

/** What is asked before a query is typed, in one go. */
const WARMING = 'error';
