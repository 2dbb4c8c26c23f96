import { describe, expect, it } from 'vitest';
import { symbolsOf } from '../../../src/graph/symbols.ts';
import type { Document } from '../../../src/model/document.ts';
import { createTargets } from '../../../src/model/targets.ts';
import { makeDocument, outlinesOf } from '../make-content.ts';

const indexOf = (documents: readonly Document[]) => symbolsOf(documents, outlinesOf(documents), createTargets(documents, {}));

describe('symbolsOf', () => {
  it('tells who is about a symbol from who names it in code', () => {
    expect(
      indexOf([
        makeDocument('post', 'a', { symbols: ['gauge.tips'] }, '`gauge.tips`'),
        makeDocument('technote', 'b', {}, '`gauge.tips` and `gauge.tips`'),
        makeDocument('post', 'c', { symbols: ['gauge.tips'] }),
        makeDocument('post', 'd', {}, 'gauge.tips, `gauge` and `tips`'),
      ]),
    ).toEqual([{ name: 'gauge.tips', about: ['a', 'c'], mentions: ['b'] }]);
  });

  it('merges spellings that differ in case or punctuation, under the first', () => {
    expect(
      indexOf([
        makeDocument('post', 'a', { symbols: ['GaugeMonitor', 'gaugemonitor'] }),
        makeDocument('post', 'b', { symbols: ['gaugeMonitor'] }),
        makeDocument('post', 'c', { symbols: ['gauge-monitor'] }),
        makeDocument('post', 'd', {}, '`gaugeMonitor` and `GaugeMonitor`'),
        makeDocument('post', 'e', { symbols: ['gauge.monitor'] }),
      ]),
    ).toEqual([
      { name: 'gauge-monitor', about: ['c', 'e'], mentions: [] },
      { name: 'GaugeMonitor', about: ['a', 'b'], mentions: ['d'] },
    ]);
  });

  it('knows a call and a member by their symbol', () => {
    const [symbol] = indexOf([
      makeDocument('post', 'a', { symbols: ['reset'] }),
      makeDocument('post', 'b', {}, '`reset()`'),
      makeDocument('post', 'c', {}, '`.reset`'),
      makeDocument('post', 'd', {}, '`reset(7)`'),
    ]);
    expect(symbol).toEqual({ name: 'reset', about: ['a'], mentions: ['b', 'c'] });
  });

  it('sorts by name, whatever the case', () => {
    expect(indexOf([makeDocument('post', 'a', { symbols: ['beta', 'Gamma', 'Alpha'] })]).map(({ name }) => name)).toEqual([
      'Alpha',
      'beta',
      'Gamma',
    ]);
  });
});
