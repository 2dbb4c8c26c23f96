import { type BrowserContext, test as base, expect } from '@playwright/test';

/** A page that its reader has already answers with the second of these. */
const THERE = [200, 304];

/**
 * The pages that are gone to from now on and are not there, with their status: for a context of a test's own.
 *
 * @param missing what its addresses match has to be missing
 */
export function pagesLostIn(context: BrowserContext, missing?: RegExp): string[] {
  const lost: string[] = [];
  context.on('response', (response) => {
    const wanted = missing?.test(response.url()) ? [404] : THERE;
    if (response.request().isNavigationRequest() && !wanted.includes(response.status()))
      lost.push(`${response.status()} ${response.url()}`);
  });
  return lost;
}

/**
 * A test in a browser, which fails where any page that it goes to is not there: a page that says so has a heading and a search field too.
 * What `missing` matches has to be missing.
 */
export const test = base.extend<{ missing: RegExp | undefined; pagesAreThere: undefined }>({
  missing: [undefined, { option: true }],
  pagesAreThere: [
    async ({ context, missing }, use) => {
      const wrong = pagesLostIn(context, missing);
      await use(undefined);
      expect(wrong, 'pages that are not there').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };
