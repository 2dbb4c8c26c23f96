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
