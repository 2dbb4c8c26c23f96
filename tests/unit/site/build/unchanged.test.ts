import { mkdirSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { digestFrame, digestInputs, forgetBuild, isBuilt, listContent, rememberBuild } from '../../../../src/site/build/unchanged.ts';

let root: string;
let out: string;
let inputs: string;

/** Write a file, and the folder that it is in. */
function write(path: string, text: string): void {
  mkdirSync(join(root, path, '..'), { recursive: true });
  writeFileSync(join(root, path), text);
}

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'signpost-'));
  out = join(root, 'dist');
  write('content/posts/a.md', 'rain');
  write('content/site.yaml', 'name: Rainmark');
  write('dist/index.html', 'built');
  write('dist/posts/a/index.html', 'rain');
  ({ inputs } = await digestInputs(root, await digestFrame(root)));
  rememberBuild(root, out, inputs);
});

const stands = async () => isBuilt(root, out, (await digestInputs(root, await digestFrame(root))).inputs);

describe('a built site', () => {
  it('stands where nothing has changed', async () => {
    expect(await stands()).toBe(true);
  });

  it.each([
    ['an entry is edited', () => write('content/posts/a.md', 'hail')],
    ['an entry is added', () => write('content/posts/b.md', 'snow')],
    ['an entry goes', () => rmSync(join(root, 'content/posts/a.md'))],
    [
      'words move from one entry to the next',
      () => {
        write('content/posts/a.md', 'ra');
        write('content/posts/b.md', 'in');
      },
    ],
    ['site.yaml is edited', () => write('content/site.yaml', 'name: Drymark')],
    ['a file is served beside the pages', () => write('public/a.txt', 'a')],
    ['it gets colours', () => write('theme.css', ':root {}')],
    ['a page of it is edited', () => write('dist/index.html', 'built by hand')],
    ['a page of it is touched', () => utimesSync(join(out, 'index.html'), 1, 1)],
    ['a page of it goes', () => rmSync(join(out, 'posts/a/index.html'))],
    ['a file is put beside its pages', () => write('dist/more.txt', '')],
    ['all of it goes', () => rmSync(out, { recursive: true })],
    ['its memory is broken', () => write('.signpost/built/dist.json', '{')],
    ['it is forgotten', () => forgetBuild(root, out)],
  ])('does not where %s', async (_what, change) => {
    change();
    expect(await stands()).toBe(false);
  });

  it('does not on another day, for pages say how old things are', async () => {
    vi.stubEnv('SOURCE_DATE_EPOCH', '86400');
    expect(await stands()).toBe(false);
    vi.unstubAllEnvs();
  });

  it('is told apart from one that was built elsewhere', () => {
    expect(isBuilt(root, join(root, 'other'), inputs)).toBe(false);
    expect(readFileSync(join(root, '.signpost/built/dist.json'), 'utf8')).toContain(inputs);
  });
});

describe('the listing of the content', () => {
  it('comes with the digest of what is made from it', async () => {
    const { content } = await digestInputs(root, 'frame');
    expect(content).toBe(listContent(root));
  });

  it('stays while nobody writes, and tells of what is edited, added and removed', () => {
    const listings = [listContent(root)];
    expect(listContent(root)).toBe(listings[0]);
    for (const change of [
      () => write('content/posts/a.md', 'hail'),
      () => write('content/posts/b.md', 'snow'),
      () => rmSync(join(root, 'content/posts/a.md')),
      () => utimesSync(join(root, 'content/site.yaml'), 1, 1),
    ]) {
      change();
      listings.push(listContent(root));
    }
    expect(new Set(listings).size).toBe(5);
  });
});
