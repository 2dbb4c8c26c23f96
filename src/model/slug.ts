import { shortHash } from './short-hash.ts';

/** Letters other than Latin ones, once accents are gone. */
const OTHER_LETTERS = /[^\P{L}a-z]/u;

/** These, and signs that are part of a symbol's name. */
const TELLING_SIGNS = /[^\P{L}a-z]|[+#=!*&|^~%@$?\\]|\boperator\s*[^\w\s]/u;

/**
 * Make the part of a URL that stands for a name: an API symbol, an error domain, a heading.
 *
 * @param name any text
 * @returns lower-case letters and digits joined by single hyphens. Where that leaves out letters, or all there is,
 *   a short hash of the name stands for them, so that no two such names share a URL
 */
export function slugify(name: string): string {
  return slugOf(name, OTHER_LETTERS);
}

/** An option of a command line: `-p`, `--no-tls`. Its hyphens are part of its name. */
const OPTION = /^(--?)([a-z0-9][\w-]*)$/i;

/**
 * Make the part of a URL that stands for a symbol. Signs that tell two symbols apart (`C++` and `C#`, `operator==` and
 * `operator!=`) count as letters do that a URL cannot show: a hash stands for them. Those that part words or belong to a call do not.
 * An option of a command line keeps its hyphens, and a hash stands for its capitals: `-p` and `-P` are two.
 */
export function symbolSlug(name: string): string {
  const known = symbols.get(name);
  if (known !== undefined) return known;
  const slug = newSymbolSlug(name);
  if (symbols.size >= MOST_KEPT) symbols.clear();
  symbols.set(name, slug);
  return slug;
}

/** The same names come up on page after page. */
const symbols = new Map<string, string>();
const MOST_KEPT = 10_000;

function newSymbolSlug(name: string): string {
  const [, hyphens, word] = OPTION.exec(name) ?? [];
  if (!hyphens || !word) return slugOf(name, TELLING_SIGNS);
  return hyphens + slugify(word) + (word === word.toLowerCase() ? '' : `-${shortHash(word)}`);
}

function slugOf(name: string, lost: RegExp): string {
  const plain = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();
  const slug = plain.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '');
  if (slug && !lost.test(plain)) return slug;
  return [slug, shortHash(plain)].filter(Boolean).join('-');
}

/**
 * Make the part of a URL that stands for an error code. The sign of a negative code is part
 * of its identity, so it is kept: `-65570` → `-65570`, `0xBAADCA11` → `0xbaadca11`.
 */
export function codeSlug(code: string): string {
  const sign = /^[-−]\d/.test(code) ? '-' : '';
  return sign + slugify(code);
}
