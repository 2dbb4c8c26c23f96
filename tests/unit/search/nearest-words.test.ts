import { describe, expect, it } from 'vitest';
import type { VocabularyFile } from '../../../src/search/index/format.ts';
import { completions, nearestWords } from '../../../src/search/nearest-words.ts';

const vocabulary: VocabularyFile = [
  ['bucket', 9],
  ['buckets', 2],
  ['bulb', 4],
  ['battery', 7],
  ['barometer', 3],
  ['bar', 20],
  ['blue', 1],
];

describe('nearestWords', () => {
  it.each([
    ['two letters swapped', 'bukcet'],
    ['a letter left out', 'bucet'],
    ['a letter put in', 'buccket'],
    ['another letter', 'bicket'],
  ])('mends %s', (_, typed) => expect(nearestWords(typed, vocabulary, 1)).toEqual(['bucket']));

  it('takes capitals for small letters', () => {
    expect(nearestWords('BUKCET', vocabulary)).toEqual(['bucket']);
  });

  it('lets a word of seven letters have two slips, a shorter one only one', () => {
    expect(nearestWords('baromtr', vocabulary)).toEqual(['barometer']);
    expect(nearestWords('bromtr', vocabulary)).toEqual([]);
    expect(nearestWords('bicket', vocabulary)).toEqual(['bucket']);
    expect(nearestWords('bickat', vocabulary)).toEqual([]);
  });

  it('counts a swap as one slip', () => {
    expect(nearestWords('bubl', vocabulary)).toEqual(['bulb']);
    expect(nearestWords('buul', vocabulary)).toEqual([]);
  });

  it('never mends a word of three letters or fewer, nor makes one a long way off', () => {
    expect(nearestWords('bra', vocabulary)).toEqual([]);
    expect(nearestWords('ba', vocabulary)).toEqual([]);
    expect(nearestWords('', vocabulary)).toEqual([]);
    expect(nearestWords('bxxxx', vocabulary)).toEqual([]);
  });

  it('takes a letter left out, put in or swapped for likelier than another letter', () => {
    const near: VocabularyFile = [
      ['list', 40],
      ['limit', 3],
      ['lime', 90],
    ];
    expect(nearestWords('limt', near)).toEqual(['limit', 'lime', 'list']);
  });

  it('takes a letter left out or doubled for likelier than one put in', () => {
    const near: VocabularyFile = [
      ['come', 90],
      ['chrome', 3],
      ['glass', 1],
      ['gases', 9],
    ];
    expect(nearestWords('crome', near)).toEqual(['chrome', 'come']);
    expect(nearestWords('glasss', near)).toEqual(['glass']);
    const doubled: VocabularyFile = [
      ['hotpot', 9],
      ['hotspot', 1],
    ];
    expect(nearestWords('hotspott', doubled)).toEqual(['hotspot', 'hotpot']);
  });

  it('leaves a word that is known out of its own nearest', () => {
    expect(nearestWords('bucket', vocabulary)).toEqual(['buckets']);
  });

  it('puts the nearer first, then the more frequent, then the earlier in the alphabet', () => {
    const near: VocabularyFile = [
      ['gaugers', 50],
      ['gaugeb', 3],
      ['gaugea', 3],
      ['gauges', 1],
      ['bucket', 99],
    ];
    expect(nearestWords('gaugesx', near)).toEqual(['gauges', 'gaugea', 'gaugeb', 'gaugers']);
    expect(nearestWords('gaugesx', [...near].reverse())).toEqual(['gauges', 'gaugea', 'gaugeb', 'gaugers']);
  });

  it('finds those of one slip alone where no more are asked for', () => {
    expect(nearestWords('baromtr', vocabulary, 1)).toEqual([]);
    expect(nearestWords('barometr', vocabulary, 1)).toEqual(['barometer']);
  });

  it('finds none where there is no vocabulary', () => {
    expect(nearestWords('bucket', [])).toEqual([]);
  });
});

describe('completions', () => {
  it('are the words that begin so, most frequent first, then by the alphabet', () => {
    expect(completions('b', vocabulary, 9)).toEqual(['bar', 'bucket', 'battery', 'bulb', 'barometer', 'buckets', 'blue']);
    expect(completions('BU', vocabulary, 9)).toEqual(['bucket', 'bulb', 'buckets']);
    expect(
      completions(
        'x',
        [
          ['xb', 1],
          ['xa', 1],
        ],
        9,
      ),
    ).toEqual(['xa', 'xb']);
  });

  it('leave out the word itself, and all beyond the limit', () => {
    expect(completions('bucket', vocabulary, 9)).toEqual(['buckets']);
    expect(completions('b', vocabulary, 2)).toEqual(['bar', 'bucket']);
    expect(completions('z', vocabulary, 9)).toEqual([]);
  });
});
