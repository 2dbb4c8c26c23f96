import { describe, expect, it } from 'vitest';
import type { Posting } from '../../../../src/search/index/posting-list.ts';
import { readSegment } from '../../../../src/search/index/read-segment.ts';
import { scoreTerms } from '../../../../src/search/index/score-terms.ts';
import type { FieldText, SearchDocument } from '../../../../src/search/index/search-document.ts';
import { bytesInMemory } from '../../../../src/search/index/segment.ts';
import { makeEntry } from '../make-entry.ts';

/** Score the terms of some entries, read into segments of so many. */
function scored(documents: readonly SearchDocument[], each = 1000) {
  const segments = Array.from({ length: Math.ceil(documents.length / each) }, (_, i) =>
    bytesInMemory(readSegment(documents.slice(i * each, (i + 1) * each), new Map())),
  );
  const terms = new Map<string, { words: string[]; count: number; postings: Posting[] }>();
  for (const [term, { words, postings }] of scoreTerms(segments))
    terms.set(term, { words, count: postings.count, postings: [...postings] });
  return terms;
}

const withFields = (fields: FieldText[]) => makeEntry('a', {}, { fields });

describe('scoreTerms', () => {
  it('knows nothing of nothing', () => {
    expect(scored([])).toEqual(new Map());
    expect(scored([makeEntry('a', {})])).toEqual(new Map());
  });

  it('tells of each term in how many entries it is, and in which', () => {
    const terms = scored([makeEntry('a', { text: 'gauge' }), makeEntry('b', { text: 'hub' }), makeEntry('c', { text: 'gauges, hub' })]);
    expect([...terms.keys()].sort()).toEqual(['gaug', 'hub']);
    expect(terms.get('gaug')?.count).toBe(2);
    expect(terms.get('gaug')?.postings.map(({ entry }) => entry)).toEqual([0, 2]);
  });

  it('computes an impact that saturates: 255 × points / (8 + points)', () => {
    const terms = scored([makeEntry('a', { title: 'gauge', ask: 'hub' })]);
    expect(terms.get('gaug')?.postings).toEqual([{ entry: 0, impact: Math.round((255 * 3) / 11), section: 0, units: 1 }]);
    expect(terms.get('hub')?.postings).toEqual([{ entry: 0, impact: Math.round((255 * 4) / 12), section: 0, units: 0b100 }]);
  });

  it('weighs fields: ways of asking before errors before titles before short answers before headings before text before labels before code', () => {
    const impactIn = (field: FieldText['field']) =>
      scored([withFields([{ field, text: 'gauge', section: 0 }])]).get('gaug')?.postings[0]?.impact ?? 0;
    const impacts = (['ask', 'error', 'title', 'summary', 'heading', 'text', 'label', 'code'] as const).map(impactIn);
    expect(impacts).toEqual([...impacts].sort((a, b) => b - a));
    expect(new Set(impacts).size).toBe(impacts.length);
    expect(impactIn('symbol')).toBe(impactIn('title'));
  });

  it('knows a code by its domain, and alone', () => {
    const terms = scored([makeEntry('a', { error: 'GaugeErrorDomain error 8' }), makeEntry('b', { error: 'MastErrorDomain error 8' })]);
    expect(terms.get('gaugeerrordomain#8')?.postings.map(({ entry }) => entry)).toEqual([0]);
    expect(terms.get('masterrordomain#8')?.postings.map(({ entry }) => entry)).toEqual([1]);
    expect(terms.get('#8')?.postings.map(({ entry }) => entry)).toEqual([0, 1]);
    expect(terms.get('gaugeerrordomain#8')?.words).toEqual([]);
  });

  it('reads the codes alone of what a table says that an entry explains', () => {
    const terms = scored([makeEntry('a', { chosen: 'GaugeErrorDomain error 8' })]);
    expect([...terms.keys()].toSorted()).toEqual(['#8', 'gaugeerrordomain#8']);
  });

  it('counts a word less in a long text than in a short one, but not in a long list of names', () => {
    const long = 'hub mast cups vane bulb film dew ice fog air';
    const [short, padded] =
      scored([makeEntry('a', { text: 'gauge' }), makeEntry('b', { text: `gauge ${long}` })]).get('gaug')?.postings ?? [];
    expect(short?.impact).toBeGreaterThan(padded?.impact ?? 0);
    const named = scored([makeEntry('a', { symbol: 'gauge' }), makeEntry('b', { symbol: `gauge ${long}` })]).get('gaug')?.postings;
    expect(new Set(named?.map(({ impact }) => impact)).size).toBe(1);
  });

  it('counts a word said twice more than one said once, and not twice as much', () => {
    const [once, twice] =
      scored([makeEntry('a', { text: 'gauge hub' }), makeEntry('b', { text: 'gauge gauge' })]).get('gaug')?.postings ?? [];
    expect(twice?.impact).toBeGreaterThan(once?.impact ?? 0);
    expect(twice?.impact).toBeLessThan(2 * (once?.impact ?? 0));
  });

  it('counts a part of an identifier half', () => {
    const terms = scored([makeEntry('a', { title: 'GaugeMonitor' })]);
    expect(terms.get('gaugemonitor')?.postings[0]?.impact).toBe(Math.round((255 * 3) / 11));
    expect(terms.get('monitor')?.postings[0]?.impact).toBe(Math.round((255 * 1.5) / 9.5));
  });

  it('never counts a word as nothing', () => {
    const short = Array.from({ length: 300 }, (_, i) => makeEntry(`e${i}`, { code: 'mast' }));
    const [posting] = scored([makeEntry('a', { code: `gauge ${'hub '.repeat(5000)}` }), ...short]).get('gaug')?.postings ?? [];
    expect(posting?.impact).toBe(1);
  });

  it('names the section that a term tells most of, and the top only where no other has it', () => {
    const terms = scored([
      withFields([
        { field: 'title', text: 'gauge hub', section: 0, unit: 0 },
        { field: 'text', text: 'gauge', section: 1 },
        { field: 'heading', text: 'gauge', section: 2 },
      ]),
    ]);
    expect(terms.get('gaug')?.postings[0]?.section).toBe(2);
    expect(terms.get('hub')?.postings[0]?.section).toBe(0);
  });

  it('marks the units that have a term, a bit each', () => {
    const terms = scored([
      withFields([
        { field: 'title', text: 'gauge', section: 0, unit: 0 },
        { field: 'ask', text: 'gauge hub', section: 0, unit: 2 },
        { field: 'ask', text: 'gauge', section: 0, unit: 15 },
        { field: 'text', text: 'mast', section: 0 },
      ]),
    ]);
    expect(terms.get('gaug')?.postings[0]?.units).toBe(0b1000_0000_0000_0101);
    expect(terms.get('hub')?.postings[0]?.units).toBe(0b100);
    expect(terms.get('mast')?.postings[0]?.units).toBe(0);
  });

  it('knows every word that a term stands for, in lower case, and none of a code', () => {
    const terms = scored([makeEntry('a', { text: 'The gauge’s Calibrations calibrate Calibrating; error 31; calibrations' })]);
    expect(terms.get('calibr')?.words).toEqual(['calibrate', 'calibrating', 'calibrations']);
    expect(terms.get('gaug')?.words).toEqual(['gauge']);
    expect(terms.get('#31')?.words).toEqual([]);
    expect(terms.get('31')?.words).toEqual(['31']);
  });

  it('keeps the 512 best entries of a term, in their order, and counts all', () => {
    const documents = Array.from({ length: 600 }, (_, i) => makeEntry(`e${i}`, { [i % 2 === 0 ? 'title' : 'code']: 'gauge' }));
    const gauge = scored(documents).get('gaug');
    const kept = gauge?.postings.map(({ entry }) => entry) ?? [];
    expect(gauge?.count).toBe(600);
    expect(kept).toHaveLength(512);
    expect(kept).toEqual([...kept].sort((a, b) => a - b));
    expect(kept.filter((entry) => entry % 2 === 0)).toHaveLength(300);
    expect(kept.filter((entry) => entry % 2 === 1)).toEqual(Array.from({ length: 212 }, (_, i) => 2 * i + 1));
  });

  it('takes any word for a term', () => {
    const terms = scored([makeEntry('a', { text: 'constructor __proto__ toString hasOwnProperty' })]);
    expect(terms.get('constructor')?.count).toBe(1);
    expect(terms.get('proto')?.count).toBe(1);
  });

  it('is the same however entries are cut into segments, in order of terms', () => {
    const documents = Array.from({ length: 40 }, (_, i) =>
      makeEntry(`e${i}`, {
        title: `Gauge ${i}`,
        text: `LINK error ${i % 7}: the rain’s gauges ${'hub '.repeat(i % 5)}`,
        ask: 'wetter-hub',
      }),
    );
    const whole = scored(documents);
    expect([...whole.keys()]).toEqual([...whole.keys()].sort());
    for (const each of [1, 3, 17]) expect([...scored(documents, each)]).toEqual([...whole]);
  });

  it('is the same each time', () => {
    const documents = [makeEntry('a', { title: 'Rain gauge', text: 'LINK error 31' }), makeEntry('b', { ask: 'gauge.tips at zero' })];
    expect(scored(documents)).toEqual(scored(documents));
  });
});
