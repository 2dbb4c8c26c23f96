import { expect, test } from '../on-site.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled });

    test('a link to a heading that was reworded still lands on it', async ({ page, site }) => {
      const { from, heading } = site.moved.section;
      await page.setViewportSize({ width: 900, height: 300 });
      await page.goto(from);
      await expect(page.getByRole('heading', { name: heading })).toBeInViewport();
    });

    test('a link to a term that was renamed still lands on it', async ({ page, site }) => {
      const { from, words } = site.moved.term;
      await page.setViewportSize({ width: 900, height: 300 });
      await page.goto(`glossary/#${from}`);
      await expect(page.getByText(words)).toBeInViewport();
    });

    test('former ids, threads and what has moved lead on', async ({ page, site }) => {
      const { entry, thread, page: other } = site.moved;
      for (const { from, to } of [entry, thread, other]) {
        await page.goto(from);
        await expect(page).toHaveURL(to);
      }
    });
  });
}

test('an anchor is kept on the way from a former address', async ({ page, site }) => {
  const { from, to, anchor } = site.moved.entry;
  await page.goto(`${from}#${anchor}`);
  await expect(page).toHaveURL(`${to}#${anchor}`);
});

test('tables and figures carry a link to themselves', async ({ page, site, ui }) => {
  const { path, tables, table, figure } = site.long;
  await page.goto(path);
  await page.getByRole('link', { name: ui.place.linkTo + ui.place.tableOf(tables, 1) }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(`${path}#${table}`);
  await page.getByRole('link', { name: ui.place.linkTo + ui.place.figure }).click();
  await expect(page).toHaveURL(`${path}#${figure}`);
});
