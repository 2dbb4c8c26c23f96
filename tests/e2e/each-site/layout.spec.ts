import { expect, test } from '../on-site.ts';

test('controls outside running text are at least 24 pixels tall and wide', async ({ page, site }) => {
  for (const path of ['./', site.long.path, site.subject.path, `search/#q=${site.entry.query}`]) {
    await page.goto(path);
    if (path.includes('#')) await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
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

test('what stands beside an entry never covers what comes below it', async ({ page, site }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.goto(site.long.path);
  await page.locator('.connections').scrollIntoViewIfNeeded();
  await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
  const below = await page.evaluate(() => {
    const bottom = document.querySelector('.aside > div')?.getBoundingClientRect().bottom ?? 0;
    return bottom - (document.querySelector('.connections')?.getBoundingClientRect().top ?? 0);
  });
  expect(below).toBeLessThanOrEqual(0);
});

test('on a phone the body of an entry begins right below the short answer', async ({ page, site, ui }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  for (const path of [site.entry.path, site.other.path, site.long.path]) {
    await page.goto(path);
    const gap = await page.evaluate(() => {
      const words = document.createTreeWalker(document.querySelector('.body') as Element, NodeFilter.SHOW_TEXT);
      while (words.nextNode() && !words.currentNode.textContent?.trim());
      const range = document.createRange();
      range.selectNodeContents(words.currentNode);
      return range.getBoundingClientRect().top - (document.querySelector('.summary')?.getBoundingClientRect().bottom ?? 0);
    });
    expect(gap, path).toBeGreaterThan(0);
    expect(gap, path).toBeLessThanOrEqual(150);
    const tops = await page.locator('.aside summary').evaluateAll((all) => all.map((summary) => summary.getBoundingClientRect().top));
    expect(new Set(tops).size, `${path}: contents and names in one row`).toBeLessThanOrEqual(1);
  }
  const contents = page.locator('.toc a').first();
  await expect(contents).toBeHidden();
  await page.getByText(ui.entry.contents).click();
  await expect(contents).toBeVisible();
});

test('on a wide page the contents stand open and mark the section in view', async ({ page, site, ui }) => {
  await page.setViewportSize({ width: 1440, height: 500 });
  await page.goto(site.long.path);
  const contents = page.getByRole('navigation', { name: ui.entry.contents });
  await expect(contents.getByRole('link').first()).toBeVisible();
  await page.goto(`${site.long.path}#${site.long.section}`);
  const current = contents.locator('[aria-current]');
  await expect(current).toHaveCount(1);
  const before = await current.textContent();
  await page.evaluate(() => scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' }));
  await expect(current).not.toHaveText(before ?? '');
});
