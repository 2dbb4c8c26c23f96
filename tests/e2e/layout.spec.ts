import { expect, test } from '@playwright/test';

test('controls outside running text are at least 24 pixels tall and wide', async ({ page }) => {
  for (const path of ['/', '/posts/on-ftp/', '/topics/packet-tunnels/', '/search/#q=vpn']) {
    await page.goto(path);
    if (path.includes('?')) await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
    const small = await page.evaluate(() =>
      [
        ...document.querySelectorAll<HTMLElement>(
          'button, input:not([type=checkbox]), nav a, .topic-map a, .toc a, .search-open, .connections a',
        ),
      ]
        .filter((element) => element.checkVisibility())
        .map((element) => ({ name: element.innerText || element.ariaLabel || element.id, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.height < 24 || box.width < 24)
        .map(({ name, box }) => `${name} ${box.width}×${box.height}`),
    );
    expect(small, path).toEqual([]);
  }
});

test('what stands beside an entry never covers what comes below it', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('/posts/packet-tunnel-memory-limit/');
  await page.locator('.connections').scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const below = await page.evaluate(() => {
    const bottom = document.querySelector('.aside > div')?.getBoundingClientRect().bottom ?? 0;
    return bottom - (document.querySelector('.connections')?.getBoundingClientRect().top ?? 0);
  });
  expect(below).toBeLessThanOrEqual(0);
});
