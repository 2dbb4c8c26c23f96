import { describe, expect, it } from 'vitest';
import { codeSlug, slugify, symbolSlug } from '../../../src/model/slug.ts';

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
    expect(slugify('')).toMatch(/^[a-z0-9]+$/);
  });

  it('never gives two names of other letters, or of signs alone, the same', () => {
    const names = ['Ошибка', 'Связь', 'Связь 5', 'Ошибка 5', '接続', '==', '!=', '—'];
    const slugs = names.map(slugify);
    expect(new Set(slugs).size).toBe(names.length);
    for (const slug of slugs) expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    expect(slugify('СВЯЗЬ 5')).toBe(slugify('Связь 5'));
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

describe('symbolSlug', () => {
  it('leaves names as they are that words tell apart', () => {
    for (const name of ['GaugeMonitor.tips', 'reset(_:)', '/dev/hub', '-[Hub reset]', 'Array<Tip>', 'rain.gauge-2'])
      expect(symbolSlug(name)).toBe(slugify(name));
  });

  it('keeps names apart that signs tell apart', () => {
    const names = ['C', 'C++', 'C#', 'C*', '$C', '@C', 'operator', 'operator==', 'operator!=', 'operator-', 'operator[]', 'operator ()'];
    expect(new Set(names.map(symbolSlug)).size).toBe(names.length);
    expect(symbolSlug('C++')).toBe(symbolSlug('c++'));
  });

  it('keeps the options of a command line apart, by capitals too', () => {
    expect(symbolSlug('--no-tls')).toBe('--no-tls');
    const names = ['p', '-p', '-P', '--p', '--P', '-rain', 'rain', '-25', '25'];
    expect(new Set(names.map(symbolSlug)).size).toBe(names.length);
    for (const name of names) expect(symbolSlug(name)).toMatch(/^-{0,2}[a-z0-9]+(-[a-z0-9]+)*$/);
  });
});
