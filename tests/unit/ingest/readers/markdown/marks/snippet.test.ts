import { expect, it } from 'vitest';
import { snippet } from '../../../../../../src/ingest/readers/markdown/marks/snippet.ts';
import { readWith } from './read-with.ts';

it('tells which files would be put in', () => {
  const { text, losses } = readWith(snippet, 'Dig.', '--8<-- "beds/wet.md"', 'Sow.');
  expect(text).toBe('Dig.\nSow.');
  expect(losses).toEqual(['files that are put in: beds/wet.md']);
});
