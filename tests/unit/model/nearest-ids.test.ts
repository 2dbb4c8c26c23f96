import { expect, it } from 'vitest';
import { nearestIds } from '../../../src/model/nearest-ids.ts';

it('finds the ids that differ in a third of the letters or less, nearest first, as given among equals', () => {
  const ids = ['rain-gauge', 'rain-gauges', 'rain-gouge', 'wind-vane'];
  expect(nearestIds('rain-gauge', ids, 9)).toEqual(['rain-gauge', 'rain-gauges', 'rain-gouge']);
  expect(nearestIds('rain-gauge', ids, 1)).toEqual(['rain-gauge']);
  expect(nearestIds('xylophone', ids, 9)).toEqual([]);
  expect(nearestIds('x', [], 9)).toEqual([]);
});
