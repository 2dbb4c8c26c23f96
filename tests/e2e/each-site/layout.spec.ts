import { expect, test } from './on-site.ts';

test('controls outside running text are at least 24 pixels tall and wide', async ({ page }) => {
  for (const path of ['./', 'posts/kitchen-sink/', 'topics/sensors/', 'search/#q=gauge']) {
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
  await page.goto('posts/kitchen-sink/');
  await page.locator('.connections').scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const below = await page.evaluate(() => {
    const bottom = document.querySelector('.aside > div')?.getBoundingClientRect().bottom ?? 0;
    return bottom - (document.querySelector('.connections')?.getBoundingClientRect().top ?? 0);
  });
  expect(below).toBeLessThanOrEqual(0);
});

for (const path of ['posts/kitchen-sink/', 'posts/gauge-reads-zero/', 'technotes/wn12/']) {
  test(`on a phone the body of ${path} begins right below the short answer`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.goto(path);
    const gap = await page.evaluate(() => {
      const words = document.createTreeWalker(document.querySelector('.body') as Element, NodeFilter.SHOW_TEXT);
      while (words.nextNode() && !words.currentNode.textContent?.trim());
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      return range.getBoundingClientRect().top - (document.querySelector('.summary')?.getBoundingClientRect().bottom ?? 0);
    });
    expect(gap).toBeGreaterThan(0);
    expect(gap).toBeLessThanOrEqual(150);
    const tops = await page.locator('.aside summary').evaluateAll((all) => all.map((summary) => summary.getBoundingClientRect().top));
    expect(new Set(tops).size, 'contents and names in one row').toBe(1);
    const contents = page.locator('.toc a').first();
    await expect(contents).toBeHidden();
    await page.getByText('On this page').click();
    await expect(contents).toBeVisible();
  });
}

test('on a wide page the contents stand open and mark the section in view', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto('posts/kitchen-sink/');
  const contents = page.getByRole('navigation', { name: 'On this page' });
  await expect(contents.getByRole('link').first()).toBeVisible();
  await page.goto('posts/kitchen-sink/#lists');
  const current = contents.locator('[aria-current]');
  await expect(current).toHaveCount(1);
  const before = await current.textContent();
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect(current).not.toHaveText(before ?? '');
});
