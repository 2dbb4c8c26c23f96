import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { weather } from './sites.ts';

/** Every page of a built site: its path and its HTML. */
const pagesOf = (folder: string) => globSync(`${folder}/**/*.html`).map((file) => ({ file, html: readFileSync(file, 'utf8') }));

for (const folder of ['dist', weather.folder]) {
  test(`no id stands twice on any page of ${folder}, and links within a page have a target`, () => {
    const pages = pagesOf(folder);
    expect(pages.length).toBeGreaterThan(30);
    for (const { file, html } of pages) {
      const ids = [...html.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
      expect(
        ids.filter((id, i) => ids.indexOf(id) !== i),
        file,
      ).toEqual([]);
      const targets = [...html.matchAll(/\shref="#([^"]+)"/g)].map(([, id]) => id);
      expect(
        targets.filter((id) => !ids.includes(id)),
        file,
      ).toEqual([]);
    }
  });
}

/** Pages on which authors give ids. */
const AUTHORED = [weather.folder, 'dist'].map((folder) => `${folder}/{{posts,technotes,topics,references,matrices}/*,glossary}/index.html`);

test('ids of the layout begin with a sign that no author’s can, wherever authors give ids', () => {
  const files = AUTHORED.flatMap((pattern) => globSync(pattern));
  expect(files.length).toBeGreaterThan(300);
  for (const file of files)
    expect(
      layoutIds(parse(readFileSync(file, 'utf8'))).filter((id) => !id.startsWith('_')),
      file,
    ).toEqual([]);
});

/** The ids of a page but for those in what authors wrote: bodies, terms, rows of matrices. */
function layoutIds(node: Tree.Node): string[] {
  if (isOf(node, 'body') || node.nodeName === 'tr' || ('parentNode' in node && isOf(node.parentNode, 'glossary'))) return [];
  const own = 'attrs' in node ? node.attrs.filter(({ name }) => name === 'id').map(({ value }) => value) : [];
  return 'childNodes' in node ? [...own, ...node.childNodes.flatMap(layoutIds)] : own;
}

function isOf(node: Tree.Node | null, className: string): boolean {
  return node !== null && 'attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value.split(' ').includes(className));
}

test('no script of a page makes code of text, which its policy forbids', () => {
  const scripts = globSync('dist/_astro/*.js');
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => /(?<![\w.])(?:eval|Function)\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
