import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { filesOf, otherCheckout } from './other-checkout.ts';

test('another folder, time zone and language, without caches and after a build that was killed, make the same site byte for byte', async () => {
  test.setTimeout(180_000);
  const { dist, build, killedBuild } = otherCheckout('.signpost/another place');
  mkdirSync(dist);
  writeFileSync(`${dist}/index.html`, 'the last good site');
  await killedBuild(4000);
  expect(existsSync(`${dist}/index.html`) && readFileSync(`${dist}/index.html`, 'utf8')).toBe('the last good site');

  expect(await build({ TZ: 'Pacific/Kiritimati', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' })).toBe(0);
  const [here, there] = [filesOf('.signpost/fixture'), filesOf(dist)];
  expect([...there.keys()]).toEqual([...here.keys()]);
  expect([...here].filter(([path, bytes]) => !there.get(path)?.equals(bytes)).map(([path]) => path)).toEqual([]);
});
