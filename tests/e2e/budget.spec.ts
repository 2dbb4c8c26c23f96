import { globSync, readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { expect, test } from './page-test.ts';

const KB = 1024;

/** A question and a guide of middling length, an error that they name, and the longest table of codes with its longest part. */
const paths = [
  '/posts/packet-tunnel-memory-limit/',
  '/posts/on-ftp/',
  '/errors/nsurlerrordomain/-1001/',
  '/errors/nsosstatuserrordomain/',
  '/errors/nsosstatuserrordomain/family/tls/',
];

for (const path of paths) {
  test(`${path} keeps to its budget before the reader acts`, async ({ page }) => {
    const bytes: Record<string, number> = { document: 0, stylesheet: 0, script: 0 };
    const pending: Promise<void>[] = [];
    page.on('response', (response) => {
      const type = response.request().resourceType();
      // What is for paper is fetched when the page stands.
      if (type in bytes && !/\/print\.[\w-]+\.css$/.test(response.url())) {
        const add = async () => {
          const { length } = gzipSync(await response.body(), { level: 9 });
          bytes[type] = (bytes[type] ?? 0) + length;
        };
        pending.push(add());
      }
    });
    await page.goto(path);
    await page.waitForLoadState('networkidle');
    await Promise.all(pending);
    expect((bytes.document ?? 0) + (bytes.stylesheet ?? 0)).toBeLessThanOrEqual(14 * KB);
    expect(bytes.script).toBeGreaterThan(0);
    expect(bytes.script).toBeLessThanOrEqual(4 * KB);
  });
}

/** Pages whose text alone fills what a page may weigh: so many of the longest, of all kinds, may be over. */
const LONGEST = 3;

test('every page but the longest keeps to the budget of a first screen', () => {
  const weights = new Map<string, number>();
  const weigh = (file: string) => {
    const weight = weights.get(file) ?? gzipSync(readFileSync(file), { level: 9 }).length;
    weights.set(file, weight);
    return weight;
  };
  const files = globSync('dist/**/*.html');
  const over = files.flatMap((file) => {
    const sheets = [...readFileSync(file, 'utf8').matchAll(/<link rel="stylesheet" href="([^"]+)"(?! media="print")/g)];
    const bytes = weigh(file) + sheets.reduce((sum, [, href]) => sum + weigh(`dist${href}`), 0);
    return bytes > 14 * KB ? [`${file}: ${bytes}`] : [];
  });
  expect(files.length).toBeGreaterThan(1000);
  expect(over.length, over.join(', ')).toBeLessThanOrEqual(LONGEST);
});
