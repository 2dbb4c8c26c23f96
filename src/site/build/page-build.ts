import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { askedPages } from './asked-pages.ts';
import { BuildError } from './build-error.ts';
import { type MadePage, type StandingPage, writeMadePages } from './made-pages.ts';
import { pagePath } from './page-file.ts';
import { PageFolder } from './page-folder.ts';
import { PageQueue } from './page-queue.ts';
import { progress } from './progress.ts';
import { readPart } from './read-part.ts';
import { isWorthSecond, SecondProcess } from './second-process.ts';
import { ofShard, type Shard } from './shard.ts';
import type { SitePage } from './site-page.ts';
import { StandingPages } from './standing-pages.ts';
import type { Read, TrackedSite } from './track-reads.ts';

/** How many pages are taken at a time, here and by another process, which takes a moment to ask. */
const TAKEN_HERE = 8;
const TAKEN_ELSEWHERE = 64;

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
  /** Whether another build says which pages to make. */
  isSecond: boolean;
  /** A process that was started to make some of the pages. */
  second: SecondProcess | undefined;
  say(line: string): void;
}

/** The pages of one build: which stand as they are, which are made here, and which elsewhere. */
export class PageBuild {
  /** All pages of the site, once they are known. */
  all: readonly SitePage[] = [];
  /** By file, those of this build that stand or were made. */
  readonly pages = new Map<string, MadePage | StandingPage>();
  #second: SecondProcess | undefined;
  readonly #folder: PageFolder;
  readonly #options: Options;

  constructor(options: Options) {
    this.#options = options;
    this.#second = options.second;
    this.#folder = new PageFolder(options.root, options.folder);
  }

  /** Keep what stands, share out the rest, and give what is to make here. @throws BuildError where parts do not make a site */
  choose<P extends SitePage>(found: readonly P[]): AsyncIterable<P> {
    const { merge, isSecond } = this.#options;
    const all = firstOfEach(found);
    this.all = all;
    if (isSecond) return this.#asked(all);
    if (merge.length > 0) {
      this.#merge(merge);
      return this.#here(new PageQueue<P>([]));
    }
    const toMake = this.#keep(all);
    this.#options.say(`pages: ${toMake.length.toLocaleString('en')} of ${all.length.toLocaleString('en')} to make`);
    const queue = new PageQueue(ofShard(toMake, this.#options.shard));
    this.#share(queue);
    return this.#here(queue);
  }

  /** Keep what stands, and tell what does not. */
  #keep<P extends SitePage>(all: readonly P[]): P[] {
    const { place, shard } = this.#options;
    const last = new StandingPages(this.#options);
    const toMake: P[] = [];
    for (const page of all) {
      const standing = last.find(page);
      if (!standing) toMake.push(page);
      // The first shard is what the others are joined to.
      else if (shard.number === 1) {
        const { given, reads } = standing;
        this.pages.set(page.file, this.#folder.link(page.file, place) ? standing : { given, reads });
      }
    }
    return toMake;
  }

  async *#here<P extends SitePage>(queue: PageQueue<P>): AsyncGenerator<P> {
    const tell = progress('pages', queue.size, this.#options.say);
    for (let pages = queue.take(TAKEN_HERE); pages.length > 0; pages = queue.take(TAKEN_HERE)) {
      tell(queue.taken);
      yield* pages;
    }
  }

  async *#asked<P extends SitePage>(all: readonly P[]): AsyncGenerator<P> {
    const byFile = new Map(all.map((page) => [page.file, page]));
    for await (const file of askedPages()) {
      const page = byFile.get(file);
      if (!page) throw new Error(`${file} is no page of this site: the content was changed while it was read`);
      yield page;
    }
  }

  /** Take all pages from parts. @throws BuildError where they are no parts of this site, or not all */
  #merge(parts: readonly string[]): void {
    for (const part of parts) {
      for (const [file, { given, reads }] of readPart(part, this.#options.inputs)) {
        this.#folder.copy(file, part);
        this.pages.set(file, { given, reads });
      }
    }
    const missing = this.all.filter(({ file }) => !this.pages.has(file));
    if (missing.length > 0)
      throw new BuildError(
        `--merge: ${missing.length} of ${this.all.length} pages are in none of the folders, such as ${missing[0]?.file}. Give the folders of all parts: with \`--shard 1/3\`, \`2/3\` and \`3/3\`, three.`,
      );
  }

  /** A large build is made by two processes, where there are two cores. */
  #share<P extends SitePage>(queue: PageQueue<P>): void {
    const { root, place, shard } = this.#options;
    if (shard.of === 1 && isWorthSecond(queue.size)) this.#second ??= new SecondProcess(root, place);
    this.#second?.serve(() => queue.take(TAKEN_ELSEWHERE).map(({ file }) => file));
  }

  /** The paths of all pages that have addresses of their own, without the site's base. */
  pagePaths(): string[] {
    return this.all.filter(({ isPage, file }) => isPage && file !== '404.html').map(({ pathname }) => `/${pagePath(pathname)}`);
  }

  /** Wait for what is made elsewhere, and put here. @throws Error where that failed */
  async join(): Promise<void> {
    if (!this.#second) return;
    const { folder, done } = this.#second;
    await done;
    for (const [file, page] of readPart(folder, this.#options.inputs)) this.pages.set(file, page);
    rmSync(folder, { recursive: true, force: true });
  }

  /** Put a page that was made in this site, with what it read. */
  write({ file, given }: SitePage, content: Uint8Array, reads: ReadonlySet<Read>): void {
    this.#folder.write(file, content);
    this.pages.set(file, { given, reads: [...reads] });
  }

  /**
   * Write down what was made and what it follows from.
   *
   * @param folder where the pages stand now
   * @throws Error naming pages that do not
   */
  remember(file: string, folder: string): void {
    const { tracked, frame, inputs, shard, isSecond } = this.#options;
    const isPart = shard.of > 1 || isSecond;
    const expected = isPart ? [...this.pages.keys()] : this.all.map((page) => page.file);
    const pages = new Map(expected.map((path) => [path, this.pages.get(path) ?? { given: '', reads: [] }]));
    const reads = new Set([...pages.values()].flatMap((page) => page.reads));
    mkdirSync(dirname(file), { recursive: true });
    writeMadePages(file, folder, {
      from: isPart ? inputs : frame,
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
