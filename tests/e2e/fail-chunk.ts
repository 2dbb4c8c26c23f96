import type { Page } from '@playwright/test';
import { fileName, type Manifest } from '../../src/search/index/format.ts';

/**
 * Let the one file of the search index of the site fail that would hold a term.
 *
 * @returns how often it was asked for until now
 */
export async function failChunkOf(page: Page, term: string): Promise<() => number> {
  const response = await page.request.get('search-index/manifest.json');
  const { version, terms } = (await response.json()) as Manifest;
  const file = fileName(version, 'terms', (terms as string[]).filter((first) => first <= term).length - 1);
  let asked = 0;
  await page.route(`**/search-index/${file}`, (route) => {
    asked += 1;
    return route.abort();
  });
  return () => asked;
}
