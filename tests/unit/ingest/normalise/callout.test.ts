import { expect, it } from 'vitest';
import { kindOf } from '../../../../src/ingest/normalise/callout.ts';

it.each([
  ['Danger', 'CAUTION'],
  ['hint', 'TIP'],
  ['gossip', 'NOTE'],
  ['constructor', 'NOTE'],
])('takes %s for a kind of callout that entries have', (word, kind) => {
  expect(kindOf(word)).toBe(kind);
});
