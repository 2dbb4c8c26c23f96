import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { kinds } from '../../src/model/kinds.ts';

/** The most that an entry page of middling length may load before the reader acts, in bytes compressed by gzip. */
export const budgets = { htmlAndCss: 14 * 1024, js: 4 * 1024 } as const;

/** The bytes of some files, each compressed by itself. */
export interface Weight {
  raw: number;
  gzip: number;
  brotli: number;
}

/** What one page loads by itself. What scripts fetch or import later, when the reader acts, is not in it. */
export interface PageWeight {
  /** Path in the built site. */
  page: string;
  html: Weight;
  css: Weight;
  js: Weight;
}

/** Folders of entries with a page each that is read, not merely passed through. */
const FOLDERS = [kinds.post.folder, kinds.technote.folder];

/**
 * Weigh the entry page of middling length (the median of posts and technotes by bytes of HTML) and the longest.
 *
 * @throws Error where the folder holds no entry pages
 */
export async function weighPages(dist: string): Promise<{ middling: PageWeight; longest: PageWeight }> {
  const pages: { page: string; bytes: number }[] = [];
  for (const folder of FOLDERS) {
    for (const id of await readdir(join(dist, folder)).catch(() => [])) {
      const page = join(folder, id, 'index.html');
      const html = await readFile(join(dist, page)).catch(() => undefined);
      // A redirect is a page of a few hundred bytes, not an entry.
      if (html?.includes('<article')) pages.push({ page, bytes: html.length });
    }
  }
  pages.sort((a, b) => a.bytes - b.bytes || (a.page < b.page ? -1 : 1));
  const [middling, longest] = [pages[pages.length >> 1], pages.at(-1)];
  if (!middling || !longest)
    throw new Error(`${dist} has no entry pages in ${FOLDERS.join(' or ')}; build the site first, or name its folder with --dist`);
  return { middling: await weighPage(dist, middling.page), longest: await weighPage(dist, longest.page) };
}

/** Whether a page keeps the budgets. */
export function keepsBudgets({ html, css, js }: PageWeight): boolean {
  return html.gzip + css.gzip <= budgets.htmlAndCss && js.gzip <= budgets.js;
}

async function weighPage(dist: string, page: string): Promise<PageWeight> {
  const html = await readFile(join(dist, page), 'utf8');
  const base = /<html[^>]* data-base="([^"]*)"/.exec(html)?.[1] ?? '/';
  const local = (url: string) => join(dist, url.startsWith(base) ? url.slice(base.length) : url);
  const tags = (pattern: RegExp) => [...html.matchAll(pattern)].map(([tag]) => tag);
  const attribute = (tag: string, name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1];

  const links = tags(/<link\s[^>]*>/g);
  const sheets = links.filter((tag) => attribute(tag, 'rel') === 'stylesheet').map((tag) => attribute(tag, 'href'));
  const scripts = [
    ...links.filter((tag) => attribute(tag, 'rel') === 'modulepreload').map((tag) => attribute(tag, 'href')),
    ...tags(/<script\s[^>]*>/g).map((tag) => attribute(tag, 'src')),
  ];
  const files = (urls: (string | undefined)[]) => urls.filter((url) => url !== undefined).map(local);
  return {
    page,
    html: weigh(Buffer.from(html)),
    css: await weighFiles(new Set(files(sheets))),
    js: await weighFiles(await withImports(files(scripts))),
  };
}

/** A script's static imports load with it, and theirs; `import()` does not. */
async function withImports(files: readonly string[], known = new Set<string>()): Promise<Set<string>> {
  for (const file of files) {
    if (known.has(file)) continue;
    known.add(file);
    const text = await readFile(file, 'utf8');
    const imports = [...text.matchAll(/(?:^|[;\s}])(?:import|export)\s*(?:[\w*${},\s]+?from\s*)?["'](\.{1,2}\/[^"']+)["']/g)];
    await withImports(
      imports.map(([, path = '']) => join(dirname(file), path)),
      known,
    );
  }
  return known;
}

async function weighFiles(files: ReadonlySet<string>): Promise<Weight> {
  const total: Weight = { raw: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const { raw, gzip, brotli } = weigh(await readFile(file));
    total.raw += raw;
    total.gzip += gzip;
    total.brotli += brotli;
  }
  return total;
}

function weigh(bytes: Buffer): Weight {
  return { raw: bytes.length, gzip: gzipSync(bytes, { level: 9 }).length, brotli: brotliCompressSync(bytes).length };
}
