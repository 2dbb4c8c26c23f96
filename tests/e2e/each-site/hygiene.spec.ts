import { expect, test } from '../on-site.ts';

test('the policy allows nothing inline and nothing evaluated', async ({ page }) => {
  await page.goto('./');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'/);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
});

test('a script that gets into a page does not run', async ({ page }) => {
  await page.goto('./');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.body.append(script);
    return 'injected' in globalThis;
  });
  expect(ran).toBe(false);
});
