import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { diagnoseText } from '../../../../src/search/client/diagnose-text.ts';
import type { SearchDocument } from '../../../../src/search/index/search-document.ts';
import { makeEntry } from '../make-entry.ts';
import { type IndexFiles, makeIndex } from '../make-index.ts';
import { makeDomain, makeError, makeSymbol } from '../make-target.ts';

const jammed = makeError('GaugeErrorDomain', '8', { names: ['jammed'], line: 'Something is in the funnel.', check: 'Clear it.' });
const targets = [jammed, makeDomain('GaugeErrorDomain', [jammed]), makeSymbol('GaugeMonitor')];

/** An entry whose telling words stand in one section. */
function withSection(id: string, heading: string, text: string): SearchDocument {
  const entry = makeEntry(id, { title: id });
  return {
    ...entry,
    record: {
      ...entry.record,
      sections: [
        ['', ''],
        ['part', heading],
      ],
    },
    fields: [...entry.fields, { field: 'text', text, section: 1 }],
  };
}

const files = await makeIndex(
  [
    makeEntry('jam', { title: 'Funnel jammed', error: 'GaugeErrorDomain error 8' }),
    withSection('frost', 'Question', 'the valve is frozen'),
    withSection('dew', 'Question', 'dew on the antenna'),
    withSection('rust', 'Question', 'rust on the hinge'),
    withSection('mast', 'Struck by lightning', 'the mast glows'),
    ...Array.from({ length: 12 }, (_, i) => makeEntry(`tip-${i}`, { title: `tipping ${i}` })),
  ],
  [],
  { targets, platforms: ['hubOS'] },
);

function serve(served: IndexFiles): void {
  vi.stubGlobal('fetch', async (url: string) => {
    const bytes = served.get(url.replace('/kb/search-index/', '').replace('/torn/search-index/', ''));
    return bytes ? new Response(bytes) : new Response('gone', { status: 404 });
  });
}

beforeEach(() => serve(files));
afterEach(() => vi.unstubAllGlobals());

describe('a pasted text', () => {
  it('is recognised and explained, each entry with the line that led to it', async () => {
    const text = 'hub started\n10:22:33 GaugeMonitor: GaugeErrorDomain Code=8\nhubOS 5.1 is well';
    const found = await diagnoseText('/kb/', text);
    expect(found.errors).toMatchObject([{ path: 'gaugeerrordomain/8', line: 'Something is in the funnel.', check: 'Clear it.' }]);
    expect(found).toMatchObject({ confidence: 'good', unknown: [], symbols: ['GaugeMonitor'], versions: ['hubOS 5.1'], incomplete: false });
    const [jam] = found.explanations;
    expect(jam).toMatchObject({ id: 'jam', line: '10:22:33 GaugeMonitor: GaugeErrorDomain Code=8' });
  });

  it('was led to by the line with the code rather than by one with more words', async () => {
    const [jam] = (await diagnoseText('/kb/', 'the funnel is a funnel, jammed it is not\nGaugeErrorDomain Code=8')).explanations;
    expect(jam).toMatchObject({ id: 'jam', line: 'GaugeErrorDomain Code=8' });
  });

  it('has each line told once, by the entry that it led to first', async () => {
    const { explanations } = await diagnoseText('/kb/', 'tipping failed\nthe valve is frozen');
    const lines = explanations.flatMap(({ line }) => line ?? []);
    expect(explanations.length).toBeGreaterThan(2);
    expect(lines.toSorted()).toEqual(['the valve is frozen', 'tipping failed']);
  });

  it('names codes that are not known, with those of their domain', async () => {
    const found = await diagnoseText('/kb/', 'hub started\nGaugeErrorDomain Code=77');
    expect(found.errors).toEqual([]);
    expect(found.unknown).toMatchObject([
      { domain: 'GaugeErrorDomain', code: '77', known: { url: '/kb/errors/', codes: [['8', 'jammed', '/kb/errors/gaugeerrordomain/8/']] } },
    ]);
    expect(found.confidence).not.toBe('good');
  });

  it('leads to the section that matched, but not to one whose heading every other entry has', async () => {
    const [mast] = (await diagnoseText('/kb/', 'the mast glows')).explanations;
    expect(mast?.section).toEqual({ title: 'Struck by lightning', url: '/kb/posts/mast/#part' });
    const [frost] = (await diagnoseText('/kb/', 'valve frozen')).explanations;
    expect(frost).toMatchObject({ id: 'frost', url: '/kb/posts/frost/' });
    expect(frost).not.toHaveProperty('section');
  });

  it('is explained by eight entries at most', async () => {
    expect((await diagnoseText('/kb/', 'tipping failed')).explanations).toHaveLength(8);
  });

  it('of words that the site does not know comes to nothing', async () => {
    expect(await diagnoseText('/kb/', 'qqqq wwww')).toEqual({
      confidence: 'none',
      errors: [],
      unknown: [],
      symbols: [],
      versions: [],
      lines: ['qqqq wwww'],
      explanations: [],
      incomplete: false,
    });
    expect((await diagnoseText('/kb/', ' \n ')).explanations).toEqual([]);
  });

  it('is explained with its line where its words are misspelt', async () => {
    const [jam] = (await diagnoseText('/kb/', 'funel jamed')).explanations;
    expect(jam).toMatchObject({ id: 'jam', line: 'funel jamed' });
  });
});

describe('an index that cannot be read', () => {
  it('fails as a whole where its manifest is missing', async () => {
    serve(new Map());
    await expect(diagnoseText('/nowhere/', 'valve')).rejects.toThrow('manifest.json: 404');
  });

  it('leaves the diagnosis incomplete where a part is missing', async () => {
    serve(new Map([...files].filter(([name]) => !name.startsWith('terms-'))));
    const found = await diagnoseText('/torn/', 'GaugeErrorDomain Code=8');
    expect(found.errors).toHaveLength(1);
    expect(found).toMatchObject({ explanations: [], incomplete: true });
  });
});
