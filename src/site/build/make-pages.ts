import { setImmediate } from 'node:timers/promises';
import type { PageRecipe } from './site-page.ts';
import type { Read, TrackedSite } from './track-reads.ts';

interface Options {
  tracked: TrackedSite;
  /** Takes a page that was made, with what it read of the site. */
  put(page: PageRecipe, content: Uint8Array, reads: ReadonlySet<Read>): void;
}

/**
 * Make pages, and note what each reads of the site.
 *
 * Astro's `experimental.incrementalBuild` keeps pages too, but by a key that each has to know beforehand; what a page of ours shows is
 * known once it has been made.
 *
 * @throws Error which names the page that could not be made
 */
export async function makePages(pages: AsyncIterable<PageRecipe>, { tracked, put }: Options): Promise<void> {
  for await (const page of pages) {
    const { result, reads } = await tracked.during(page.make).catch((cause: unknown) => {
      throw new Error(`${page.file} could not be made: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    });
    put(page, result, reads);
    // What else waits is let in, such as another process that asks for pages.
    await setImmediate();
  }
}
