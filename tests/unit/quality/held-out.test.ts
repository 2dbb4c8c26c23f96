import { expect, it } from 'vitest';
import { UNANSWERED } from '../../../src/search/index/format.ts';
import type { SearchDocument } from '../../../src/search/index/search-document.ts';
import { areaUnderCurve } from '../../quality/area-under-curve.ts';
import { createLikeness, withoutLinesNear } from '../../quality/held-out.ts';
import { makeEntry } from '../search/make-entry.ts';

const asks = (...texts: string[]): SearchDocument['fields'] => texts.map((text) => ({ field: 'ask', text, section: 0 }));
const gauge: SearchDocument = {
  ...makeEntry('gauge', {}),
  fields: [
    { field: 'title', text: 'The rain gauge reads zero', section: 0 },
    ...asks('gauge reads zero in the rain', 'no rain on the chart'),
  ],
};
const heater: SearchDocument = {
  ...makeEntry('heater', {}),
  record: { ...makeEntry('heater', {}).record, kind: UNANSWERED },
  fields: asks('greenhouse heater stays off', 'heater thermostat offline'),
};
const textsOf = (documents: readonly SearchDocument[]) => documents.map(({ fields }) => fields.map(({ text }) => text));

it('takes ways of asking that are like a question out, and leaves titles', () => {
  const left = withoutLinesNear([gauge, heater], [{ query: 'my gauge reads zero when it rains' }]);
  expect(textsOf(left)).toEqual([['The rain gauge reads zero', 'no rain on the chart'], textsOf([heater])[0]]);
});

it('takes a subject that nothing answers out as a whole', () => {
  expect(textsOf(withoutLinesNear([gauge, heater], [{ query: 'why is the greenhouse heater off' }]))).toEqual([textsOf([gauge])[0], []]);
});

it('takes nothing out for a question of something else', () => {
  expect(withoutLinesNear([gauge, heater], [{ query: 'export a chart' }])).toEqual([gauge, heater]);
});

it('takes texts for alike by the words that tell: the same are, others are not, rare ones count more', () => {
  const likeness = createLikeness(['gauge reads zero', 'gauge reads ten', 'gauge offline']);
  expect(likeness('the gauge reads zero', 'gauge reads zero')).toBe(1);
  expect(likeness('gauge', 'mast')).toBe(0);
  expect(likeness('', '')).toBe(0);
  expect(likeness('gauge zero', 'zero')).toBeGreaterThan(likeness('gauge zero', 'gauge'));
});

it('tells how well values part what is true from what is not', () => {
  expect(areaUnderCurve([3, 2, 1], [true, true, false])).toBe(1);
  expect(areaUnderCurve([1, 1], [true, false])).toBe(0.5);
  expect(areaUnderCurve([1, 2, 3, 4], [true, false, true, false])).toBe(0.25);
});
