import { de } from '../../src/text/de.ts';
import { en } from '../../src/text/en.ts';
import { filesOf } from '../other-checkout.ts';
import { expect, test } from './page-test.ts';
import { tools } from './sites.ts';

/** Sentences of the interface: of shorter words, some are names of fields and the like. */
function sentences(words: unknown): string[] {
  if (typeof words === 'object' && words !== null) return Object.values(words).flatMap(sentences);
  return typeof words === 'string' && words.trim().split(' ').length > 2 ? [words.trim()] : [];
}

/** Pages with words of their own. */
const PAGES = [
  '',
  'search/#q=tabelle',
  'posts/tabelle-nicht-gefunden/',
  'topics/datenbanken/',
  'errors/sqlstate/',
  'desk/',
  'diagnose/',
  'about/',
];

test('a site in German says nothing of the interface in English, loads no word of it, and fits every width', async ({ page }) => {
  const german = new Set(sentences(de));
  const wanted = sentences(en).filter((sentence) => !german.has(sentence));
  expect(wanted.length).toBeGreaterThan(100);
  const files = [...filesOf(tools.folder)].filter(([name]) => /\.(?:html|js|xml)$/.test(name) && !name.startsWith('pagefind/'));
  expect(files.length).toBeGreaterThan(60);
  for (const [name, bytes] of files) {
    const text = bytes.toString();
    expect(
      wanted.filter((sentence) => text.includes(sentence)),
      name,
    ).toEqual([]);
    if (name.endsWith('.html')) expect(text, name).toContain('<html lang="de"');
  }

  for (const width of [320, 390, 1440]) {
    await page.setViewportSize({ width, height: 900 });
    for (const path of PAGES) {
      await page.goto('about:blank');
      await page.goto(tools.url + path);
      await expect(page.getByRole('link', { name: 'Zum Inhalt' })).toBeAttached();
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), `${path} at ${width}`).toBeLessThanOrEqual(0);
    }
  }
  await page.goto(`${tools.url}search/#q=tabelle`);
  await expect(page.getByRole('status').first()).toHaveText(/Ergebnisse? für „tabelle“\./);
});
