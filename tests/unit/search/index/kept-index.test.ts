import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sourcesOf } from '../../../../src/search/index/document-source.ts';
import type { SearchDocument } from '../../../../src/search/index/search-document.ts';
import { cutSources } from '../../../../src/search/index/segments.ts';
import { INDEX_FOLDER, type WriteOptions, writeIndex } from '../../../../src/search/index/write-index.ts';
import { makeEntry } from '../make-entry.ts';
import { makeDomain, makeError } from '../make-target.ts';

const errors = [makeError('LINK', '31', { texts: ['The mast is faint.'] }), makeError('LINK', '9')];
const extras = {
  language: 'en',
  synonyms: [['pluviometer', 'rain gauge']],
  targets: [...errors, makeDomain('LINK', errors)],
  platforms: ['Hub'],
  scaffolding: [],
  documentWords: [],
};

const entry = (i: number, text = `Reading ${i % 90} of gauge${i} is wrong at ${['dawn', 'dusk', 'noon'][i % 3]}`): SearchDocument =>
  makeEntry(`entry-${i}`, { title: `Rain gauge ${i % 50}`, ask: `LINK error ${i % 12}, rain gauge`, text, heading: 'Answer' });
const documents = Array.from({ length: 1100 }, (_, i) => entry(i));

let folder: string;
let kept: NonNullable<WriteOptions['kept']>;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'signpost-kept-'));
  kept = { folder: join(folder, 'kept'), reader: 'one', threads: 0 };
});
afterEach(() => rm(folder, { recursive: true, force: true }));

/** Write an index, and give all of its files by name. */
async function written(of: readonly SearchDocument[], options: WriteOptions = {}, language = 'en'): Promise<Map<string, string>> {
  const site = await mkdtemp(join(folder, 'site-'));
  await writeIndex(site, sourcesOf(of), { ...extras, language }, options);
  const names = (await readdir(join(site, INDEX_FOLDER))).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(site, INDEX_FOLDER, name), 'base64')] as const)));
}

/** When each segment was made. */
async function segmentsMade(): Promise<Map<string, number>> {
  const names = await readdir(join(kept.folder, 'segments'));
  return new Map(await Promise.all(names.map(async (name) => [name, (await stat(join(kept.folder, 'segments', name))).mtimeMs] as const)));
}

describe('the files of an index are the same to the byte', () => {
  it('however small the segments are that are merged', async () => {
    const whole = await written(documents, { perSegment: 1_000_000 });
    for (const perSegment of [3, 100]) expect(await written(documents, { perSegment })).toEqual(whole);
  });

  it('read in threads and merged from the disk, and again from what was kept', async () => {
    const whole = await written(documents);
    expect(await written(documents, { kept: { ...kept, threads: 2 } })).toEqual(whole);
    const made = await segmentsMade();
    expect(made.size).toBeGreaterThan(3);
    expect(await written(documents, { kept })).toEqual(whole);
    expect(await segmentsMade()).toEqual(made);
  });

  it('where an entry changed, came or went since', async () => {
    await written(documents, { kept });
    const before = await segmentsMade();
    const changes = [
      documents.with(500, entry(500, 'The barometer drifts')),
      documents.toSpliced(500, 1),
      documents.toSpliced(500, 0, entry(9000)),
    ];
    for (const changed of changes) {
      expect(await written(changed, { kept })).toEqual(await written(changed));
      const after = await segmentsMade();
      expect([...after].filter(([name, time]) => before.get(name) === time).length).toBeGreaterThanOrEqual(before.size - 2);
      await written(documents, { kept });
    }
  });

  it('where other code reads entries, or another language is read', async () => {
    await written(documents, { kept });
    const before = await segmentsMade();
    expect(await written(documents, { kept: { ...kept, reader: 'two' } })).toEqual(await written(documents));
    expect([...(await segmentsMade()).keys()].filter((name) => before.has(name))).toEqual([]);
    expect(await written(documents, { kept }, 'de')).toEqual(await written(documents, {}, 'de'));
  });

  it('where what was kept is damaged', async () => {
    const whole = await written(documents, { kept });
    const chunks = join(kept.folder, 'chunks');
    const [name = ''] = (await readdir(chunks)).filter((file) => file.endsWith('.chunks'));
    await writeFile(join(chunks, name), 'cut short');
    expect(await written(documents, { kept })).toEqual(whole);
    await writeFile(join(chunks, 'kept.json'), '{');
    expect(await written(documents, { kept })).toEqual(whole);
  });
});

it('nothing is kept that the last build did not need', async () => {
  await written(documents, { kept });
  await written(documents.slice(0, 3), { kept });
  expect((await segmentsMade()).size).toBe(1);
  expect((await readdir(join(kept.folder, 'chunks'))).length).toBe(2);
});

it('a mistake in reading entries stops the build', async () => {
  const broken = [
    { id: 'a', digest: () => 'a', make: () => entry(1) },
    { id: 'b', digest: () => 'b', make: () => ({ ...entry(2), fields: undefined }) as never },
  ];
  await expect(writeIndex(folder, broken, extras, { kept })).rejects.toThrow(TypeError);
  const many = Array.from({ length: 3000 }, (_, i) => ({
    id: `e${i}`,
    digest: () => `${i}`,
    make: () => (i < 2900 ? entry(i) : ({ ...entry(i), fields: undefined } as never)),
  }));
  await expect(writeIndex(folder, many, extras, { kept: { ...kept, threads: 2 } })).rejects.toThrow(TypeError);
});

describe('entries are cut into groups', () => {
  const idsOf = (of: readonly SearchDocument[], each?: number) =>
    [...cutSources(sourcesOf(of), each)].map((group) => group.map(({ id }) => id));

  it('in order, none left out, of about the size asked for and no more than 1,024', () => {
    const groups = idsOf(documents, 100);
    expect(groups.flat()).toEqual(documents.map(({ record }) => record.id));
    expect(documents.length / groups.length).toBeGreaterThan(50);
    expect(documents.length / groups.length).toBeLessThan(200);
    expect(Math.max(...idsOf(documents, 1e9).map(({ length }) => length))).toBe(1024);
    expect(idsOf([])).toEqual([]);
  });

  it('so that one more changes its own group alone', () => {
    const before = idsOf(documents, 100).map((ids) => ids.join());
    const after = idsOf(documents.toSpliced(3, 0, entry(9000)), 100).map((ids) => ids.join());
    expect(after.filter((ids) => !before.includes(ids)).length).toBeLessThanOrEqual(2);
  });
});
