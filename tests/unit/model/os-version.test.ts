import { describe, expect, it } from 'vitest';
import { platformOf } from '../../../src/model/os-version.ts';

describe('platformOf', () => {
  it.each([
    ['Hub 4', 'Hub'],
    ['Field Console 2.0.1', 'Field Console'],
    ['Hub 2 Mini 4.2', 'Hub 2 Mini'],
  ])('tells of %s that it is of %s', (version, platform) => {
    expect(platformOf(version)).toBe(platform);
  });

  it.each(['Hub', 'Hub ', 'Hub4', 'Hub v4', 'Hub 4.2 beta', '4.2', ''])('tells nothing of %j', (version) => {
    expect(platformOf(version)).toBeUndefined();
  });
});
