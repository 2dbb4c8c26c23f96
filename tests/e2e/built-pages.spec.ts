import { globSync, readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';

/** Every page of a built site: its path and its HTML. */
const pagesOf = (folder: string) => globSync(`${folder}/**/*.html`).map((file) => ({ file, html: readFileSync(file, 'utf8') }));

for (const folder of ['dist', '.signpost/fixture']) {
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

test('no script of a page makes code of text, which its policy forbids', () => {
  const scripts = globSync('dist/_astro/*.js');
  expect(scripts.length).toBeGreaterThan(10);
  expect(scripts.filter((file) => /(?<![\w.])(?:eval|Function)\(/.test(readFileSync(file, 'utf8')))).toEqual([]);
});
