import { expect, it } from 'vitest';
import { optionParts } from '../../../src/model/option-parts.ts';

it('tells words that begin with hyphens from others', () => {
  expect(optionParts('Ends in -dry, or give --no-rain (-n).')).toEqual(['Ends in ', '-dry', ', or give ', '--no-rain', ' (', '-n', ').']);
});

it.each(['A tip-bucket, -54 and a dash - here', 'Give --an-option-that-is-wider-than-a-phone', ''])('finds none in “%s”', (text) => {
  expect(optionParts(text)).toEqual([text]);
});
