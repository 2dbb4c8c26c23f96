import { progress } from './progress.ts';
import type { PageRecipe } from './site-page.ts';
import type { Read, TrackedSite } from './track-reads.ts';

interface Options {
  tracked: TrackedSite;
  /** Takes a page that was made, with what it read of the site. */
  put(page: PageRecipe, content: Uint8Array, reads: ReadonlySet<Read>): void;
  say(line: string): void;
}

/**
 * Make pages, and note what each reads of the site.
 *
 * Astro's `experimental.incrementalBuild` keeps pages too, but by a key that each has to know beforehand; what a page of ours shows is
 * known once it has been made.
 *
 * @throws Error which names the page that could not be made
 */
export async function makePages(pages: readonly PageRecipe[], { tracked, put, say }: Options): Promise<void> {
  const tell = progress('pages', pages.length, say);
  for (const [done, page] of pages.entries()) {
    const { result, reads } = await tracked.during(page.make).catch((cause: unknown) => {
      throw new Error(`${page.file} could not be made: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
    });
    put(page, result, reads);
    tell(done + 1);
  }
}
