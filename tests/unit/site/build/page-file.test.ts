import { expect, it } from 'vitest';
import { pageFile, pagePath } from '../../../../src/site/build/page-file.ts';

it.each([
  ['/posts/x', 'posts/x/', 'posts/x/index.html'],
  ['/posts/', 'posts/', 'posts/index.html'],
  ['/', '', 'index.html'],
  ['', '', 'index.html'],
  ['/404', '404/', '404.html'],
])('a page at %j is at %j from the home page, and in %j', (pathname, path, file) => {
  expect(pagePath(pathname)).toBe(path);
  expect(pageFile(pathname, 'page')).toBe(file);
});

it('a file beside pages is where its address says', () => {
  expect(pageFile('/posts/x.md', 'endpoint')).toBe('posts/x.md');
});
