import { existsSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it } from 'vitest';
import { PageFolder } from '../../../../src/site/build/page-folder.ts';

let folder: string;
let last: string;
let pages: PageFolder;

beforeEach(() => {
  const root = mkdtempSync(join(tmpdir(), 'signpost-'));
  folder = join(root, 'building');
  last = join(root, 'dist');
  for (const path of ['public', 'dist/posts']) mkdirSync(join(root, path), { recursive: true });
  for (const path of ['public/robots.txt', 'dist/robots.txt', 'dist/posts/a.md']) writeFileSync(join(root, path), 'rain');
  pages = new PageFolder(root, folder);
});

it('takes pages in folders that are not there yet', () => {
  pages.write('posts/b/index.html', Buffer.from('hail'));
  pages.copy('posts/a.md', last);
  expect(readFileSync(join(folder, 'posts/b/index.html'), 'utf8')).toBe('hail');
  expect(readFileSync(join(folder, 'posts/a.md'), 'utf8')).toBe('rain');
});

it('keeps a page of the last site as the same file', () => {
  expect(pages.link('posts/a.md', last)).toBe(true);
  expect(readFileSync(join(folder, 'posts/a.md'), 'utf8')).toBe('rain');
});

it("leaves the knowledge base's own files as they are", () => {
  pages.write('robots.txt', Buffer.from('hail'));
  pages.copy('robots.txt', last);
  expect(pages.link('robots.txt', last)).toBe(true);
  expect(existsSync(join(folder, 'robots.txt'))).toBe(false);
});
