import { expect, it } from 'vitest';
import { placeNoted } from '../../../../src/components/search/result-place.ts';

it('the place in the results is as it was noted', () => {
  expect(placeNoted({ limit: 30, top: 812.5 }, 10)).toEqual({ limit: 30, top: 812.5 });
});

it.each([null, undefined, 7, 'x', {}, { limit: '30', top: '9' }, { limit: Number.NaN, top: -4 }, { limit: 2.5 }, { limit: -1 }])(
  'where %j is noted, it is the beginning',
  (state) => expect(placeNoted(state, 10)).toEqual({ limit: 10, top: 0 }),
);

it('no more results are asked for than anybody did', () => {
  expect(placeNoted({ limit: 1e9, top: 0 }, 10).limit).toBe(1000);
});
