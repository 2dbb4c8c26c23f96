import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { differences, filesOf, otherCheckout } from '../other-checkout.ts';

test('another folder, time zone and language, without caches, after a build that was killed and beside another one, make the same site byte for byte', async () => {
  const { dist, build } = otherCheckout('.signpost/another place');
  mkdirSync(dist);
  writeFileSync(`${dist}/index.html`, 'the last good site');
  expect((await build({ killAt: /^pages: /m })).code).toBeNull();
  expect(existsSync(`${dist}/index.html`) && readFileSync(`${dist}/index.html`, 'utf8')).toBe('the last good site');

  const env = { TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const two = await Promise.all([build({ env }), build({ env })]);
  expect(two.map(({ code }) => code).sort()).toEqual([0, 1]);
  const refused = two.find(({ code }) => code === 1)?.said ?? '';
  expect(refused).toMatch(/^Another build, process \d+, is at work in this project\. Wait until it ends/m);
  expect(refused).not.toMatch(/^\s+at /m);
  const where = ['--root', 'tests/fixtures/site', '--out', '.signpost/fixtures/site'];
  expect(spawnSync(process.execPath, ['bin/signpost.mjs', 'build', ...where]).status).toBe(0);
  const here = filesOf('.signpost/fixtures/site');
  expect(here.size).toBeGreaterThan(100);
  expect(differences(here, filesOf(dist))).toEqual([]);
});
