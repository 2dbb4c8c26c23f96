import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createStore } from '../../../../src/search/client/create-store.ts';
import { type FindOptions, find, findIn } from '../../../../src/search/client/find.ts';
import { findPhrase } from '../../../../src/search/client/find-phrase.ts';
import { makeEntry } from '../make-entry.ts';
import { type IndexFiles, makeIndex, readFrom } from '../make-index.ts';
import { makeDomain, makeError, makeNamed, makeSymbol } from '../make-target.ts';

vi.mock('../../../../src/search/client/find-phrase.ts');

const record = (id: string, kind = 'post') => ({
  id,
  kind,
  title: id,
  summary: 'S.',
  url: kind === 'term' ? `glossary/#${id}` : `posts/${id}/`,
  facts: [],
  sections: [
    ['', ''],
    ['answer', 'Answer'],
  ] as [string, string][],
});

const faded = makeError('LINK', '31', { names: ['linkFaded'], line: 'The mast faded out.', check: 'Look up.' });
const targets = [
  faded,
  makeDomain('LINK', [faded]),
  makeSymbol('gaugeTips', '2 entries about it'),
  makeNamed('term', 'bucket', 4, { names: ['Tipping bucket'] }),
  makeNamed('entry', 'zero', 0, { names: ['Gauge at zero'], addresses: ['board.example/thread/4711'] }),
];

const files = await makeIndex(
  [
    makeEntry(
      'zero',
      { title: 'gauge at zero' },
      { activity: '2024-10', facets: { kind: ['Question'], answer: ['Open'], platform: ['Hub', 'Mast'] } },
    ),
    makeEntry(
      'silent',
      { title: 'gauge silent' },
      { activity: '2026-03', facets: { kind: ['Question'], answer: ['Staff'], platform: ['Hub'] } },
    ),
    makeEntry('care', { title: 'care of a gauge' }, { facets: { kind: ['Guide'], topic: ['Rain'] } }),
    makeEntry(
      'dew',
      {},
      {
        record: { ...record('dew'), tables: [['matrices/dew/', 'Dew by place']] },
        fields: [{ field: 'text', text: 'dew on the antenna', section: 1 }],
      },
    ),
    makeEntry('bucket', { title: 'Tipping bucket', text: 'A gauge.' }, { record: record('bucket', 'term') }),
    makeEntry('paper', {
      title: 'Errors of a tipping bucket',
      text: 'Dry it, lay it flat under a book, and read it before the sun stands on the desk.',
    }),
  ],
  [],
  { targets },
);

/** Serve an index at a base of its own: what a page has read it keeps. */
function serve(base: string, served: IndexFiles): void {
  const prefix = `${base}search-index/`;
  vi.stubGlobal('fetch', async (url: string) => {
    const bytes = url.startsWith(prefix) ? served.get(url.slice(prefix.length)) : undefined;
    return bytes ? new Response(bytes) : new Response('gone', { status: 404 });
  });
}

const idsOf = ({ results }: { results: { id: string }[] }) => results.map(({ id }) => id);

beforeEach(() => serve('/kb/', files));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetAllMocks();
});

describe('find', () => {
  it('gives as many results as asked for, best first, and tells how many there are', async () => {
    const found = await find('/kb/', 'gauge', 2);
    expect(idsOf(found)).toEqual(['zero', 'silent']);
    expect(found).toMatchObject({ total: 4, facets: {}, corrections: [], unquoted: false, incomplete: false });
    expect(found.definition).toBeUndefined();
  });

  it('gives addresses under the base', async () => {
    expect((await find('/kb/', 'silent', 1)).results[0]).toEqual({
      id: 'silent',
      kind: 'post',
      title: 'gauge silent',
      summary: '',
      url: '/kb/posts/silent/',
      facts: [],
      sections: [['', '']],
    });
  });

  it('leads to the section that matched', async () => {
    const [dew] = (await find('/kb/', 'antenna', 1)).results;
    expect(dew).toMatchObject({ url: '/kb/posts/dew/', section: { title: 'Answer', url: '/kb/posts/dew/#answer' } });
  });

  it('leads to the tables that say the same', async () => {
    const [dew] = (await find('/kb/', 'antenna', 1)).results;
    expect(dew?.tables).toEqual([['/kb/matrices/dew/', 'Dew by place']]);
  });

  it('finds nothing for nothing', async () => {
    expect(await find('/kb/', '', 10)).toEqual({
      confidence: 'none',
      direct: [],
      unknown: [],
      results: [],
      total: 0,
      facets: {},
      corrections: [],
      unquoted: false,
      incomplete: false,
      unnarrowed: false,
      facetsWait: false,
    });
  });

  it('tells what was corrected, unless the words are to be taken as written', async () => {
    expect((await find('/kb/', 'antena', 1)).corrections).toEqual([{ from: 'antena', to: 'antenna' }]);
    expect(await find('/kb/', 'antena', 1, { exact: true })).toMatchObject({ total: 0, corrections: [] });
  });

  it('completes what is being typed', async () => {
    expect(idsOf(await find('/kb/', 'anten', 1, { typing: true }))).toEqual(['dew']);
  });

  it('fails where there is no index', async () => {
    await expect(find('/elsewhere/', 'gauge', 1)).rejects.toThrow('manifest.json: 404');
  });
});

describe('a glossary term that the query names', () => {
  it('is shown as a definition, and not among the results', async () => {
    const found = await find('/kb/', 'tipping bucket', 9);
    expect(found.definition).toMatchObject({ id: 'bucket', url: '/kb/glossary/#bucket' });
    expect(found.definition).not.toHaveProperty('section');
    expect(idsOf(found)).toEqual(['paper']);
    expect(found.total).toBe(1);
  });

  it('is an ordinary result where it only mentions the words', async () => {
    const found = await find('/kb/', 'gauge', 9);
    expect(found.definition).toBeUndefined();
    expect(idsOf(found)).toContain('bucket');
  });

  it('is no definition for a question of many words', async () => {
    expect((await find('/kb/', 'tipping bucket paper film calibration', 9)).definition).toBeUndefined();
  });
});

describe('what a query names', () => {
  it('is led to directly, with its address under the base', async () => {
    const { direct, confidence } = await find('/kb/', 'LINK error 31 gaugeTips', 9);
    expect(direct).toEqual([
      { type: 'error', id: 'link/31', name: 'LINK 31 linkFaded', url: '/kb/errors/link/31/', line: 'The mast faded out. Look up.' },
      { type: 'symbol', id: 'gaugeTips', name: 'gaugeTips', url: '/kb/symbols/gaugetips/', line: '2 entries about it' },
    ]);
    expect(confidence).toBe('good');
  });

  it('is not among the results where it is an entry, and these are as many as asked for', async () => {
    const found = await find('/kb/', 'https://board.example/thread/4711 gauge', 2);
    expect(found.direct).toMatchObject([{ type: 'entry', id: 'zero', url: '/kb/posts/zero/' }]);
    expect(idsOf(found)).not.toContain('zero');
    expect(found.results).toHaveLength(2);
  });

  it('is told where it is a code that no domain has, with those of its domain', async () => {
    const found = await find('/kb/', 'LINK error 77', 9);
    expect(found.direct).toEqual([]);
    expect(found.unknown).toEqual([
      {
        domain: 'LINK',
        code: '77',
        known: { type: 'domain', name: 'LINK', url: '/kb/errors/', codes: [['31', 'linkFaded', '/kb/errors/link/31/']] },
      },
    ]);
    expect(found.confidence).not.toBe('good');
  });
});

describe('a query of several lines', () => {
  it('is read as a log, of which it is told how many errors it names', async () => {
    const found = await find('/kb/', 'hub started\n10:22:33 LINK error 31\nhub stopped', 9);
    expect(found.log).toEqual({ errors: 1 });
    expect(found.direct).toMatchObject([{ type: 'error', id: 'link/31' }]);
    expect((await find('/kb/', 'LINK error 31', 9)).log).toBeUndefined();
  });
});

it('nothing answers what no word of the index is like', async () => {
  expect((await find('/kb/', 'xylophone quartz', 9)).confidence).toBe('none');
});

describe('facets', () => {
  const choose = (choice: Record<string, string[]>) => new Map(Object.entries(choice).map(([name, values]) => [name, new Set(values)]));

  it('are counted where a choice is given, even of nothing', async () => {
    expect((await find('/kb/', 'gauge', 9, { choice: new Map() })).facets).toEqual({
      kind: { Question: 2, Guide: 1 },
      answer: { Open: 1, Staff: 1 },
      platform: { Hub: 2, Mast: 1 },
      topic: { Rain: 1 },
    });
  });

  it('narrow to any of the values of one', async () => {
    const any = await find('/kb/', 'gauge', 9, { choice: choose({ answer: ['Open', 'Staff'] }) });
    expect([...idsOf(any)].sort()).toEqual(['silent', 'zero']);
    expect(any.total).toBe(2);
    expect(idsOf(await find('/kb/', 'gauge', 9, { choice: choose({ answer: ['Open'] }) }))).toEqual(['zero']);
  });

  it('narrow to what has a value of each', async () => {
    expect(idsOf(await find('/kb/', 'gauge', 9, { choice: choose({ platform: ['Hub'], answer: ['Staff'] }) }))).toEqual(['silent']);
    expect(idsOf(await find('/kb/', 'gauge', 9, { choice: choose({ platform: ['Mast'], answer: ['Staff'] }) }))).toEqual([]);
  });

  it('tell what each value would leave under the choices in the others', async () => {
    const { facets } = await find('/kb/', 'gauge', 9, { choice: choose({ answer: ['Staff'] }) });
    expect(facets).toEqual({ kind: { Question: 1 }, answer: { Open: 1, Staff: 1 }, platform: { Hub: 1 }, topic: {} });
  });

  it('leave nothing for a value that no entry has, and ignore a facet chosen without values', async () => {
    expect((await find('/kb/', 'gauge', 9, { choice: choose({ kind: ['Film'] }) })).total).toBe(0);
    expect((await find('/kb/', 'gauge', 9, { choice: choose({ kind: [] }) })).total).toBe(4);
  });
});

it('facets of a large site wait until they are asked for, or something is chosen', async () => {
  const large = await makeIndex(
    Array.from({ length: 5001 }, (_, i) => makeEntry(`e${i}`, { title: 'gauge' }, { facets: { kind: ['Guide'] } })),
  );
  const read = vi.fn(readFrom(large));
  const search = (options: FindOptions) =>
    findIn({ store: createStore(read), base: '/', findPhrases: async () => new Set() }, 'gauge', 9, options);
  const readFacets = () => read.mock.calls.some(([name]) => name.startsWith('facets'));
  expect(await search({ choice: new Map([['kind', new Set()]]) })).toMatchObject({ facets: {}, facetsWait: true, unnarrowed: false });
  expect(await search({})).toMatchObject({ facetsWait: false });
  expect(readFacets()).toBe(false);
  expect(await search({ choice: new Map(), counted: true })).toMatchObject({ facets: { kind: { Guide: 512 } }, facetsWait: false });
  expect(readFacets()).toBe(true);
  expect(await search({ choice: new Map([['kind', new Set(['Guide'])]]) })).toMatchObject({ total: 512, facetsWait: false });
});

it('results may be sorted by their last activity, those without one last', async () => {
  expect(idsOf(await find('/kb/', 'gauge', 9, { sort: 'activity' })).slice(0, 2)).toEqual(['silent', 'zero']);
  expect(idsOf(await find('/kb/', 'gauge', 9, { sort: 'activity' })).slice(2)).toEqual(['care', 'bucket']);
});

describe('a query in quotes', () => {
  it('finds only what has the phrase', async () => {
    vi.mocked(findPhrase).mockResolvedValue(new Set(['posts/silent/', 'posts/dew/']));
    const found = await find('/kb/', '"gauge silent"', 9);
    expect(idsOf(found)).toEqual(['silent']);
    expect(found.incomplete).toBe(false);
    expect(vi.mocked(findPhrase).mock.calls).toEqual([['/kb/', ['gauge silent'], 1]]);
  });

  it('is answered by its words where phrases cannot be looked up, and that is told', async () => {
    vi.mocked(findPhrase).mockRejectedValue(new Error('offline'));
    const found = await find('/kb/', '"gauge silent"', 9);
    expect(idsOf(found)[0]).toBe('silent');
    expect(found.incomplete).toBe(true);
  });

  it('that nothing has word for word is answered by its words, and that is told', async () => {
    vi.mocked(findPhrase).mockResolvedValue(new Set());
    const found = await find('/kb/', '"gauge silent"', 9);
    expect(idsOf(found)[0]).toBe('silent');
    expect(found).toMatchObject({ unquoted: true, incomplete: false });
    expect((await find('/kb/', '"xylophone quartz"', 9)).unquoted).toBe(false);
  });

  it('of one word is no phrase', async () => {
    await find('/kb/', '"gauge"', 9);
    expect(findPhrase).not.toHaveBeenCalled();
  });
});

it('without the facets all is found, but neither narrowed down nor sorted, and it is told', async () => {
  serve('/plain/', new Map([...files].filter(([name]) => !name.startsWith('facets-'))));
  const choice = new Map([['kind', new Set(['Guide'])]]);
  const found = await find('/plain/', 'gauge', 9, { choice, sort: 'activity' });
  expect(found).toMatchObject({ total: 4, facets: {}, incomplete: true, unnarrowed: true });
});

it('a part of the index that cannot be read leaves results incomplete, and is read again at the next search', async () => {
  serve('/torn/', new Map([...files].filter(([name]) => !name.startsWith('terms-'))));
  expect(await find('/torn/', 'gauge', 9)).toMatchObject({ results: [], incomplete: true });
  serve('/torn/', files);
  expect(await find('/torn/', 'gauge', 9)).toMatchObject({ total: 4, incomplete: false });
});
