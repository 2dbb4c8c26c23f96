import { expect, it } from 'vitest';
import { z } from 'zod';
import { allowedKeys } from '../../../src/model/allowed-keys.ts';

const schema = z.strictObject({
  mast: z.strictObject({ height: z.number(), paint: z.string().optional() }).optional(),
  labels: z.partialRecord(z.enum(['gauge', 'hub']), z.string()).default({}),
  readings: z.array(z.union([z.string(), z.strictObject({ at: z.string() })])).default([]),
  notes: z.record(z.string(), z.strictObject({ by: z.string() })),
});

it.each<[path: PropertyKey[], keys: string[]]>([
  [[], ['mast', 'labels', 'readings', 'notes']],
  [['mast'], ['height', 'paint']],
  [['labels'], ['gauge', 'hub']],
  [['readings', 1], ['at']],
  [['notes', 'anything'], ['by']],
  [['notes'], []],
  [['mast', 'height'], []],
  [['elsewhere', 'deeper'], []],
])('tells which names are allowed at %j', (path, keys) => {
  expect(allowedKeys(schema, path)).toEqual(keys);
});
