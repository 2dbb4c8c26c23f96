import { mkdirSync, mkdtempSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { writeMadePages } from '../../../../src/site/build/made-pages.ts';
import type { SitePage } from '../../../../src/site/build/site-page.ts';
import { StandingPages } from '../../../../src/site/build/standing-pages.ts';
import { memoryOfPages } from '../../../../src/site/build/work-places.ts';

const file = 'posts/a/index.html';
const page: SitePage = { file, pathname: 'posts/a/', route: '/posts/[id]', isPage: true, given: 'rain' };

let root: string;
let place: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'signpost-'));
  place = join(root, 'dist');
  const memory = memoryOfPages(root, place);
  for (const path of [memory, join(place, file)]) mkdirSync(dirname(path), { recursive: true });
  writeFileSync(join(place, file), 'built');
  writeMadePages(memory, place, {
    from: 'frame',
    digests: new Map([['["config"]', 'calm']]),
    pages: new Map([[file, { given: 'rain', reads: ['["config"]'] }]]),
  });
});

const find = (asked: SitePage = page, { frame = 'frame', now = 'calm' } = {}) =>
  new StandingPages({ root, place, frame, tracked: { digest: () => now } }).find(asked);

it('finds a page of which nothing has changed', () => {
  expect(find()).toMatchObject({ given: 'rain', reads: ['["config"]'], size: 5 });
});

it('asks once for what many pages read', () => {
  const asked: string[] = [];
  const digest = (read: string) => {
    asked.push(read);
    return 'calm';
  };
  const standing = new StandingPages({ root, place, frame: 'frame', tracked: { digest } });
  for (const _ of [1, 2]) standing.find(page);
  expect(asked).toEqual(['["config"]']);
});

it.each([
  ['was not there', () => find({ ...page, file: 'posts/b/index.html' })],
  ['is given something else', () => find({ ...page, given: 'hail' })],
  ['read what is another now', () => find(page, { now: 'storm' })],
  ['follows from something else', () => find(page, { frame: 'other' })],
  [
    'was edited',
    () => {
      writeFileSync(join(place, file), 'by hand');
      return find();
    },
  ],
  [
    'was touched',
    () => {
      utimesSync(join(place, file), 1, 1);
      return find();
    },
  ],
  [
    'is gone',
    () => {
      rmSync(join(place, file));
      return find();
    },
  ],
])('finds none that %s', (_what, found) => {
  expect(found()).toBeUndefined();
});
