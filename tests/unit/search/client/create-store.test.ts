import { describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../../src/search/client/create-store.ts';

const manifest = {
  version: 'v1',
  language: 'en',
  count: 5,
  terms: ['#31', 'gaug', 'mast'],
  entriesPerFile: 2,
  kinds: [
    [0, 'post'],
    [3, 'term'],
  ],
  vocabulary: ['bar', 'gap', 'gauge'],
  keys: ['c:31', 'n:gauge'],
  targetsPerFile: 2,
  synonyms: [['rain gauge', 'pluviometer']],
  synonymKeys: [] as string[],
  frequent: {},
  priors: 'zzzzz',
};

const files: Record<string, unknown> = {
  'manifest.json': manifest,
  'terms-0-v1.pack': { '#31': [1, 1, 0, 9, 0, 0], 31: [1, 1, 0, 9, 0, 0], dawn: [1, 1, 4, 9, 0, 0] },
  'terms-1-v1.pack': { gaug: [3, 3, 1, 9, 0, 0, 2, 8, 1, 0, 1, 7, 0, 0, 9, 1, 31, 0, 40, 2, 65], hub: [1, 1, 2, 7, 0, 0] },
  'terms-2-v1.pack': { mast: [1, 1, 1, 5, 0, 0], zero: [1, 1, 1, 6, 0, 0, 1, 1, 12] },
  'entries-0-v1.pack': [{ id: 'a' }, { id: 'b' }],
  'entries-1-v1.pack': [{ id: 'c' }, { id: 'd' }],
  'entries-2-v1.pack': [{ id: 'e' }],
  'vocabulary-0-v1.pack': [['bar', 1]],
  'vocabulary-1-v1.pack': [
    ['gap', 1],
    ['gate', 3],
  ],
  'vocabulary-2-v1.pack': [
    ['gauge', 2],
    ['hub', 4],
  ],
  'facets-0-v1.pack': { facets: {} },
  'activity-0-v1.pack': ['2026'],
  'synonyms-0-v1.pack': { hub: [[4, ['hub', 'base']]] },
  'synonyms-1-v1.pack': {
    pluviomet: [[1, ['rain gauge', 'pluviometer']]],
    rain: [
      [0, ['rain', 'wet']],
      [1, ['rain gauge', 'pluviometer']],
    ],
  },
  'keys-0-v1.pack': { 'c:31': [0, 2], 'e:link#31': [0] },
  'keys-1-v1.pack': { 'n:gauge': [3], 'w:hub': [1] },
  'targets-0-v1.pack': [{ url: 'a' }, { url: 'b' }],
  'targets-1-v1.pack': [{ url: 'c' }, { url: 'd' }],
};

/** A reader that counts, and that fails as often as told for some files. */
function makeRead(failures: Record<string, number> = {}) {
  const left = { ...failures };
  return vi.fn(async (name: string) => {
    const more = left[name] ?? 0;
    left[name] = more - 1;
    if (more > 0 || !(name in files)) throw new Error(`${name}: 503`);
    return files[name];
  });
}

const readsOf = (read: ReturnType<typeof makeRead>) => read.mock.calls.map(([name]) => name).sort();

describe('a store', () => {
  it('reads nothing before it is asked', () => {
    const read = makeRead();
    createStore(read);
    expect(read).not.toHaveBeenCalled();
  });

  it('reads each file once, however many ask at a time', async () => {
    const read = makeRead();
    const store = createStore(read);
    await Promise.all([store.manifest(), store.lists(['gaug']), store.lists(['hub', 'gaug']), store.entries([0, 1])]);
    await store.lists(['hub']);
    expect(readsOf(read)).toEqual(['entries-0-v1.pack', 'manifest.json', 'terms-1-v1.pack']);
  });

  it('gives the manifest, facets and activity as they are', async () => {
    const store = createStore(makeRead());
    expect(await store.manifest()).toEqual(manifest);
    expect(await store.facets()).toEqual({ facets: {} });
    expect(await store.activity()).toEqual(['2026']);
  });

  it('has synonyms of the manifest without reading more', async () => {
    const read = makeRead();
    expect(await createStore(read).synonyms(['wet'])).toEqual({ groups: [['rain gauge', 'pluviometer']], incomplete: false });
    expect(readsOf(read)).toEqual(['manifest.json']);
  });

  it('reads synonyms where they are apart, each group once and in order', async () => {
    const apart = { ...manifest, synonyms: [], synonymKeys: ['hub', 'p'] };
    const read = vi.fn(async (name: string) => (name === 'manifest.json' ? apart : files[name]));
    const { groups } = await createStore(read).synonyms(['rain', 'pluviomet', 'mast']);
    expect(groups).toEqual([
      ['rain', 'wet'],
      ['rain gauge', 'pluviometer'],
    ]);
    expect(readsOf(read)).toEqual(['manifest.json', 'synonyms-0-v1.pack', 'synonyms-1-v1.pack']);
    const failing = createStore(async (name: string) => {
      if (name.startsWith('synonyms')) throw new Error('503');
      return name === 'manifest.json' ? apart : files[name];
    });
    expect(await failing.synonyms(['rain'])).toEqual({ groups: [], incomplete: true });
  });
});

describe('lists', () => {
  it('are those of the terms that the index has', async () => {
    const { found, incomplete } = await createStore(makeRead()).lists(['gaug', 'zero', '31', 'nowhere', 'dawn']);
    expect(Object.fromEntries(found)).toEqual({
      gaug: [3, 1, 9, 0, 0, 3, 8, 1, 0, 4, 7, 0, 0],
      zero: [1, 1, 6, 0, 0],
      31: [1, 0, 9, 0, 0],
      dawn: [1, 4, 9, 0, 0],
    });
    expect(incomplete).toBe(false);
  });

  it('have how many lines have a term, and the entry, line and share of each that is kept', async () => {
    const { lines } = await createStore(makeRead()).lists(['gaug', 'zero', 'hub']);
    expect(Object.fromEntries(lines)).toEqual({ gaug: [9, 1, 0, 31, 1, 1, 8, 3, 2, 1], zero: [1, 1, 0, 12] });
  });

  it.each([
    ['#31', ['terms-0-v1.pack']],
    ['gauf', ['terms-0-v1.pack']],
    ['gaug', ['terms-1-v1.pack']],
    ['lux', ['terms-1-v1.pack']],
    ['mast', ['terms-2-v1.pack']],
    ['zzz', ['terms-2-v1.pack']],
    ['雨', ['terms-2-v1.pack']],
    ['', []],
    ['!', []],
  ])('are read from the one file where they would be: %j', async (term, expected) => {
    const read = makeRead();
    await createStore(read).lists([term]);
    expect(readsOf(read)).toEqual(['manifest.json', ...expected]);
  });

  it('are none for what every object has', async () => {
    const { found } = await createStore(makeRead()).lists(['constructor', 'toString', '__proto__', 'hasOwnProperty']);
    expect(found.size).toBe(0);
  });

  it('are none of an index of nothing', async () => {
    const store = createStore(async () => ({ ...manifest, terms: [] }));
    expect(await store.lists(['gaug'])).toEqual({ found: new Map(), lines: new Map(), incomplete: false });
  });

  it('are told to be incomplete where a file fails, which is read again when it is next needed', async () => {
    const read = makeRead({ 'terms-1-v1.pack': 1 });
    const store = createStore(read);
    expect(await store.lists(['gaug', 'zero'])).toEqual({
      found: new Map([['zero', [1, 1, 6, 0, 0]]]),
      lines: new Map([['zero', [1, 1, 0, 12]]]),
      incomplete: true,
    });
    const again = await store.lists(['gaug', 'zero']);
    expect([...again.found.keys()].sort()).toEqual(['gaug', 'zero']);
    expect(again.incomplete).toBe(false);
    expect(readsOf(read)).toEqual(['manifest.json', 'terms-1-v1.pack', 'terms-1-v1.pack', 'terms-2-v1.pack']);
  });

  it('cannot be had without the manifest, which is read again', async () => {
    const store = createStore(makeRead({ 'manifest.json': 1 }));
    await expect(store.lists(['gaug'])).rejects.toThrow('manifest.json: 503');
    expect((await store.lists(['gaug'])).found.size).toBe(1);
  });
});

describe('a vocabulary', () => {
  it('is that of a beginning, from no more files than may hold a word of it', async () => {
    const read = makeRead();
    const store = createStore(read);
    expect(await store.vocabulary('gat')).toEqual([['gate', 3]]);
    expect(readsOf(read)).toEqual(['manifest.json', 'vocabulary-1-v1.pack']);
    expect(await store.vocabulary('g')).toEqual([
      ['gap', 1],
      ['gate', 3],
      ['gauge', 2],
    ]);
    expect(readsOf(read)).toEqual(['manifest.json', 'vocabulary-0-v1.pack', 'vocabulary-1-v1.pack', 'vocabulary-2-v1.pack']);
  });

  it('is empty where nothing begins so, and nothing is read for what comes before all words, or for no letter', async () => {
    const read = makeRead();
    const store = createStore(read);
    expect(await store.vocabulary('aa')).toEqual([]);
    expect(await store.vocabulary('31')).toEqual([]);
    expect(await store.vocabulary('')).toEqual([]);
    expect(readsOf(read)).toEqual(['manifest.json']);
    expect(await store.vocabulary('x')).toEqual([]);
  });
});

describe('keys and targets', () => {
  it('are those that the index has, from the files where they would be', async () => {
    const read = makeRead();
    const store = createStore(read);
    const { found, incomplete } = await store.keys(['c:31', 'w:hub', 'w:mast', 'a:', 'constructor']);
    expect([Object.fromEntries(found), incomplete]).toEqual([{ 'c:31': [0, 2], 'w:hub': [1] }, false]);
    expect(await store.targets([2, 0])).toEqual(new Map([0, 2].map((number) => [number, { url: 'abcd'.charAt(number) }])));
    expect(readsOf(read)).toEqual(['keys-0-v1.pack', 'keys-1-v1.pack', 'manifest.json', 'targets-0-v1.pack', 'targets-1-v1.pack']);
  });

  it('of a file that failed are missing, and that is told, or an error', async () => {
    const store = createStore(makeRead({ 'keys-0-v1.pack': 1, 'targets-1-v1.pack': 1 }));
    expect(await store.keys(['c:31', 'w:hub'])).toEqual({ found: new Map([['w:hub', [1]]]), incomplete: true });
    await expect(store.targets([0, 2])).rejects.toThrow('targets-1-v1.pack: 503');
    expect((await store.targets([0, 2])).size).toBe(2);
  });

  it('of nothing are none, and nothing is read', async () => {
    const read = makeRead();
    expect(await createStore(read).targets([])).toEqual(new Map());
    expect(readsOf(read)).toEqual(['manifest.json']);
  });
});

describe('entries', () => {
  it('come in the order asked for, from as few files as hold them', async () => {
    const read = makeRead();
    const records = await createStore(read).entries([4, 0, 1, 0]);
    expect(records.map(({ id }) => id)).toEqual(['e', 'a', 'b', 'a']);
    expect(readsOf(read)).toEqual(['entries-0-v1.pack', 'entries-2-v1.pack', 'manifest.json']);
  });

  it('of no numbers are none', async () => {
    expect(await createStore(makeRead()).entries([])).toEqual([]);
  });

  it('that the index does not hold are an error', async () => {
    const store = createStore(makeRead());
    await expect(store.entries([5])).rejects.toThrow('The search index has no entry 5');
    await expect(store.entries([0, 99])).rejects.toThrow('The search index has no entry 99');
    await expect(store.entries([-1])).rejects.toThrow('The search index has no entry -1');
  });

  it('of a file that failed are read again', async () => {
    const store = createStore(makeRead({ 'entries-1-v1.pack': 1 }));
    await expect(store.entries([0, 2])).rejects.toThrow('entries-1-v1.pack: 503');
    expect((await store.entries([0, 2])).map(({ id }) => id)).toEqual(['a', 'c']);
  });
});

describe('the kind of an entry', () => {
  it('is known from the manifest alone', async () => {
    const read = makeRead();
    const store = createStore(read);
    expect(await Promise.all([0, 2, 3, 4].map((number) => store.kind(number)))).toEqual(['post', 'post', 'term', 'term']);
    expect(readsOf(read)).toEqual(['manifest.json']);
  });

  it('is none in an index of nothing', async () => {
    expect(await createStore(async () => ({ ...manifest, kinds: [] })).kind(0)).toBe('');
  });
});

describe('a site that was built anew under an open page', () => {
  const built = {
    ...Object.fromEntries(Object.entries(files).map(([name, content]) => [name.replace('v1', 'v2'), content])),
    'entries-0-v2.pack': [{ id: 'new' }],
    'manifest.json': { ...manifest, version: 'v2' },
  };

  it('is searched as it is now, from the next search on', async () => {
    let served: Record<string, unknown> = files;
    const store = createStore(async (name) => {
      if (!(name in served)) throw new Error(`${name}: 404`);
      return served[name];
    });
    await store.manifest();
    await store.entries([0]);
    served = built;
    expect((await store.lists(['mast'])).incomplete).toBe(true);
    expect(await store.entries([0])).toEqual([{ id: 'a' }]);
    expect((await store.manifest()).version).toBe('v1');
    store.renew();
    expect((await store.manifest()).version).toBe('v2');
    expect((await store.lists(['mast'])).found.size).toBe(1);
    expect(await store.entries([0])).toEqual([{ id: 'new' }]);
  });
});
