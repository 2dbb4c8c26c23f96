import { z } from 'zod';

/** The longest id: long enough for a question's key words, short enough to read in a URL. */
export const MAX_ID_LENGTH = 80;

/** A permanent id: the file's name, the last part of the URL, and what `[[…]]` takes. */
export const idSchema = z
  .string()
  .max(MAX_ID_LENGTH, `at most ${MAX_ID_LENGTH} characters`)
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens, such as `on-ftp`');

/**
 * Make the part of a URL that stands for a name: an API symbol, an error domain, a heading.
 *
 * @param name any text
 * @returns lower-case letters and digits joined by single hyphens; `x` where nothing is left
 */
export function slugify(name: string): string {
  const slug = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return slug || 'x';
}

/**
 * Make the part of a URL that stands for an error code. The sign of a negative code is part
 * of its identity, so it is kept: `-65570` → `-65570`, `0xBAADCA11` → `0xbaadca11`.
 */
export function codeSlug(code: string): string {
  const sign = /^[-−]\d/.test(code) ? '-' : '';
  return sign + slugify(code);
}
