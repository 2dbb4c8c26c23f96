import { statSync } from 'node:fs';
import { join } from 'node:path';
import { type MadePages, readMadePages, type StandingPage } from './made-pages.ts';
import type { SitePage } from './site-page.ts';
import type { Read, TrackedSite } from './track-reads.ts';
import { memoryOfPages } from './work-places.ts';

interface Options {
  /** The knowledge base. */
  root: string;
  /** The last site that was built. */
  place: string;
  /** A digest of what every page follows from: where it is another, none stands. */
  frame: string;
  tracked: Pick<TrackedSite, 'digest'>;
}

/** The pages of the last build that would come out as they stand. */
export class StandingPages {
  readonly #place: string;
  readonly #tracked: Pick<TrackedSite, 'digest'>;
  readonly #last: MadePages | undefined;
  /** By what pages read, whether it gives the same as last time: many read the same. */
  readonly #same = new Map<Read, boolean>();

  constructor({ root, place, frame, tracked }: Options) {
    const last = readMadePages(memoryOfPages(root, place));
    this.#last = last?.from === frame ? last : undefined;
    this.#place = place;
    this.#tracked = tracked;
  }

  /** A page, if it is given the same as last time, all that it read of the site is the same, and nobody touched it. */
  find({ file, given }: SitePage): StandingPage | undefined {
    const page = this.#last?.pages.get(file);
    if (page?.given !== given || !page.reads.every((read) => this.#isSame(read))) return undefined;
    const stat = statSync(join(this.#place, file), { throwIfNoEntry: false });
    return stat?.size === page.size && stat.mtimeMs === page.written ? page : undefined;
  }

  #isSame(read: Read): boolean {
    const known = this.#same.get(read);
    if (known !== undefined) return known;
    const before = this.#last?.digests.get(read);
    const isSame = before !== undefined && this.#tracked.digest(read) === before;
    this.#same.set(read, isSame);
    return isSame;
  }
}
