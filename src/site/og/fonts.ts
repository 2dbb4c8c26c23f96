import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

/** Inter comes in one file a script. They are looked through in this order, and at last one with arrows and signs such as ≥. */
const scripts = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const weights = [400, 600] as const;
const files = [
  ...weights.flatMap((weight) => scripts.map((script) => ({ family: 'inter', script, weight }))),
  { family: 'noto-sans-math', script: 'latin', weight: 400 as const },
];

/**
 * The typefaces of the pictures. They come with packages, not with the machine, so that every machine draws the same.
 *
 * @returns the fonts as Satori takes them, and a digest that changes when they do
 */
export async function loadFonts() {
  const fonts = await Promise.all(
    files.map(async ({ family, script, weight }) => ({
      name: family === 'inter' && script === 'latin' ? 'Inter' : `${family} ${script}`,
      weight,
      style: 'normal' as const,
      data: await readFile(fileURLToPath(import.meta.resolve(`@fontsource/${family}/files/${family}-${script}-${weight}-normal.woff`))),
    })),
  );
  const hash = createHash('sha256');
  for (const { data } of fonts) hash.update(data);
  return { fonts, digest: hash.digest('base64url') };
}
