import { describe, expect, it } from 'vitest';
import { idSchema } from '../../../src/model/id.ts';

describe('idSchema', () => {
  it.each(['a', 'wn12', 'on-ftp', '404', '4-2-is-out', 'x'.repeat(80)])('takes %j', (id) => {
    expect(idSchema.safeParse(id).success).toBe(true);
  });

  it.each(['', 'WN12', 'rain_gauge', 'rain gauge', '-rain', 'rain-', 'rain--gauge', 'rain/gauge', 'rain.md', 'pluie-été', 'rain\n'])(
    'refuses %j',
    (id) => {
      expect(idSchema.safeParse(id).error?.issues.map(({ message }) => message)).toEqual([
        'lower-case letters, digits and single hyphens, such as `on-ftp`',
      ]);
    },
  );

  it('refuses more than 80 characters', () => {
    expect(idSchema.safeParse('x'.repeat(81)).error?.issues.map(({ message }) => message)).toEqual(['at most 80 characters']);
  });
});
