import { readFile, rm, utimes } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createLibrary } from '../../../src/mcp/library.ts';
import { type Dist, makeDist } from './make-dist.ts';

let dist: Dist;
beforeEach(async () => {
  dist = await makeDist();
});
afterEach(() => dist.dispose());

describe('createLibrary', () => {
  it('opens a site once', async () => {
    const library = createLibrary(dist.folder);
    expect(await library()).toBe(await library());
  });

  it('opens it anew after another build', async () => {
    const library = createLibrary(dist.folder);
    const before = await library();
    const list = JSON.parse(await readFile(join(dist.folder, 'api/entries.json'), 'utf8'));
    await dist.write('api/entries.json', { ...list, name: 'Rainmark, second edition' });
    await utimes(join(dist.folder, 'search-index/manifest.json'), 1, 1);
    const after = await library();
    expect([before.about.name, after.about.name]).toEqual(['Rainmark', 'Rainmark, second edition']);
  });

  it('says so while there is no site, and finds it when it is there again', async () => {
    const library = createLibrary(dist.folder);
    await library();
    const file = join(dist.folder, 'search-index/manifest.json');
    const manifest = JSON.parse(await readFile(file, 'utf8'));
    await rm(file);
    await expect(library()).rejects.toThrow('no built site is there');
    await dist.write('search-index/manifest.json', manifest);
    expect((await library()).about.name).toBe('Rainmark');
  });
});
