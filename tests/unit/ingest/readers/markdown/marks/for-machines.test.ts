import { expect, it } from 'vitest';
import { forMachines } from '../../../../../../src/ingest/readers/markdown/marks/for-machines.ts';
import { readWith } from './read-with.ts';

it('leaves out contents, abbreviations, names of blocks and classes, and nothing else', () => {
  expect(readWith(forMachines, '[[toc]]', '[TOC]', '*[PSI]: pounds', '^turn1', '{ .grid }', 'x ^ y', '{ a }', '[toc] b').text).toBe(
    'x ^ y\n{ a }\n[toc] b',
  );
});
