import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { searchDocuments } from '../../../src/site/search-documents.ts';
import { makeDocument, makeTable } from '../make-content.ts';
import { makeMatrix } from '../make-matrix.ts';
import { makeSite } from './make-site.ts';

const topics = [
  makeDocument('topic', 'sensors', { title: 'Sensors' }),
  makeDocument('topic', 'gauges', { title: 'Rain gauges', parent: 'sensors' }),
];

/** What is indexed of a document, in a site of it and others. */
function indexed(document: Document, others: Document[] = []) {
  const [first] = searchDocuments(makeSite([document, ...others, ...topics]));
  if (!first) throw new Error('nothing was indexed');
  return first;
}

const fieldsOf = (document: Document) => indexed(document).fields.map(({ field, text, section, unit }) => [field, text, section, unit]);
const priorOf = (document: Document, others?: Document[]) => indexed(document, others).prior;

describe('searchDocuments', () => {
  it('makes one of every entry, in the order of the site', () => {
    expect(searchDocuments(makeSite(topics)).map(({ record }) => record.id)).toEqual(['sensors', 'gauges']);
    expect(searchDocuments(makeSite([]))).toEqual([]);
  });
});

describe('a record', () => {
  it('is what a result shows, at an address without the base', () => {
    const document = makeDocument(
      'post',
      'zero',
      { title: 'Why zero?', summary: 'Clear it.', platforms: ['Hub', 'Mast'] },
      'Before.\n\n## Answer {#cure}\n\nAfter.\n',
    );
    expect(indexed(document).record).toEqual({
      id: 'zero',
      kind: 'post',
      title: 'Why zero?',
      summary: 'Clear it.',
      url: 'posts/zero/',
      facts: ['Answered by Halyard', 'Hub, Mast'],
      sections: [
        ['', ''],
        ['cure', 'Answer'],
      ],
    });
  });

  it('leads to the matrices that are checked against the entry', () => {
    const documents = [makeDocument('technote', 'wn31'), makeDocument('technote', 'wn12')];
    const records = searchDocuments(makeSite(documents, undefined, new Map(), [], [makeMatrix('mounts')])).map(({ record }) => record);
    expect(records[0]?.tables).toEqual([['matrices/mounts/', 'Where a gauge may stand']]);
    expect(records[1]).not.toHaveProperty('tables');
  });

  it('of a term leads to the glossary', () => {
    expect(indexed(makeDocument('term', 'hub')).record.url).toBe('glossary/#hub');
  });
});

describe('the fields', () => {
  it('have what the table of its domain says that an error means', () => {
    const document = makeDocument('post', 'a', { errors: [{ domain: 'LINK', code: 31 }] });
    const site = makeSite([document], undefined, undefined, [makeTable('LINK', [{ code: 31, meaning: 'Too faint.' }])]);
    expect(searchDocuments(site)[0]?.fields).toContainEqual({ field: 'error', text: 'Too faint.', section: 0 });
  });

  it('have the codes that a table says are explained there, beside those that the entry names itself', () => {
    const documents = [makeDocument('post', 'a', { errors: [{ domain: 'LINK', code: 31 }] }), makeDocument('post', 'b')];
    const tables = [makeTable('LINK', [{ code: 31, read: ['a', 'b'] }, { code: 32 }])];
    const chosen = searchDocuments(makeSite(documents, undefined, undefined, tables)).map(({ fields }) =>
      fields.flatMap(({ field, text }) => (field === 'chosen' ? text : [])),
    );
    expect(chosen).toEqual([[], ['LINK error 31']]);
  });

  it('number ways of asking and errors as units, the last for what is left over', () => {
    const numbers = (count: number) => Array.from({ length: count }, (_, i) => String(i));
    const errors = numbers(10).map((code) => ({ domain: 'LINK', code }));
    const fields = fieldsOf(makeDocument('post', 'a', { asks: numbers(16), errors }));
    const unitsOf = (name: string) => fields.filter(([field]) => field === name).map(([, , , unit]) => unit);
    expect(unitsOf('ask')).toEqual([3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 15, 15, 15]);
    expect(unitsOf('error')).toEqual([16, 17, 18, 19, 20, 21, 22, 23, 23, 23]);
  });

  it('hold the questions that it answers, none as a way of asking that is shown', () => {
    const site = makeSite([makeDocument('post', 'zero')], undefined, new Map([['zero', ['why no rain', 'gauge stuck']]]));
    expect(searchDocuments(site)[0]?.fields.filter(({ field }) => field === 'question')).toEqual([
      { field: 'question', text: 'why no rain', section: 0 },
      { field: 'question', text: 'gauge stuck', section: 0 },
    ]);
  });

  it('of a post are its titles, questions, names, errors and labels, then its sections', () => {
    const document = makeDocument(
      'post',
      'gauge-zero',
      {
        title: 'Why zero?',
        summary: 'Clear it.',
        asks: ['no rain', 'gauge stuck'],
        source: { title: 'Shows 0.0' },
        symbols: ['gauge.tips', 'GaugeMonitor'],
        errors: [{ domain: 'LINK', code: 31, name: 'FadedOut', text: 'mast faded out', meaning: 'Too faint.' }],
        platforms: ['Hub'],
        os: ['Hub 4.2'],
        feedback: ['HW-2201'],
      },
      'Before.\n\n## Answer\n\nAfter.\n\n```\nhalyard status\n```\n',
    );
    expect(fieldsOf(document)).toEqual([
      ['title', 'Why zero?', 0, 0],
      ['summary', 'Clear it.', 0, 1],
      ['ask', 'Shows 0.0', 0, 2],
      ['ask', 'no rain', 0, 3],
      ['ask', 'gauge stuck', 0, 4],
      ['symbol', 'gauge.tips', 0, undefined],
      ['symbol', 'GaugeMonitor', 0, undefined],
      ['error', 'LINK error 31\nFadedOut\nmast faded out', 0, 16],
      ['error', 'Too faint.', 0, undefined],
      ['label', 'gauge zero', 0, undefined],
      ['label', 'Hub', 0, undefined],
      ['label', 'Hub 4.2', 0, undefined],
      ['label', 'HW-2201', 0, undefined],
      ['text', 'Before.\n', 0, undefined],
      ['heading', 'Answer', 1, undefined],
      ['text', 'After.\n', 1, undefined],
      ['code', 'halyard status\n', 1, undefined],
    ]);
  });

  it('of a bare entry are its title, its short answer and its id', () => {
    expect(fieldsOf(makeDocument('topic', 'rain-in-may', { title: 'Rain in May', summary: 'Wet.' }))).toEqual([
      ['title', 'Rain in May', 0, 0],
      ['summary', 'Wet.', 0, 1],
      ['label', 'rain in may', 0, undefined],
    ]);
  });

  it('of a technote hold its number', () => {
    expect(fieldsOf(makeDocument('technote', 'a', { number: 'WN12' }))).toContainEqual(['label', 'WN12', 0, undefined]);
  });

  it('of a term hold its other words as ways of asking', () => {
    expect(
      fieldsOf(makeDocument('term', 'bucket', { title: 'Tipping bucket', asks: ['what is a tip'], aliases: ['TBR'] })).filter(
        ([field]) => field === 'ask',
      ),
    ).toEqual([
      ['ask', 'what is a tip', 0, 3],
      ['ask', 'TBR', 0, 4],
    ]);
  });

  it('share the last unit where there are more than sixteen', () => {
    const asks = Array.from({ length: 20 }, (_, i) => `way ${i}`);
    const units = indexed(makeDocument('topic', 'a', { asks })).fields.flatMap(({ unit }) => unit ?? []);
    expect(Math.max(...units)).toBe(15);
    expect(units.filter((unit) => unit === 15)).toHaveLength(20 - 12);
  });
});

describe('the facets', () => {
  it('are in readers’ words, a topic with those above it, each once', () => {
    expect(
      indexed(makeDocument('post', 'a', { answer: 'none', platforms: ['Hub', 'Mast'], topics: ['gauges', 'sensors'] })).facets,
    ).toEqual({
      kind: ['Question'],
      answer: ['Open'],
      platform: ['Hub', 'Mast'],
      topic: ['Sensors', 'Rain gauges'],
    });
  });

  it('of an entry without platforms and topics are its kind', () => {
    expect(indexed(makeDocument('technote', 'a')).facets).toEqual({ kind: ['Works note'] });
  });
});

describe('the activity', () => {
  it('is when the source was last active, and nothing where that is unknown', () => {
    expect(indexed(makeDocument('post', 'a', { metrics: { activity: '2026-03' } })).activity).toBe('2026-03');
    expect(indexed(makeDocument('post', 'a')).activity).toBe('');
  });
});

describe('the preference', () => {
  it('is for what explains before one asker’s case, and that before what is open, leads on or names', () => {
    const explain = [
      makeDocument('post', 'a', { type: 'guide' }),
      makeDocument('post', 'a', { type: 'resource', answer: 'none' }),
      makeDocument('technote', 'a'),
    ].map((document) => priorOf(document));
    expect(new Set(explain).size).toBe(1);
    const priors = [
      makeDocument('post', 'a', { type: 'guide' }),
      makeDocument('post', 'a'),
      makeDocument('post', 'a', { answer: 'none' }),
      makeDocument('topic', 'a'),
      makeDocument('reference', 'a'),
      makeDocument('term', 'a'),
    ].map((document) => priorOf(document));
    expect(priors).toEqual([...priors].sort((a, b) => b - a));
    expect(new Set(priors).size).toBe(priors.length);
  });

  it('is for the question that another repeats', () => {
    const first = makeDocument('post', 'first');
    expect(priorOf(makeDocument('post', 'again', { duplicateOf: 'first' }), [first])).toBeLessThan(priorOf(first));
  });

  it('is for what others link to, up to a measure', () => {
    const linked = (count: number) =>
      priorOf(
        makeDocument('post', 'a', { type: 'guide' }),
        Array.from({ length: count }, (_, i) => makeDocument('post', `l${i}`, {}, '[[a]]\n')),
      );
    expect(linked(0)).toBe(24);
    expect(linked(1)).toBeGreaterThan(linked(0));
    expect(linked(63)).toBe(35);
    expect(linked(80)).toBe(35);
  });
});
