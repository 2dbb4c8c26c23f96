import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from './page-test.ts';

test('every address and anchor of the ledger of this knowledge base resolves', async ({ page }) => {
  const ledger = Object.entries(JSON.parse(readFileSync('content/ledger.json', 'utf8')) as Record<string, string[]>);
  expect(ledger.length).toBeGreaterThan(600);
  // A static host serves what is in the folder; thousands of requests would tell no more.
  for (const [path, anchors] of ledger) {
    const html = readFileSync(`dist${decodeURI(path)}${path.endsWith('/') ? 'index.html' : ''}`, 'utf8');
    expect(
      anchors.filter((anchor) => !html.includes(`id="${anchor}"`)),
      path,
    ).toEqual([]);
  }
  await page.goto('/thread/707294/');
  await expect(page).toHaveURL('/posts/network-extension-resources/');
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
