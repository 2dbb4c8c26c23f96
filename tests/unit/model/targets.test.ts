import { describe, expect, it } from 'vitest';
import { createTargets, normaliseUrl } from '../../../src/model/targets.ts';
import { makeDocument } from '../make-content.ts';

const aliases = { 'old.keepers.example': 'keepers.example' };

describe('createTargets', () => {
  const targets = createTargets(
    [
      makeDocument('post', 'gauge', {
        title: 'Zero?',
        aliases: ['zero-rain'],
        symbols: ['GaugeMonitor', 'gauge.tips'],
        source: { url: 'https://keepers.example/board/t/4711' },
      }),
      makeDocument('technote', 'wn12', { title: 'WN12: Calibrating', source: { url: 'https://halyard.example/12' } }),
      makeDocument('term', 'hub', { title: 'Hub', aliases: ['console'] }),
    ],
    aliases,
  );
  const gauge = { kind: 'post', id: 'gauge', title: 'Zero?' };

  it('finds an entry by its id and by the ids it used to have', () => {
    expect(targets.entry('gauge')).toEqual(gauge);
    expect(targets.entry('zero-rain')).toEqual(gauge);
    expect(targets.entry('hub')).toEqual({ kind: 'term', id: 'hub', title: 'Hub' });
    expect(targets.entry('nowhere')).toBeUndefined();
  });

  it('takes the other words for a term as no ids', () => {
    expect(targets.entry('console')).toBeUndefined();
  });

  it('finds a technote by its number, spelled as it is', () => {
    expect(targets.number('WN12')?.id).toBe('wn12');
    expect(targets.number('wn12')).toBeUndefined();
    expect(targets.number('WN13')).toBeUndefined();
  });

  it('finds a post by the address of its thread, under any host', () => {
    expect(targets.url('https://keepers.example/board/t/4711')).toEqual(gauge);
    expect(targets.url('http://www.keepers.example/board/t/4711/?page=2#reply-3')).toEqual(gauge);
    expect(targets.url('https://old.keepers.example/board/t/4711')).toEqual(gauge);
    expect(targets.url('https://keepers.example/board/t/471')).toBeUndefined();
    expect(targets.url('https://elsewhere.example/board/t/4711')).toBeUndefined();
  });

  it('tells threads apart that only their queries tell apart', () => {
    const thread = (id: string) => makeDocument('post', id, { source: { url: `https://keepers.example/viewtopic.php?t=${id}` } });
    const { url } = createTargets([thread('1'), thread('2')], {});
    expect(url('https://keepers.example/viewtopic.php?t=1#p7')?.id).toBe('1');
    expect(url('https://keepers.example/viewtopic.php?t=2')?.id).toBe('2');
    expect(url('https://keepers.example/viewtopic.php?t=3')).toBeUndefined();
    expect(url('https://keepers.example/viewtopic.php')).toBeUndefined();
  });

  it('finds a symbol as it is named in code', () => {
    expect(targets.symbol('GaugeMonitor')).toBe('GaugeMonitor');
    expect(targets.symbol('GaugeMonitor()')).toBe('GaugeMonitor');
    expect(targets.symbol('.gauge.tips')).toBe('gauge.tips');
    expect(targets.symbol('gaugemonitor')).toBeUndefined();
    expect(targets.symbol('GaugeMonitor(7)')).toBeUndefined();
  });
});

describe('normaliseUrl', () => {
  it.each([
    ['https://keepers.example/board/t/1', 'keepers.example/board/t/1'],
    ['http://WWW.Keepers.example/board/t/1//', 'keepers.example/board/t/1'],
    ['https://old.keepers.example/board/t/1#x', 'keepers.example/board/t/1'],
    ['https://www.old.keepers.example/board/t/1', 'keepers.example/board/t/1'],
    ['https://keepers.example/viewtopic.php?t=1#x', 'keepers.example/viewtopic.php?t=1'],
    ['https://constructor/', 'constructor'],
    ['https://keepers.example/', 'keepers.example'],
    ['no address', 'no address'],
  ])('reduces %s to %s', (url, normal) => {
    expect(normaliseUrl(url, aliases)).toBe(normal);
  });

  it('takes `www.` off both names of a host', () => {
    const aliases = { 'www.old.keepers.example': 'www.keepers.example' };
    expect(normaliseUrl('https://old.keepers.example/t/1', aliases)).toBe('keepers.example/t/1');
    expect(normaliseUrl('https://www.keepers.example/t/1', aliases)).toBe('keepers.example/t/1');
  });

  it('tells the capitals of a path apart', () => {
    expect(normaliseUrl('https://keepers.example/T/1', {})).not.toBe(normaliseUrl('https://keepers.example/t/1', {}));
  });
});
