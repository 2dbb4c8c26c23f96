import { expect, it } from 'vitest';
import { byLetter } from '../../../src/site/by-letter.ts';

it('groups names by the letter they begin with, what begins with none first', () => {
  expect(byLetter(['tips', 'Anemometer', '-4', 'aspirator'], (name) => name)).toEqual([
    { id: 'other', letter: '#', items: ['-4'] },
    { id: 'a', letter: 'A', items: ['Anemometer', 'aspirator'] },
    { id: 't', letter: 'T', items: ['tips'] },
  ]);
});
