import { expect, test } from './on-site.ts';

test('a page leads to its questions, or to where its first one goes', async ({ page }) => {
  const words = page.getByRole('link', { name: 'Hard to find? Add your words' });
  await page.goto('posts/gauge-reads-zero/');
  await expect(words).toHaveAttribute('href', /\/edit\/main\/content\/questions\/gauge-reads-zero\.txt$/);
  await page.goto('posts/kitchen-sink/');
  await expect(words).toHaveAttribute('href', /\/new\/main\/content\/questions\?file_name=kitchen-sink\.txt$/);
});

test('hostile markup in a body is gone', async ({ page }) => {
  await page.goto('posts/kitchen-sink/');
  const body = page.locator('.body');
  await expect(body.locator('script, style, iframe, img, [onclick], [onerror], [style], a[href^="javascript:"]')).toHaveCount(0);
});
