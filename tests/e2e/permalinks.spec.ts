import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from './on-site.ts';

for (const javaScriptEnabled of [true, false]) {
  test.describe(`${javaScriptEnabled ? 'with' : 'without'} scripts`, () => {
    test.use({ javaScriptEnabled });

    test('a link to a heading that was reworded still lands on it', async ({ page }) => {
      await page.setViewportSize({ width: 900, height: 300 });
      await page.goto('posts/siting-a-station/#distance');
      await expect(page.getByRole('heading', { name: 'How far from obstacles' })).toBeInViewport();
    });

    test('a link to a term that was renamed still lands on it', async ({ page }) => {
      await page.setViewportSize({ width: 900, height: 300 });
      await page.goto('glossary/#indoor-unit');
      await expect(page.getByText('The indoor unit that collects')).toBeInViewport();
    });

    test('former ids, threads and what has moved lead on', async ({ page }) => {
      await page.goto('posts/zero-rain/');
      await expect(page).toHaveURL('posts/gauge-reads-zero/');
      await page.goto('thread/4711/');
      await expect(page).toHaveURL('posts/gauge-reads-zero/');
      await page.goto('symbols/gauge-drops/');
      await expect(page).toHaveURL('symbols/gauge-tips/');
    });
  });
}

test('an anchor is kept on the way from a former address', async ({ page }) => {
  await page.goto('posts/zero-rain/#answer');
  await expect(page).toHaveURL('posts/gauge-reads-zero/#answer');
});

test('tables and figures carry a link to themselves', async ({ page }) => {
  await page.goto('posts/kitchen-sink/');
  await page.getByRole('link', { name: 'Link to table of “Tables”' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/#intervals$/);
  await page.getByRole('link', { name: 'Link to this figure' }).click();
  await expect(page).toHaveURL(/#tables-figure-1$/);
});

test('a removed anchor stops the build, which names it and how to keep it', () => {
  const root = '.signpost/ledger-root';
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/site/content', `${root}/content`, { recursive: true });
  const file = `${root}/content/technotes/wn12.md`;
  writeFileSync(file, readFileSync(file, 'utf8').replace('{#tolerance}', '{#limits}'));

  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/signpost.mjs', 'build', '--out', '.signpost/ledger-out'], {
    encoding: 'utf8',
    env: { ...process.env, SIGNPOST_ROOT: root },
  });
  expect(status).toBe(1);
  expect(stdout + stderr).toContain('content/technotes/wn12.md: anchors: `#tolerance`, which was published and is gone; keep it:');
  expect(stdout + stderr).toContain('`anchors: { tolerance: the-anchor-that-takes-its-place }`');
});
