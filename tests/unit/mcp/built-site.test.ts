import { readdir, readFile, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type BuiltSite, openBuiltSite } from '../../../src/mcp/built-site.ts';
import { type Dist, HOME, makeDist } from './make-dist.ts';

let dist: Dist;
beforeEach(async () => {
  dist = await makeDist();
});
afterEach(() => dist.dispose());

const TODO = 'run `npm run build`, or name the folder of a built site with --dist';

/** What opening the site says, without the folder's name. */
const complaint = () =>
  openBuiltSite(dist.folder).then(
    () => '',
    (error: Error) => error.message.replace(`${dist.folder}: `, ''),
  );

describe('openBuiltSite', () => {
  it('reads what the site is and holds from its files alone', async () => {
    const site = await openBuiltSite(dist.folder);
    expect(site.about.name).toBe('Rainmark');
    expect(site.base).toBe(HOME);
    expect(site.entries.get('wn12')?.permalink).toBe(`${HOME}technotes/wn12/`);
    expect(site.facets.kind?.values).toContain('Works note');
    expect((await site.read('wn12')).body).toContain('Level the gauge.');
  });

  it('says that nothing was built', async () => {
    await rm(dist.folder, { recursive: true });
    expect(await complaint()).toBe(`no built site is there (api/entries.json cannot be read); ${TODO}`);
  });

  it('says what another version has otherwise', async () => {
    const list = JSON.parse(await readFile(join(dist.folder, 'api/entries.json'), 'utf8'));
    delete list.name;
    await dist.write('api/entries.json', list);
    expect(await complaint()).toBe(
      `another version of Signpost built it (api/entries.json: name: Invalid input: expected string, received undefined); ${TODO}`,
    );
  });

  it('says that the index is missing', async () => {
    await rm(join(dist.folder, 'search-index'), { recursive: true });
    expect(await complaint()).toBe(`its search index cannot be read; ${TODO}`);
  });

  it('says that data and index are of different builds', async () => {
    const list = JSON.parse(await readFile(join(dist.folder, 'api/entries.json'), 'utf8'));
    await dist.write('api/entries.json', { ...list, entries: list.entries.slice(1) });
    expect(await complaint()).toMatch(/^its search index holds \d+ entries and its data \d+, which are not of one build; /);
  });
});

describe('a file that is damaged after the site was opened', () => {
  it.each<[what: string, name: RegExp, read: (site: BuiltSite) => Promise<unknown>]>([
    ['an entry', /^api\/entries\/wn12\.json$/, ({ read }) => read('wn12')],
    ['a domain of errors', /^api\/errors\/link\.json$/, ({ readDomain }) => readDomain({ domain: 'LINK' })],
    ['the records of the search index', /^search-index\/entries-0-.*\.pack$/, ({ store }) => store.entries([0])],
    ['its targets', /^search-index\/targets-0-.*\.pack$/, ({ store }) => store.targets([0])],
  ])('is named, with what to do: %s', async (_what, pattern, read) => {
    const site = await openBuiltSite(dist.folder);
    const name = (await readdir(dist.folder, { recursive: true })).find((file) => pattern.test(file)) ?? '';
    await truncate(join(dist.folder, name), 40);
    await expect(read(site)).rejects.toThrow(
      new RegExp(`^${dist.folder}: ${name}( of its search index)? cannot be read, or is damaged; ${TODO}$`),
    );
  });
});
