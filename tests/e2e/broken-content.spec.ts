import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

const OUT = '.signpost/broken';

test('a mistake in the content stops the build, is told, and leaves the last good site as it was', () => {
  const root = '.signpost/broken-root';
  rmSync(root, { recursive: true, force: true });
  cpSync('tests/fixtures/broken', root, { recursive: true });
  mkdirSync(OUT, { recursive: true });
  writeFileSync(`${OUT}/index.html`, 'the last good site');

  const { status, stdout, stderr } = spawnSync(process.execPath, ['bin/signpost.mjs', 'build', '--out', OUT], {
    encoding: 'utf8',
    env: { ...process.env, SIGNPOST_ROOT: root },
  });
  expect(status).toBe(1);
  const lines = (stdout + stderr).split('\n').filter((line) => line.startsWith('content/'));
  expect(lines.length).toBeGreaterThan(10);
  for (const line of lines) expect(line).toMatch(/^content\/\S.*?: .+?: .+; .+$/);
  expect(readFileSync(`${OUT}/index.html`, 'utf8')).toBe('the last good site');
});
