import { describe, expect, it } from 'vitest';
import type { Related } from '../../../src/graph/graph.ts';
import { MAX_RELATED, relatedOf } from '../../../src/graph/related.ts';
import type { Document } from '../../../src/model/document.ts';
import { makeDocument } from '../make-content.ts';

/** Posts that share nothing with anything, so that what two others share is rare. */
const fillers = Array.from({ length: 16 }, (_, i) => makeDocument('post', `filler-${i}`, { title: `F${i}` }));

const post = (id: string, fields: Parameters<typeof makeDocument<'post'>>[2] = {}) => makeDocument('post', id, { title: 'T', ...fields });

const relatedTo = (id: string, documents: readonly Document[]): Related[] | undefined => relatedOf([...documents, ...fillers], [])[id];

const ids = (related: Related[] | undefined) => related?.map((one) => one.id);

describe('relatedOf', () => {
  it('relates entries that share an error, and says so on both', () => {
    const documents = [post('a', { errors: [{ domain: 'LINK', code: 31 }] }), post('b', { errors: [{ domain: 'LINK', code: 31 }] })];
    const reasons = [{ type: 'error', value: '31' }];
    expect(relatedTo('a', documents)).toEqual([{ id: 'b', reasons }]);
    expect(relatedTo('b', documents)).toEqual([{ id: 'a', reasons }]);
    expect(relatedTo('filler-0', documents)).toEqual([]);
  });

  it('tells equal codes of two domains apart', () => {
    const documents = [post('a', { errors: [{ domain: 'LINK', code: 8 }] }), post('b', { errors: [{ domain: 'CLOCK', code: 8 }] })];
    expect(relatedTo('a', documents)).toEqual([]);
  });

  it('knows an error by its name as the index does, and calls it by its code', () => {
    const documents = [
      makeDocument('term', 'busy', { errors: [{ domain: 'LINK', code: 8, name: 'Busy' }] }),
      post('a', { errors: [{ domain: 'LINK', code: 8 }] }),
      post('b', { errors: [{ domain: 'LINK', name: 'Busy' }] }),
    ];
    expect(relatedTo('a', documents)).toEqual([{ id: 'b', reasons: [{ type: 'error', value: '8' }] }]);
  });

  it('calls an error without a code and a name by its words', () => {
    const errors = [{ domain: 'LINK', text: 'No answer from mast' }];
    expect(relatedTo('a', [post('a', { errors }), post('b', { errors })])?.[0]?.reasons).toEqual([
      { type: 'error', value: 'No answer from mast' },
    ]);
  });

  it('gives at most three reasons, the most telling first', () => {
    const shared = {
      title: 'Hydrometeor',
      topics: ['rain'],
      symbols: ['gauge.tips'],
      errors: [{ domain: 'LINK', code: 31 }],
    };
    expect(relatedTo('a', [post('a', shared), post('b', shared)])).toEqual([
      {
        id: 'b',
        reasons: [
          { type: 'error', value: '31' },
          { type: 'symbol', value: 'gauge.tips' },
          { type: 'topic', value: 'rain' },
        ],
      },
    ]);
  });

  it('relates by rare words of titles, where there are enough', () => {
    const documents = [
      post('a', { title: 'Frozen anemometer of brass', asks: ['cups stuck in hoarfrost'] }),
      post('b', { title: 'A brass ANEMOMETER was frozen', summary: 'Hoarfrost.' }),
      post('c', { title: 'Anemometer' }),
    ];
    expect(relatedTo('a', documents)?.map(({ id, reasons }) => [id, reasons.map(({ type, value }) => `${type} ${value}`).sort()])).toEqual([
      ['b', ['word anemometer', 'word brass', 'word frozen']],
    ]);
  });

  it('does not relate by words of short answers and questions alone, nor by one topic with them', () => {
    const words = { summary: 'Hoarfrost on the anemometer.', asks: ['frozen cups', 'rotor stands still'] };
    expect(relatedTo('a', [post('a', words), post('b', words)])).toEqual([]);
    expect(relatedTo('a', [post('a', { ...words, topics: ['rain'] }), post('b', { ...words, topics: ['rain'] })])).toEqual([]);
  });

  it('does not relate by one topic alone, but by two', () => {
    expect(relatedTo('a', [post('a', { topics: ['rain'] }), post('b', { topics: ['rain'] })])).toEqual([]);
    const topics = ['rain', 'wind'];
    expect(relatedTo('a', [post('a', { topics }), post('b', { topics })])).toEqual([
      {
        id: 'b',
        reasons: [
          { type: 'topic', value: 'rain' },
          { type: 'topic', value: 'wind' },
        ],
      },
    ]);
  });

  it('puts what shares more first', () => {
    const documents = [
      post('a', { symbols: ['x', 'y', 'z'] }),
      post('b', { symbols: ['x'] }),
      post('c', { symbols: ['x', 'y', 'z'] }),
      post('d', { symbols: ['x', 'y'] }),
    ];
    expect(ids(relatedTo('a', documents))).toEqual(['c', 'd']);
  });

  it('puts what shares something rarer first', () => {
    const documents = [
      post('a', { symbols: ['common', 'rare'] }),
      ...['b', 'c', 'd', 'e'].map((id) => post(id, { symbols: ['common'], errors: [{ domain: 'E', code: 1 }] })),
      post('z', { symbols: ['rare'] }),
    ];
    expect(ids(relatedTo('a', documents))).toEqual(['z']);
  });

  it('puts entries chosen by hand first, in their order, and proposes them no second time', () => {
    const documents = [
      post('a', { symbols: ['x', 'y'], related: ['d', 'b'] }),
      post('b', { symbols: ['x', 'y'] }),
      post('c', { symbols: ['x', 'y'] }),
      post('d'),
    ];
    const chosen = [{ type: 'chosen', value: '' }];
    expect(relatedTo('a', documents)?.slice(0, 2)).toEqual([
      { id: 'd', reasons: chosen },
      { id: 'b', reasons: chosen },
    ]);
    expect(ids(relatedTo('a', documents))).toEqual(['d', 'b', 'c']);
  });

  it('does not make a choice mutual', () => {
    expect(relatedTo('b', [post('a', { related: ['b'] }), post('b')])).toEqual([]);
  });

  it('proposes no topics and no terms, unless chosen', () => {
    const shared = { symbols: ['x', 'y'], errors: [{ domain: 'LINK', code: 31 }] };
    const documents = [
      post('a', { ...shared, related: ['rain'] }),
      makeDocument('topic', 'rain', shared),
      makeDocument('term', 'hub', shared),
      makeDocument('technote', 'wn12', shared),
      makeDocument('reference', 'paper', shared),
    ];
    expect(ids(relatedTo('a', documents))).toEqual(['rain', 'paper', 'wn12']);
    expect(ids(relatedTo('rain', documents))).toEqual([]);
  });

  it('stops at six, alike ones in the order of their ids', () => {
    const shared = {
      errors: [
        { domain: 'LINK', code: 31 },
        { domain: 'LINK', code: 32 },
      ],
    };
    const documents = ['h', 'c', 'a', 'g', 'e', 'b', 'f', 'd'].map((id) => post(id, shared));
    expect(MAX_RELATED).toBe(6);
    expect(ids(relatedTo('a', documents))).toEqual(['b', 'c', 'd', 'e', 'f', 'g']);
    expect(ids(relatedTo('e', documents))).toEqual(['a', 'b', 'c', 'd', 'f', 'g']);
  });

  it('counts the chosen among the six, but drops none of them', () => {
    const shared = {
      errors: [
        { domain: 'LINK', code: 31 },
        { domain: 'LINK', code: 32 },
      ],
    };
    const documents = ['b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => post(id, shared));
    expect(ids(relatedTo('a', [...documents, post('a', { ...shared, related: ['i', 'h'] })]))).toEqual(['i', 'h', 'b', 'c', 'd', 'e']);
    const chosen = ['i', 'h', 'g', 'f', 'e', 'd', 'c'];
    expect(ids(relatedTo('a', [...documents, post('a', { ...shared, related: chosen })]))).toEqual(chosen);
  });

  it('does not depend on the order of the entries', () => {
    const documents = [
      post('a', { symbols: ['x', 'y'] }),
      post('b', { symbols: ['x', 'y'], errors: [{ domain: 'LINK', code: 31 }] }),
      post('c', { symbols: ['x', 'y'], errors: [{ domain: 'LINK', code: 31 }] }),
    ];
    const list = (all: readonly Document[]) =>
      Object.fromEntries(Object.entries(relatedOf([...all, ...fillers], [])).map(([id, related]) => [id, ids(related)]));
    expect(list(documents.toReversed())).toEqual(list(documents));
    expect(list(documents)).toMatchObject({ a: ['b', 'c'], b: ['c', 'a'], c: ['b', 'a'] });
  });

  it('ignores what more than 48 entries share', () => {
    const shared = {
      symbols: ['s', 't'],
      errors: [
        { domain: 'LINK', code: 31 },
        { domain: 'LINK', code: 32 },
      ],
    };
    const many = (count: number) => Array.from({ length: count }, (_, i) => post(`p-${String(i).padStart(2, '0')}`, shared));
    expect(ids(relatedTo('p-00', many(48)))).toEqual(['p-01', 'p-02', 'p-03', 'p-04', 'p-05', 'p-06']);
    expect(ids(relatedTo('p-00', many(49)))).toEqual([]);
  });
});
