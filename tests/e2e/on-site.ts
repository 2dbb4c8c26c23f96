import { wordsIn } from '../../src/text/languages.ts';
import type { Words } from '../../src/text/words.ts';
import { test as base } from './page-test.ts';
import { type Site, weather } from './sites.ts';

/**
 * A test of the engine on a site of `sites.ts`: addresses are relative to the site, `site` says what it holds, and `ui` what the
 * interface says in its language. In `each-site/` it runs on every site, elsewhere on the weather stations.
 */
export const test = base.extend<{ site: Site; ui: Words }>({
  site: [weather, { option: true }],
  ui: ({ site }, use) => use(wordsIn(site.language)),
  baseURL: ({ site }, use) => use(site.url),
});

export { expect } from '@playwright/test';
