import { expect, test } from 'vitest';
import { versionsIn } from '../../../src/search/versions.ts';

test('versions are found in the order in which they are named, each once', () => {
  expect(versionsIn('On Mast 2, with Hub 4.2.1 (hub 4.2.1), not Hub X or Mast.', ['Hub', 'Mast'])).toEqual(['Mast 2', 'Hub 4.2.1']);
});

test('where none is named none is found', () => {
  expect(versionsIn('Hub', ['Hub'])).toEqual([]);
});
