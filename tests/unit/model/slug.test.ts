import { describe, expect, it } from 'vitest';
import { codeSlug, slugify } from '../../../src/model/slug.ts';

describe('slugify', () => {
  it.each([
    ['sampler.interval', 'sampler-interval'],
    ['GaugeMonitor', 'gaugemonitor'],
    ['  Rain & Wind!  ', 'rain-wind'],
    ['Météo', 'meteo'],
    ['init(_:for:)', 'init-for'],
    ['№ 7', 'no-7'],
  ])('makes %j %s', (name, slug) => {
    expect(slugify(name)).toBe(slug);
  });

  it('never makes an empty part of a URL', () => {
    expect(slugify('—')).toBe('x');
    expect(slugify('')).toBe('x');
  });

  it('leaves a slug as it is', () => {
    expect(slugify(slugify('Hub.clock/UTC'))).toBe('hub-clock-utc');
  });
});

describe('codeSlug', () => {
  it.each([
    ['31', '31'],
    ['-4', '-4'],
    ['−4', '-4'],
    ['0xBAADCA11', '0xbaadca11'],
    ['-E7', 'e7'],
    ['E-7', 'e-7'],
  ])('makes %s %s', (code, slug) => {
    expect(codeSlug(code)).toBe(slug);
  });
});
