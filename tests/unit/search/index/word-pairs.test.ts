import { expect, it } from 'vitest';
import { wordPairs } from '../../../../src/search/index/word-pairs.ts';
import { makeEntry } from '../make-entry.ts';

const titled = (...titles: string[]) => titles.map((title, i) => makeEntry(`e${i}`, { title }));

it('two words are an expression where three entries have them side by side in a title or a way of asking', () => {
  const entries = [
    ...titled('The Rain Gauge', 'Rain gauges'),
    makeEntry('a', { ask: 'my rain gauge' }),
    makeEntry('b', { ask: 'rain-gauge, rain gauge' }),
  ];
  expect(wordPairs(entries)).toEqual([['rain gauge', 3]]);
  expect(wordPairs(entries.slice(0, 3))).toEqual([]);
});

it('an entry counts once, however often it says them', () => {
  expect(wordPairs([makeEntry('a', { title: 'rain gauge, rain gauge', ask: 'rain gauge rain gauge' })])).toEqual([]);
});

it('words of other fields, short words, numbers and words that tell nothing are of none', () => {
  const text = Array.from({ length: 4 }, (_, i) => makeEntry(`t${i}`, { text: 'rain gauge', heading: 'rain gauge' }));
  expect(wordPairs(text)).toEqual([]);
  expect(wordPairs(titled(...Array.from({ length: 4 }, () => 'at the mast of hub 31 to go with rain')))).toEqual([]);
});

it('nothing has none', () => expect(wordPairs([])).toEqual([]));
