import { describe, expect, it, vi } from 'vitest';
import { diagnose, type KnownError, type KnownNames, lineThatLed, tellingLines } from '../../../src/search/diagnose.ts';
import { hostileTexts } from './hostile-texts.ts';

const error = (domain: string, code: string, ...names: string[]): KnownError => ({
  path: `${domain.toLowerCase()}/${code}`,
  domain,
  code,
  names,
  meaning: '',
});

const known: KnownNames = {
  errors: [
    error('GaugeErrorDomain', '8', 'GaugeError.jammed'),
    error('GaugeErrorDomain', '54'),
    error('GaugeErrorDomain', '18', ''),
    error('HubErrorDomain', '-90525', 'kHubErrOffline'),
    error('HubErrorDomain', '-1009', 'kHubErrOff'),
    error('Exception', '0x8badf00d', 'Too slow'),
    error('MastErrorDomain', '', 'mastFell'),
  ],
  symbols: ['GaugeMonitor', 'gauge.tips', 'Hub'],
  platforms: ['hubOS', 'mast OS'],
};

const codesIn = (...lines: string[]) => diagnose(lines, known).errors.map(({ domain, code }) => `${domain} ${code}`);

describe('an error is recognised', () => {
  it.each([
    ['by its domain and code', 'GaugeErrorDomain error 8', 'GaugeErrorDomain 8'],
    ['by its domain and code, wherever they stand', 'Error Domain=GaugeErrorDomain Code=8 "jammed"', 'GaugeErrorDomain 8'],
    ['by its domain and a code in camel case', 'domain=GaugeErrorDomain, errorCode=8', 'GaugeErrorDomain 8'],
    ['by its domain and a status code', 'GaugeErrorDomain statusCode = 54', 'GaugeErrorDomain 54'],
    ['by a code of four digits or more', 'it failed: -90525', 'HubErrorDomain -90525'],
    ['by such a code after an equals sign', 'Code=-1009', 'HubErrorDomain -1009'],
    ['by its name', 'stopped with GaugeError.jammed', 'GaugeErrorDomain 8'],
    ['by its name in any capitals', 'KHUBERROFFLINE', 'HubErrorDomain -90525'],
    ['by its name of several words', 'Terminated: too slow.', 'Exception 0x8badf00d'],
    ['by its name, having no code', 'mastFell()', 'MastErrorDomain '],
    ['by a hexadecimal code', 'code 0x8BADF00D', 'Exception 0x8badf00d'],
  ])('%s', (_, line, expected) => expect(codesIn(line)).toEqual([expected]));

  it('on another line than its domain', () => {
    expect(codesIn('GaugeErrorDomain said', 'code: 54')).toEqual(['GaugeErrorDomain 54']);
  });

  it('with the most evidence first', () => {
    expect(codesIn('code=-1009', 'HubErrorDomain error -90525 kHubErrOffline')).toEqual(['HubErrorDomain -90525', 'HubErrorDomain -1009']);
  });
});

describe('an error is not recognised', () => {
  it.each([
    ['from nothing', ''],
    ['by an empty name', 'all is well'],
    ['by its domain alone', 'GaugeErrorDomain'],
    ['by a short code without its domain', 'error 8'],
    ['by a number that is no code', 'GaugeErrorDomain after 54 tips'],
    ['by a count in brackets', 'GaugeErrorDomain (8 times)'],
    ['by the first half of a version', 'GaugeErrorDomain error 18.5'],
    ['by a longer name that begins like its own', 'kHubErrOfficial'],
    ['by a longer code that begins like its own', 'code 0x8badf00d1'],
    ['by what is noise', 'HubErrorDomain at 2026-03-17 10:22:33 [90525:1009]'],
  ])('%s', (_, line) => expect(codesIn(line)).toEqual([]));
});

describe('a diagnosis', () => {
  it('tells the symbols that have a page, in the site’s spelling', () => {
    expect(diagnose(['-[gaugemonitor start] and gauge.tips'], known).symbols).toEqual(['GaugeMonitor', 'gauge.tips']);
  });

  it('finds a long symbol within a longer word, and a short one by itself only', () => {
    expect(diagnose(['_GaugeMonitorImpl in Hubble'], known).symbols).toEqual(['GaugeMonitor']);
    expect(diagnose(['the Hub fell'], known).symbols).toEqual(['Hub']);
  });

  it.each([
    ['hubOS 4.2', ['hubOS 4.2']],
    ['HUBOS/4.2.1', ['hubOS 4.2.1']],
    ['hubOS-v4', ['hubOS 4']],
    ['mast OS 12 and hubOS 4.2, mast OS 12', ['mast OS 12', 'hubOS 4.2']],
    ['subhubOS 4', []],
    ['hubOS', []],
  ])('tells the versions in %j', (line, versions) => expect(diagnose([line], known).versions).toEqual(versions));

  it('tells at most a dozen of each', () => {
    const symbols = Array.from({ length: 30 }, (_, i) => `Gauge${i}`);
    expect(diagnose([symbols.join(' ')], { ...known, symbols }).symbols).toHaveLength(12);
  });

  it('of a site that knows nothing is empty', () => {
    expect(diagnose(['error 8'], { errors: [], symbols: [], platforms: [] })).toEqual({
      errors: [],
      symbols: [],
      versions: [],
      lines: ['error 8'],
    });
  });
});

describe('telling lines', () => {
  it('come with what tells of a fault first, as pasted', async () => {
    const lines = ['  hub started ', '10:22:33 valve failed', 'GaugeMonitor woke', 'GaugeMonitor: error 8'];
    expect(await tellingLines(lines.join('\n'))).toEqual([
      'GaugeMonitor: error 8',
      '10:22:33 valve failed',
      'GaugeMonitor woke',
      'hub started',
    ]);
  });

  it('stand once where they differ in times, ids and addresses alone', async () => {
    const line = (second: number) => `2026-03-17 10:22:${second} hub[${second}:${second * 7}] tip failed at 0x00000001${second}a3c000`;
    expect(await tellingLines([line(10), line(11), line(12)].join('\r\n'))).toEqual([line(10)]);
  });

  it('stay apart where their codes differ', async () => {
    expect(await tellingLines('error 8\nerror 54')).toEqual(['error 8', 'error 54']);
  });

  it('are none of nothing, and at most forty', async () => {
    expect(await tellingLines(' \n\n 10:22:33 \n')).toEqual([]);
    expect(await tellingLines(Array.from({ length: 99 }, (_, i) => `valve ${'v'.repeat(i)} failed`).join('\n'))).toHaveLength(40);
  });

  it('are cut from lines without an end', async () => {
    const lines = await tellingLines(`${'tip '.repeat(2000)}GaugeErrorDomain error 8`);
    expect(lines[0]).toContain('error 8');
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });

  it('are read with a pause now and then', async () => {
    const pause = vi.fn(async () => {});
    await tellingLines('the hub is well\n'.repeat(20_000), pause);
    expect(pause.mock.calls.length).toBeGreaterThan(3);
  });

  it.each(hostileTexts)(
    'of a megabyte of anything are few: %s',
    async (_, text) => {
      const lines = await tellingLines(text());
      expect(lines.length).toBeLessThanOrEqual(40);
      expect(diagnose(lines, known).lines).toEqual(lines);
    },
    60_000,
  );
});

describe('the line that led to an entry', () => {
  const lines = ['hub started', 'valve of the hub jammed', 'gauge jammed'];

  it('is the one with most of the words that matched, the first of several', () => {
    expect(lineThatLed(lines, ['Jammed', 'valve'])).toBe('valve of the hub jammed');
    expect(lineThatLed(lines, ['jammed'])).toBe('valve of the hub jammed');
  });

  it('is none where no line has any', () => {
    expect(lineThatLed(lines, ['antenna'])).toBeUndefined();
    expect(lineThatLed(lines, [])).toBeUndefined();
    expect(lineThatLed([], ['hub'])).toBeUndefined();
  });
});
