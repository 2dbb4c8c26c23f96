import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { diagnoseText } from '../../../../src/search/client/diagnose-text.ts';
import type { KnownNames } from '../../../../src/search/diagnose.ts';
import type { SearchDocument } from '../../../../src/search/index/search-document.ts';
import { makeEntry } from '../make-entry.ts';
import { type IndexFiles, makeIndex } from '../make-index.ts';

const names: KnownNames = {
  errors: [
    { path: 'gaugeerrordomain/8', domain: 'GaugeErrorDomain', code: '8', names: ['jammed'], meaning: 'Something is in the funnel.' },
  ],
  symbols: ['GaugeMonitor'],
  platforms: ['hubOS'],
};

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
  names,
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
    const text = 'hub started\n10:22:33 GaugeMonitor: GaugeErrorDomain Code=8\nhubOS 4.2 is well';
    const found = await diagnoseText('/kb/', text);
    expect(found.errors.map(({ path }) => path)).toEqual(['gaugeerrordomain/8']);
    expect(found).toMatchObject({ symbols: ['GaugeMonitor'], versions: ['hubOS 4.2'], incomplete: false });
    expect(found.explanations.map(({ id, line }) => [id, line])).toEqual([['jam', '10:22:33 GaugeMonitor: GaugeErrorDomain Code=8']]);
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
      errors: [],
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
