import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerQuery } from '../../../../src/search/answer.ts';
import { createStore } from '../../../../src/search/client/create-store.ts';
import { sourcesOf } from '../../../../src/search/index/document-source.ts';
import { fileName, type Manifest, type Part } from '../../../../src/search/index/format.ts';
import { INDEX_FOLDER, writeIndex } from '../../../../src/search/index/write-index.ts';
import type { Store } from '../../../../src/search/store.ts';
import { loadContent } from '../../../../src/site/load-content.ts';
import { searchDocuments } from '../../../../src/site/search-documents.ts';
import { searchTargets } from '../../../../src/site/search-targets.ts';
import { createSite } from '../../../../src/site/site.ts';
import { synonymsOf } from '../../../../src/site/synonyms.ts';
import { soundSite } from '../../make-content.ts';
import { ask } from '../ask.ts';
import { makeEntry } from '../make-entry.ts';
import { type IndexFiles, makeIndex, makeStore, readFrom } from '../make-index.ts';
import { makeSymbol } from '../make-target.ts';

const site = createSite(await loadContent(soundSite));
const documents = searchDocuments(site);
const extras = { targets: searchTargets(site), platforms: site.config.platforms };
const files = await makeIndex(documents, synonymsOf(site), extras);
const store = createStore(readFrom(files));
const manifestOf = async (of: IndexFiles) => (await readFrom(of)('manifest.json')) as Manifest;

describe('writeIndex', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signpost-write-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('writes a manifest, and the files that it tells of, all under one hash', async () => {
    const { version, count, entriesPerFile, terms, vocabulary, keys, targetsPerFile } = await manifestOf(files);
    expect(version).toMatch(/^[0-9a-f]{12}$/);
    const numbers: Record<Part, number> = {
      terms: (terms as string[]).length,
      entries: Math.ceil(count / entriesPerFile),
      vocabulary: vocabulary.length,
      facets: 1,
      activity: 1,
      synonyms: 0,
      keys: keys.length,
      targets: Math.ceil(extras.targets.length / targetsPerFile),
    };
    const named = Object.entries(numbers).flatMap(([part, number]) =>
      Array.from({ length: number }, (_, i) => fileName(version, part as Part, i)),
    );
    expect([...files.keys()].sort()).toEqual(['manifest.json', ...named].sort());
  });

  it('writes another hash where anything differs', async () => {
    const versionOf = async (...given: Parameters<typeof makeIndex>) => (await manifestOf(await makeIndex(...given))).version;
    const versions = await Promise.all([
      versionOf([]),
      versionOf([makeEntry('a', {})]),
      versionOf([makeEntry('b', {})]),
      versionOf([], [['hub', 'base']]),
      versionOf([], [], { targets: [makeSymbol('Hub')] }),
    ]);
    expect(new Set(versions).size).toBe(5);
  });

  it('writes the same bytes for the same content', async () => {
    expect(await makeIndex(documents, synonymsOf(site), extras)).toEqual(files);
  });

  it('makes its folder in that of the site, and leaves what else is there', async () => {
    await writeFile(join(folder, 'index.html'), 'home');
    await writeIndex(folder, sourcesOf([makeEntry('a', { title: 'gauge' })]), {
      synonyms: [],
      targets: [],
      platforms: [],
      scaffolding: [],
      documentWords: [],
      language: 'en',
    });
    expect((await readdir(folder)).sort()).toEqual(['index.html', INDEX_FOLDER]);
    expect(await readFile(join(folder, INDEX_FOLDER, 'manifest.json'), 'utf8')).toContain('"count":1,');
  });

  it('writes an index of nothing that answers nothing', async () => {
    const empty = await makeStore([]);
    expect(await empty.manifest()).toMatchObject({
      count: 0,
      terms: [],
      kinds: [],
      vocabulary: [],
      keys: [],
      frequent: {},
      longNames: {},
      priors: '',
    });
    expect(await ask(empty, 'gauge')).toEqual([]);
  });

  it('counts the entries, and gives each a digit of preference', async () => {
    const { count, priors } = await manifestOf(
      await makeIndex([makeEntry('a', {}), makeEntry('b', {}, { prior: 0 }), makeEntry('c', {}, { prior: 10 })]),
    );
    expect([count, priors]).toEqual([3, 'z0a']);
    expect((await store.manifest()).priors).toHaveLength(site.documents.length);
  });

  it('files entries by four', async () => {
    const many = await makeStore(Array.from({ length: 25 }, (_, i) => makeEntry(`e${i}`, { title: 'gauge' })));
    expect((await many.manifest()).entriesPerFile).toBe(4);
    expect((await many.entries([24, 3, 4])).map(({ id }) => id)).toEqual(['e24', 'e3', 'e4']);
    expect(await ask(many, 'gauge')).toHaveLength(25);
  });

  it('numbers the values of facets, and lists them by entry', async () => {
    const made = await makeStore([
      makeEntry('a', {}, { activity: '2026-03', facets: { kind: ['Guide'], platform: ['Mast', 'Hub'] } }),
      makeEntry('b', {}, { facets: { kind: ['Term'], platform: ['Hub'] } }),
    ]);
    expect((await made.facets()).facets).toEqual({
      kind: { values: ['Guide', 'Term'], entries: [[0], [1]] },
      answer: { values: [], entries: [[], []] },
      platform: { values: ['Mast', 'Hub'], entries: [[0, 1], [1]] },
      topic: { values: [], entries: [[], []] },
    });
    expect(await made.activity()).toEqual(['2026-03', '']);
  });

  it('hands on what the site says of logs and documents', async () => {
    const said = { platforms: ['Hub'], scaffolding: ['mastd'], documentWords: ['film'] };
    expect(await manifestOf(await makeIndex([], [], said))).toMatchObject(said);
  });

  it('files targets by sixteen, each found by its keys', async () => {
    const symbols = Array.from({ length: 40 }, (_, i) => makeSymbol(`Gauge${i}`));
    const many = await makeStore([], [], { targets: symbols });
    const { found } = await many.keys(['n:gauge0', 'n:gauge16', 'n:gauge39', 'n:gauge40']);
    expect(Object.fromEntries(found)).toEqual({ 'n:gauge0': [0], 'n:gauge16': [16], 'n:gauge39': [39] });
    expect([...(await many.targets([0, 16, 39])).values()]).toEqual([0, 16, 39].map((i) => symbols[i]?.target));
  });
});

describe('an index of a site', () => {
  it('gives back every entry as it went in', async () => {
    expect(await store.entries(documents.map((_, i) => i))).toEqual(documents.map(({ record }) => record));
  });

  it('finds every entry by its title and by each other way of asking, and a post or technote first of all', async () => {
    for (const { id, kind, data } of site.documents) {
      for (const query of [data.title, ...data.asks]) {
        const found = await ask(store, query);
        expect(found, query).toContain(id);
        if (kind === 'post' || kind === 'technote') expect(found[0], query).toBe(id);
      }
    }
  });

  it.each([
    ['why does my rain gauge read zero', 'gauge-reads-zero'],
    ['gauge stuck at nought, no rainfal', 'gauge-reads-zero'],
    ['no tips for 72 h while humidity > 95 %', 'gauge-reads-zero'],
    ['2026-05-01 04:12:33.120 hubd[88:1204] GaugeMonitor: NoTips <private>', 'gauge-reads-zero'],
    ['calibrate a tipping bucket', 'wn12'],
    ['WN31', 'wn31'],
    ['sampler.interval', 'kitchen-sink'],
    ['0xBAADCA11', 'kitchen-sink'],
    ['LINK -4', 'hub-silent-at-dawn'],
    ['Error Domain=LINK Code=9', 'wn31'],
    ['how far from a wall do I site my station', 'siting-a-station'],
    ['TBR', 'tipping-bucket'],
  ])('answers %j with %s', async (query, id) => {
    expect((await ask(store, query))[0]).toBe(id);
  });

  it('leads to the section that answers', async () => {
    const { ranked } = await answerQuery(store, 'drying the antenna');
    const [record] = await store.entries([ranked[0]?.entry ?? -1]);
    expect(record?.sections[ranked[0]?.section ?? -1]).toEqual(['what-is-known', 'What is known']);
  });

  it('does not find drafts', async () => {
    expect(await ask(store, 'spring checklist')).not.toContain('spring-checklist');
  });

  it('answers the same from a store that has read nothing yet', async () => {
    const fresh: Store = createStore(readFrom(files));
    for (const query of ['LINK 31', 'gauge', 'tipping bucket']) expect(await ask(fresh, query)).toEqual(await ask(store, query));
  });
});
