import { expect, it } from 'vitest';
import { type Aged, compareAges } from '../../../../src/ingest/group/compare-ages.ts';

const aged = (fields: Partial<Aged>): Aged => ({ text: 'Dry.', figures: {}, revisions: [], ...fields });

it.each<[string, Partial<Aged>, Partial<Aged>]>([
  ['date of capture', { asOf: '2026-01', figures: { replies: 9 } }, { asOf: '2026-02' }],
  ['date, where one has none', {}, { asOf: '2026' }],
  ['activity', { figures: { activity: '2026-01-01', replies: 9 } }, { figures: { activity: '2026-01-02' } }],
  ['replies, where one has none', { figures: { views: 9 } }, { figures: { replies: 0 } }],
  ['views, where one has none', {}, { figures: { views: 0 } }],
  ['history', {}, { revisions: [{ date: '2026-01-01', text: 'First.' }] }],
  ['text', { text: 'A' }, { text: 'B' }],
])('tells the older capture by its %s', (_, older, newer) => {
  expect(compareAges(aged(older), aged(newer))).toBe(-1);
  expect(compareAges(aged(newer), aged(older))).toBe(1);
});
