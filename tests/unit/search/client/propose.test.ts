import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { propose } from '../../../../src/search/client/propose.ts';
import { makeEntry } from '../make-entry.ts';
import { makeIndex } from '../make-index.ts';
import { makeDomain, makeError, makeSymbol } from '../make-target.ts';

const record = (id: string, kind = 'post') => ({
  id,
  kind,
  title: id,
  summary: 'S.',
  url: kind === 'term' ? `glossary/#${id}` : kind === 'topic' ? `topics/${id}/` : `posts/${id}/`,
  facts: [],
  sections: [
    ['', ''],
    ['question', 'Question'],
    ['answer', 'Answer'],
  ] as [string, string][],
});
const faded = makeError('LINK', '31', { line: 'No answer.' });
const targets = [faded, makeDomain('LINK', [faded]), makeSymbol('gaugeTips')];
const filler = Array.from({ length: 40 }, (_, i) => makeEntry(`other-${i}`, { title: `thing ${i}`, text: `about subject ${i}` }));
const files = await makeIndex(
  [
    makeEntry(
      'silent',
      { title: 'Why is the hub silent at dawn?', error: 'LINK error 31' },
      {
        record: { ...record('silent'), sections: [...record('silent').sections, ['at-dawn', 'At dawn']] },
        fields: [
          { field: 'title', text: 'silent hub', section: 0, unit: 0 },
          { field: 'error', text: 'LINK error 31', section: 3 },
          { field: 'text', text: 'the hub is silent at dawn, frost on the antenna', section: 3 },
        ],
      },
    ),
    makeEntry('cups', {}, { record: record('cups'), fields: [{ field: 'text', text: 'how cups are calibrated', section: 1 }] }),
    makeEntry('frost', { title: 'frost on the antenna' }),
    makeEntry('dawn', { title: 'dawn readings of the hub' }),
    makeEntry('radio', { title: 'silent hub antenna' }, { record: record('radio', 'topic') }),
    makeEntry('hub', { title: 'hub antenna' }, { record: record('hub', 'term') }),
    ...filler,
  ],
  [],
  { targets, platforms: ['Hub', 'Mast'] },
);

beforeEach(() => {
  vi.stubGlobal('fetch', async (url: string) => {
    const bytes = files.get(url.slice('/kb/search-index/'.length));
    return bytes ? new Response(bytes) : new Response('gone', { status: 404 });
  });
});
afterEach(() => vi.unstubAllGlobals());

const QUESTION =
  'Silent hub\nSince Hub 4.2 our hub is silent at dawn: LINK failed with error 31. There is frost on the antenna. <img src=x>';

describe('propose', () => {
  it('gives the three entries that answer, best first, with the words that speak for them', async () => {
    const { proposals, errors, versions } = await propose('/kb/', QUESTION);
    expect(proposals.map(({ id }) => id)).toEqual(['silent', 'frost', 'dawn']);
    expect(proposals[0]).toMatchObject({ url: '/kb/posts/silent/' });
    expect(proposals[0]?.words).toEqual(expect.arrayContaining(['31', 'silent', 'dawn']));
    expect(errors.map(({ path }) => path)).toEqual(['link/31']);
    expect(versions).toEqual(['Hub 4.2']);
  });

  it('sends to the section that matched', async () => {
    const { proposals } = await propose('/kb/', 'LINK error 31 frost at dawn');
    expect(proposals[0]).toMatchObject({ id: 'silent', section: { title: 'At dawn', url: '/kb/posts/silent/#at-dawn' } });
  });

  it('sends to the whole entry where the heading over what matched is one that many have', async () => {
    const { proposals } = await propose('/kb/', 'how are cups calibrated');
    expect(proposals[0]).toMatchObject({ id: 'cups', url: '/kb/posts/cups/' });
    expect(proposals[0]).not.toHaveProperty('section');
  });

  it('offers topics and terms as no answers, but topics as ways', async () => {
    const { proposals, topics } = await propose('/kb/', 'silent hub antenna');
    expect(proposals.map(({ kind }) => kind)).not.toContain('term');
    expect(proposals.map(({ kind }) => kind)).not.toContain('topic');
    expect(topics.map(({ url }) => url)).toEqual(['/kb/topics/radio/']);
  });

  it('chooses the first where it is good, and others only where they are nearly as good', async () => {
    const { proposals, confidence } = await propose('/kb/', 'LINK error 31: the hub is silent at dawn, with frost on the antenna');
    expect(confidence).toBe('good');
    expect(proposals.map(({ id, isChosen }) => [id, isChosen])).toEqual([
      ['silent', true],
      ['frost', false],
      ['dawn', false],
    ]);
  });

  it('takes what it guessed from typos alone for no answer, and chooses nothing', async () => {
    const { proposals, confidence } = await propose('/kb/', 'antena!');
    expect(confidence).not.toBe('good');
    expect(proposals[0]?.words).toEqual(['antenna']);
    expect(proposals.filter(({ isChosen }) => isChosen)).toEqual([]);
  });

  it('chooses nothing where a code is not known', async () => {
    const { proposals, unknown } = await propose('/kb/', 'our hub prints LINK error 77');
    expect(unknown).toMatchObject([{ domain: 'LINK', code: '77' }]);
    expect(proposals.filter(({ isChosen }) => isChosen)).toEqual([]);
  });

  it('gives nothing for what nothing is like, whatever is in it', async () => {
    for (const text of ['zzzz qqqq', '<script>', '\ud800\udc00\ud800 \udfff', '   ', '"']) {
      expect((await propose('/kb/', text)).proposals).toEqual([]);
    }
  });

  it('reads a megabyte to its end', async () => {
    const text = `${'gate opened, gate closed again\n'.repeat(34_000)}LINK failed with error 31\n`;
    expect((await propose('/kb/', text)).proposals[0]?.id).toBe('silent');
  });
});
