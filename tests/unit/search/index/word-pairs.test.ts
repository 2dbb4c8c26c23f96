import { expect, it } from 'vitest';
import { wordPairs } from '../../../../src/search/index/word-pairs.ts';
import { makeEntry } from '../make-entry.ts';

const pairsIn = (...given: Parameters<typeof makeEntry>) => [...wordPairs(makeEntry(...given))];

it('words that stand side by side in a title or a way of asking are a pair, each once', () => {
  expect(pairsIn('a', { title: 'The Rain Gauge', ask: 'my rain gauge, rain-gauge, rain gauge' })).toEqual(['rain gauge']);
  expect(pairsIn('a', { title: 'Rain gauges', ask: 'a tipping bucket' })).toEqual(['rain gauges', 'tipping bucket']);
});

it('words of other fields, short words, numbers and words that tell nothing are of none', () => {
  expect(pairsIn('a', { text: 'rain gauge', heading: 'rain gauge' })).toEqual([]);
  expect(pairsIn('a', { title: 'at the mast of hub 31 to go with rain' })).toEqual([]);
});
