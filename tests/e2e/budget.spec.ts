import { gzipSync } from 'node:zlib';
import { expect, test } from '@playwright/test';

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
      if (type in bytes) {
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
