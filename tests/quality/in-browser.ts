import type { Page } from '@playwright/test';
import type { Outcome } from '../../src/quality/outcome.ts';
import type { Question } from '../../src/quality/question-set.ts';
import type { Confidence } from '../../src/search/confidence.ts';

/** How long a search may take before it counts as failed, in milliseconds. */
const PATIENCE = 15_000;

/** Ask our own search page, as a reader who opens its address does. Time is from the search's start to its results. */
export async function askSearchPage(page: Page, base: string, question: Question): Promise<Outcome> {
  let bytes = 0;
  const count = (size: number) => {
    bytes += size;
  };
  const pending: Promise<void>[] = [];
  const onFinished = (request: import('@playwright/test').Request) => {
    if (request.url().includes('/search-index/') || request.url().includes('/pagefind/')) {
      pending.push(
        request.sizes().then(
          ({ responseBodySize }) => count(responseBodySize),
          () => {},
        ),
      );
    }
  };
  page.on('requestfinished', onFinished);
  await page.goto('about:blank');
  await page.goto(`${base}search/?q=${encodeURIComponent(question.query)}`);
  const list = page.locator('[data-search-results]:is([data-state="done"], [data-state="empty"], [data-state="error"])');
  await list.waitFor({ state: 'attached', timeout: PATIENCE });
  const { ids, direct, confidence } = await list.evaluate((element: HTMLElement) => ({
    ids: [...element.querySelectorAll<HTMLElement>('[data-entry-id]')].map(({ dataset }) => dataset.entryId ?? ''),
    direct: [...document.querySelectorAll<HTMLElement>('main [data-direct]')].map(
      (row) => (row.matches('a') ? row : row.querySelector('a'))?.getAttribute('href') ?? '',
    ),
    confidence: element.dataset.confidence,
  }));
  const time = await page.evaluate(() => performance.getEntriesByName('search').at(-1)?.duration ?? 0);
  page.off('requestfinished', onFinished);
  await Promise.all(pending);
  return { question, ids, direct: direct.map(idOf), confidence: (confidence ?? 'none') as Confidence, bytes, time };
}

/** What an address leads to, as question sets name it. */
function idOf(address: string): string {
  const [, path] = /\/errors\/([^/]+\/[^/]+)\/$/.exec(address) ?? [];
  return path ? `error:${decodeURIComponent(path)}` : (address.split('#').at(-1)?.split('/').filter(Boolean).at(-1) ?? '');
}

/** Ask Pagefind as it comes, on the index that is built with the site. */
export async function askPagefind(page: Page, base: string, question: Question): Promise<Outcome> {
  const ids = await page.evaluate(
    async ([path, query]) => {
      const pagefind = (await import(path as string)) as {
        search(query: string): Promise<{ results: { data(): Promise<{ meta: Record<string, string> }> }[] }>;
      };
      const { results } = await pagefind.search(query as string);
      const pages = await Promise.all(results.slice(0, 10).map((result) => result.data()));
      return pages.map(({ meta }) => meta.id ?? '');
    },
    [`${new URL(base).pathname}pagefind/pagefind.js`, question.query],
  );
  return { question, ids };
}
