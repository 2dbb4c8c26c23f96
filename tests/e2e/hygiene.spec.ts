import { expect, test } from '@playwright/test';
import { watchConsole } from './console.ts';
import { pageList } from './pages.ts';

for (const [name, path] of [...pageList, ['search results', '/search/?q=vpn'] as const]) {
  test(`the ${name} page is silent, keeps its policy and asks no other site`, async ({ page, baseURL }) => {
    const complaints = watchConsole(page, 'error', 'warning');
    const elsewhere: string[] = [];
    page.on('pageerror', (error) => complaints.push(error.message));
    page.on('request', (request) => {
      const url = new URL(request.url());
      if (url.protocol !== 'blob:' && url.origin !== new URL(baseURL ?? '').origin) elsewhere.push(request.url());
    });
    await page.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`));
    });
    await page.goto(path);
    if (path.includes('?q=')) await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
    await page.waitForLoadState('networkidle');
    expect(complaints).toEqual([]);
    expect(elsewhere).toEqual([]);
  });
}

test('the policy allows nothing inline and nothing evaluated', async ({ page }) => {
  await page.goto('/');
  const policy = await page.locator('meta[http-equiv="Content-Security-Policy"]').getAttribute('content');
  expect(policy).toMatch(/^default-src 'none'/);
  expect(policy).not.toMatch(/unsafe-inline|'unsafe-eval'/);
});

test('a script that gets into a page does not run', async ({ page }) => {
  await page.goto('/');
  const ran = await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'globalThis.injected = true';
    document.body.append(script);
    return 'injected' in globalThis;
  });
  expect(ran).toBe(false);
});
