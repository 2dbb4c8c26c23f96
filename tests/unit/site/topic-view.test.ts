import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { loadContent } from '../../../src/site/load-content.ts';
import { createSite } from '../../../src/site/site.ts';
import { topicView } from '../../../src/site/topic-view.ts';
import { makeDocument, makeTable, soundSite } from '../make-content.ts';
import { makeSite } from './make-site.ts';

const ids = (documents: readonly Document[]) => documents.map(({ id }) => id);

describe('topicView', () => {
  it('shows a topic with all that its subtopics hold', async () => {
    const view = topicView(createSite(await loadContent(soundSite)), 'sensors');
    expect(ids(view.subtopics)).toEqual(['anemometers', 'rain-gauges']);
    expect(ids(view.start)).toEqual(['wn12', 'siting-a-station']);
    expect(ids(view.questions)).toEqual(['gauge-reads-zero', 'gauge-shows-nothing', 'cups-stand-still']);
    expect(view.errors.map(({ path }) => path)).toEqual(['gaugemonitor/notips', 'link/31', 'stationsampler/0xbaadca11']);
    expect(view.symbols.map(({ name }) => name)).toEqual(['gauge.tips', 'GaugeMonitor', 'sampler.interval', 'StationSampler']);
    expect(view.references.map(([label, documents]) => [label, ids(documents)])).toEqual([
      ['Manual', ['mast-manual']],
      ['Video', ['calibration-film']],
      ['Archived paper', ['bucket-paper']],
    ]);
    expect(ids(view.all)).toEqual([
      'cups-stand-still',
      'gauge-reads-zero',
      'gauge-shows-nothing',
      'kitchen-sink',
      'siting-a-station',
      'wn12',
    ]);
  });

  it('shows the domains of errors whose tables belong to it or to its subtopics', () => {
    const site = makeSite([makeDocument('topic', 'rain'), makeDocument('topic', 'gauges', { parent: 'rain' })], undefined, undefined, [
      makeTable('LINK', [{ code: 1 }], { topics: ['gauges'] }),
      makeTable('CLOCK', [{ code: 1 }]),
    ]);
    expect(topicView(site, 'rain').domains.map(({ domain }) => domain)).toEqual(['LINK']);
    expect(topicView(site, 'gauges').domains.map(({ domain }) => domain)).toEqual(['LINK']);
  });

  it('shows errors in the order of the index', () => {
    const errors = [31, 9, -4].map((code) => ({ domain: 'LINK', code }));
    const elsewhere = makeDocument('post', 'b', { errors: [{ domain: 'LINK', code: 10 }] });
    const view = topicView(
      makeSite([makeDocument('post', 'a', { topics: ['rain'], errors }), elsewhere, makeDocument('topic', 'rain')]),
      'rain',
    );
    expect(view.errors.map(({ path }) => path)).toEqual(['link/-4', 'link/9', 'link/31']);
  });

  it('shows a topic that holds nothing', () => {
    expect(topicView(makeSite([makeDocument('topic', 'rain')]), 'rain')).toEqual({
      subtopics: [],
      start: [],
      matrices: [],
      questions: [],
      domains: [],
      errors: [],
      symbols: [],
      references: [],
      all: [],
      total: 0,
    });
  });

  it('shows answered questions first, then those most viewed, then by id', () => {
    const post = (id: string, answer: 'staff' | 'none', views?: number) =>
      makeDocument('post', id, { topics: ['rain'], answer, metrics: views === undefined ? {} : { views } });
    const documents = [post('a', 'none', 900), post('c', 'staff'), post('b', 'staff'), post('d', 'staff', 10), post('e', 'none', 901)];
    expect(ids(topicView(makeSite([...documents, makeDocument('topic', 'rain')]), 'rain').questions)).toEqual(['d', 'b', 'c', 'e', 'a']);
  });

  it('shows what to read first once, and no more than five questions', () => {
    const posts = Array.from({ length: 10 }, (_, i) => makeDocument('post', `p${i}`, { topics: ['rain'] }));
    const view = topicView(makeSite([...posts, makeDocument('topic', 'rain', { start: ['p0'] })]), 'rain');
    expect(ids(view.start)).toEqual(['p0']);
    expect(ids(view.questions)).toEqual(['p1', 'p2', 'p3', 'p4', 'p5']);
    expect(ids(view.all)).toHaveLength(10);
  });

  it('shows the symbols that most of its entries are about first, and no more than 24', () => {
    const names = Array.from({ length: 25 }, (_, i) => `s${String(i).padStart(2, '0')}`);
    const documents = [
      makeDocument('post', 'a', { topics: ['rain'], symbols: names }),
      makeDocument('post', 'b', { topics: ['rain'], symbols: ['s07'] }),
      makeDocument('post', 'c', { symbols: ['s08', 'elsewhere'] }),
      makeDocument('post', 'd', { symbols: ['s08'] }),
      makeDocument('topic', 'rain'),
    ];
    const shown = topicView(makeSite(documents), 'rain').symbols.map(({ name }) => name);
    expect(shown).toHaveLength(24);
    expect(shown.slice(0, 3)).toEqual(['s07', 's00', 's01']);
    expect(shown).not.toContain('elsewhere');
  });
});
