import { expect, test } from 'vitest';
import { textFragment } from '../../../src/desk/text-fragment.ts';

/** The fragment of what stands between brackets in a page, block by block. */
function fragmentOf(...marked: string[]): string {
  const find = (sign: string) => {
    const block = marked.findIndex((text) => text.includes(sign));
    return { block, offset: (marked[block] ?? '').replace(sign === ']' ? '[' : '', '').indexOf(sign) };
  };
  const blocks = marked.map((text) => text.replace(/[[\]]/g, ''));
  return decodeURIComponent(textFragment(blocks, find('['), find(']')));
}

test('a few words are given whole, and no half of one', () => {
  expect(fragmentOf('First, cl[ear the fun]nel , then wait.')).toBe(':~:text=clear the funnel');
});

test('many words are given by their ends', () => {
  const words = Array.from({ length: 20 }, (_, i) => `word${i}`).join(' ');
  expect(fragmentOf(`[${words}]`)).toBe(':~:text=word0 word1 word2,word17 word18 word19');
});

test('words of two blocks are given by their ends, which run over no border', () => {
  expect(fragmentOf('One [two', 'three four five] six')).toBe(':~:text=two,three four five');
});

test('words that stand before, in capitals too, are told apart by what is around them', () => {
  expect(fragmentOf('Clear The Funnel', 'Then clear [the funnel] again')).toBe(':~:text=clear-,the funnel,-again');
  expect(fragmentOf('the funnel of rain', 'of all [the funnel], then')).toContain('all-,the funnel');
});

test('ends that stand before their time are made longer', () => {
  const middle = Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ');
  expect(fragmentOf(`[begin here now a b c ${middle} a b c end]`)).toBe(':~:text=begin here now,b c end');
});

test('an end that cannot be made longer than what stands before it leads nowhere, and is not given', () => {
  const middle = Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ');
  expect(fragmentOf(`[begin here now ${middle}`, 'the end', 'the end]')).toBe('');
});

test('a beginning that stands before is told apart by what is before it', () => {
  const middle = Array.from({ length: 30 }, (_, i) => `w${i}`).join(' ');
  expect(fragmentOf('begin here now or never', `then [begin here now ${middle} end of it]`)).toBe(':~:text=then-,begin here now,end of it');
});

test('a beginning and an end share no words', () => {
  expect(fragmentOf(`[${'long'.repeat(12)} ${'word'.repeat(12)} and three]`)).toBe('');
});

test('nothing is given where nothing would lead there', () => {
  expect(fragmentOf('the', '[the]')).toBe('');
  expect(fragmentOf('a [ — ] b')).toBe('');
});

test('a directive’s own signs are words', () => {
  expect(textFragment(['a-b, c&d'], { block: 0, offset: 0 }, { block: 0, offset: 8 })).toBe(':~:text=a%2Db%2C%20c%26d');
});
