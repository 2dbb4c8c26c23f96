import { copyFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { linkOrCopy } from '../../search/link-or-copy.ts';
import { filesIn } from './files-in.ts';

/** Where the pages of a build are put. Files of the knowledge base's own are there already, and stay what they are. */
export class PageFolder {
  readonly #folder: string;
  readonly #own: ReadonlySet<string>;
  readonly #folders = new Set<string>();

  /** @param root the knowledge base */
  constructor(root: string, folder: string) {
    const own = join(root, 'public');
    this.#folder = folder;
    this.#own = new Set(filesIn(own).map((path) => relative(own, path).replaceAll('\\', '/')));
  }

  /** Put a page. @param file relative to the folder */
  write(file: string, content: Uint8Array): void {
    if (!this.#own.has(file)) writeFileSync(this.#placeOf(file), content);
  }

  /** Put a page that stands in another folder. */
  copy(file: string, from: string): void {
    if (!this.#own.has(file)) copyFileSync(join(from, file), this.#placeOf(file));
  }

  /** The same, without a copy where the disk can do that. @returns whether it is the same file still, of the same time */
  link(file: string, from: string): boolean {
    return this.#own.has(file) || linkOrCopy(join(from, file), this.#placeOf(file));
  }

  /** Where a file goes; its folder is there then. */
  #placeOf(file: string): string {
    const place = join(this.#folder, file);
    const folder = dirname(place);
    // To ask the disk for each file would take longer than to put it there.
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return place;
  }
}
