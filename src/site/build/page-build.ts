import { copyFileSync, mkdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, dirname, join, relative } from 'node:path';
import { linkOrCopy } from '../../search/link-or-copy.ts';
import { workFolder } from '../root.ts';
import { BuildError } from './build-error.ts';
import { filesIn } from './files-in.ts';
import { type MadePage, type MadePages, readMadePages, type StandingPage, writeMadePages } from './made-pages.ts';
import { pagePath } from './page-file.ts';
import { makeElsewhere } from './second-process.ts';
import { ofShard, type Shard } from './shard.ts';
import type { SitePage } from './site-page.ts';
import type { Read, TrackedSite } from './track-reads.ts';

/** Pages from which on a second process is worth its start and its memory: it reads the whole content too. `SIGNPOST_SECOND_FROM` says another number. */
const SECOND_FROM = Number(process.env.SIGNPOST_SECOND_FROM ?? 8000);

/** What is remembered of a built site's pages, beside what is remembered of the build. */
export const memoryOfPages = (root: string, place: string): string => join(workFolder(root), 'built', `${basename(place)}.pages.json`);

/** Where a shard says what it made, in its folder. */
export const SHARD_FILE = '.shard.json';

interface Options {
  root: string;
  tracked: TrackedSite;
  /** Where pages are put: the site that is built, or for a part of it, that of another process. */
  folder: string;
  /** The last one, whose pages are kept where nothing has changed. */
  place: string;
  /** A digest of what every page follows from. */
  frame: string;
  /** A digest of that and of the content, which parts of one site have in common. */
  inputs: string;
  shard: Shard;
  /** Folders of parts that make the site together; empty where its pages are made here. */
  merge: readonly string[];
  say(line: string): void;
}

/** The pages of one build: which stand as they are, which are made here, and which elsewhere. */
export class PageBuild {
  /** All pages of the site, once they are known. */
  all: readonly SitePage[] = [];
  /** By file, those of this build that stand or were made. */
  readonly pages = new Map<string, MadePage>();
  #elsewhere: { folder: string; ready: Promise<void> } | undefined;
  readonly #folders = new Set<string>();
  /** Files of the knowledge base's own, which are there already; relative to the built site. */
  readonly #own: ReadonlySet<string>;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
    const own = join(options.root, 'public');
    this.#own = new Set(filesIn(own).map((path) => relative(own, path).replaceAll('\\', '/')));
  }

  /** Keep what stands, share out the rest, and tell what is to make here. */
  choose<P extends SitePage>(found: readonly P[]): P[] {
    const { root, place, frame, shard, merge, say } = this.#options;
    const all = firstOfEach(found);
    this.all = all;
    if (merge.length > 0) {
      this.#merge(merge);
      return [];
    }
    const last = readMadePages(memoryOfPages(root, place));
    const kept = last?.from === frame ? last : undefined;
    const toMake: P[] = [];
    for (const page of all) {
      const standing = kept?.pages.get(page.file);
      if (!kept || !standing || !this.#stands(page, standing, kept)) toMake.push(page);
      // The first shard is what the others are joined to.
      else if (shard.number === 1) {
        this.#put(page.file, place, linkOrCopy);
        this.pages.set(page.file, standing);
      }
    }
    say(`pages: ${toMake.length.toLocaleString('en')} of ${all.length.toLocaleString('en')} to make`);
    return ofShard(toMake, this.#share(toMake.length));
  }

  /** Take all pages from parts. @throws BuildError where they are no parts of this site, or not all */
  #merge(parts: readonly string[]): void {
    for (const part of parts) {
      for (const [file, page] of this.#pagesOf(part)) {
        this.#put(file, part, copyFileSync);
        this.pages.set(file, page);
      }
    }
    const missing = this.all.filter(({ file }) => !this.pages.has(file));
    if (missing.length > 0)
      throw new BuildError(
        `--merge: ${missing.length} of ${this.all.length} pages are in none of the folders, such as ${missing[0]?.file}. Give the folders of all parts: with \`--shard 1/3\`, \`2/3\` and \`3/3\`, three.`,
      );
  }

  /** Whether a page would come out as it stands: it is given the same, all that it read of the site is the same, and nobody touched it. */
  #stands({ file, given }: SitePage, page: StandingPage, { digests }: MadePages): boolean {
    const { tracked, place } = this.#options;
    const isSame = (read: string) => digests.get(read) !== undefined && tracked.digest(read) === digests.get(read);
    if (page.given !== given || !page.reads.every(isSame)) return false;
    const stat = statSync(join(place, file), { throwIfNoEntry: false });
    return stat?.size === page.size && stat.mtimeMs === page.written;
  }

  /** A large build is made by two processes, where there are two cores. */
  #share(count: number): Shard {
    const { root, place, shard } = this.#options;
    if (shard.of > 1 || count < SECOND_FROM || availableParallelism() < 2) return shard;
    const folder = join(workFolder(root), 'parts', `${basename(place)}-2`);
    const second = { number: 2, of: 2 };
    this.#elsewhere = { folder, ready: makeElsewhere(root, { folder, beside: place, into: this.#options.folder, shard: second }) };
    // It is waited for once the pages of this process are made.
    this.#elsewhere.ready.catch(() => {});
    return { number: 1, of: 2 };
  }

  /** The paths of all pages that have addresses of their own, without the site's base. */
  pagePaths(): string[] {
    return this.all.filter(({ isPage, file }) => isPage && file !== '404.html').map(({ pathname }) => `/${pagePath(pathname)}`);
  }

  /** Wait for what is made elsewhere, and put here. @throws Error where that failed */
  async join(): Promise<void> {
    if (!this.#elsewhere) return;
    const { folder, ready } = this.#elsewhere;
    await ready;
    for (const [file, page] of this.#pagesOf(folder)) this.pages.set(file, page);
    rmSync(folder, { recursive: true, force: true });
  }

  /** Put a page that was made in this site, with what it read. */
  write({ file, given }: SitePage, content: Uint8Array, reads: ReadonlySet<Read>): void {
    if (!this.#own.has(file)) writeFileSync(this.#placeOf(file), content);
    this.pages.set(file, { given, reads: [...reads] });
  }

  /** Put a file from another folder in this site, by a link where that is enough: the last site loses its name for it when it goes. */
  #put(file: string, from: string, put: (from: string, to: string) => void): void {
    if (!this.#own.has(file)) put(join(from, file), this.#placeOf(file));
  }

  /** Where a file goes; its folder is there then. */
  #placeOf(file: string): string {
    const place = join(this.#options.folder, file);
    const folder = dirname(place);
    // To ask the disk for each file would take longer than to put it there.
    if (!this.#folders.has(folder)) mkdirSync(folder, { recursive: true });
    this.#folders.add(folder);
    return place;
  }

  /** What pages a part has. @throws BuildError where it is none of this site */
  #pagesOf(part: string): ReadonlyMap<string, MadePage> {
    const { inputs } = this.#options;
    const made = readMadePages(join(part, SHARD_FILE));
    if (!made)
      throw new BuildError(
        `--merge: ${part} holds no part of a site (no ${SHARD_FILE}); \`signpost build --shard 1/2 --out ${part}\` makes one`,
      );
    if (made.from !== inputs)
      throw new BuildError(
        `--merge: ${part} was made from other content, on another day, by another version of the engine or of Node. Make all parts of the same commit; SOURCE_DATE_EPOCH sets the day.`,
      );
    return made.pages;
  }

  /**
   * Write down what was made and what it follows from.
   *
   * @param folder where the pages stand now
   * @throws Error naming pages that do not
   */
  remember(file: string, folder: string): void {
    const { tracked, frame, inputs, shard } = this.#options;
    const expected = shard.of > 1 ? [...this.pages.keys()] : this.all.map((page) => page.file);
    const pages = new Map(expected.map((path) => [path, this.pages.get(path) ?? { given: '', reads: [] }]));
    const reads = new Set([...pages.values()].flatMap((page) => page.reads));
    mkdirSync(dirname(file), { recursive: true });
    writeMadePages(file, folder, {
      from: shard.of > 1 ? inputs : frame,
      digests: new Map([...reads].map((read) => [read, tracked.digest(read)])),
      pages,
    });
  }
}

/** Of two routes to one file, the first makes it: Astro sorts them. */
function firstOfEach<P extends SitePage>(pages: readonly P[]): P[] {
  const files = new Set<string>();
  return pages.filter(({ file }) => !files.has(file) && files.add(file));
}
