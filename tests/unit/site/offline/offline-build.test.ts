import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { offlineBuild } from '../../../../src/site/offline/offline-build.ts';
import { writeServiceWorker } from '../../../../src/site/offline/write-service-worker.ts';
import { makeConfig, makeDocument } from '../../make-content.ts';
import { makeSite } from '../make-site.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const site = makeSite([makeDocument('post', 'a')]);

it('keeps the pages that work without a network, styles and scripts', () => {
  expect(offlineBuild(site, ['b.js', 'a.css', 'photo.png'], [bytes('x')])).toMatchObject({
    base: '/kb/',
    files: ['/kb/offline/', '/kb/search/', '/kb/desk/', '/kb/icon.svg', '/kb/_astro/a.css', '/kb/_astro/b.js'],
  });
});

it('is another build where anything is another, and else the same', () => {
  const { id } = offlineBuild(site, ['a.js', 'b.js'], [bytes('x')]);
  expect(offlineBuild(site, ['b.js', 'a.js'], [bytes('x')]).id).toBe(id);
  const others = [
    offlineBuild(makeSite([makeDocument('post', 'a', {}, 'Words.\n')]), ['a.js', 'b.js'], [bytes('x')]),
    offlineBuild(site, ['a.js', 'c.js'], [bytes('x')]),
    offlineBuild(site, ['a.js', 'b.js'], [bytes('y')]),
  ];
  expect(new Set([id, ...others.map((other) => other.id)]).size).toBe(4);
});

it('takes itself away where the site does without', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'signpost-'));
  await writeServiceWorker(folder, makeSite([], makeConfig({ offline: false })));
  expect(readFileSync(join(folder, 'sw.js'), 'utf8')).toContain('registration.unregister()');
});
