import { describe, expect, it, vi } from 'vitest';
import { isLog, lineThatLed, readLog } from '../../../src/search/log.ts';
import { keyOf } from '../../../src/search/target.ts';
import { makeStore } from './make-index.ts';
import { makeDomain, makeError, makeSymbol } from './make-target.ts';

const errors = [
  makeError('GaugeErrorDomain', '8', { names: ['GaugeError.jammed'], texts: ['The valve is shut.'] }),
  makeError('GaugeErrorDomain', '-54'),
];
const store = await makeStore([], [], { targets: [...errors, makeDomain('GaugeErrorDomain', errors), makeSymbol('GaugeMonitor')] });

/** Read a log without waiting between its parts. */
const read = (text: string, pause = async () => {}) => readLog(text, store, pause);
const pathsIn = async (text: string) => (await read(text)).errors.map(({ path }) => path);

describe('a text is a log', () => {
  it.each([
    ['of two lines', 'hub started\nmast faded'],
    ['with blank lines between', 'hub started\r\n\r\nmast faded'],
    ['of one line with a time stamp', '2026-03-17 10:22:33.120 hubd[88:1204] mast faded'],
    ['with two errors as they are printed', 'Error Domain=GaugeErrorDomain Code=8 {Error Domain=MastErrorDomain Code=7}'],
  ])('%s', (_, text) => expect(isLog(text)).toBe(true));

  it.each([
    '',
    '\n',
    'why does the gauge read zero',
    'why does the gauge read zero\n',
    '  \n mast faded',
    'Error Domain=GaugeErrorDomain Code=8 "The valve is shut."',
    'GaugeErrorDomain error 8',
    'at 10:22 the mast fades',
    'a:b c[1]',
  ])('and no question: %j', (text) => expect(isLog(text)).toBe(false));

  it('is told of a megabyte in one pass', () => {
    expect(isLog(`error${' \n'.repeat(500_000)}`)).toBe(false);
    expect(isLog('x '.repeat(500_000))).toBe(false);
  });
});

describe('a log', () => {
  it('of nothing comes to nothing', async () => {
    for (const text of ['', ' \n\n ', '10:22:33\n10:22:34'])
      expect(await read(text)).toEqual({ lines: [], text: '', errors: [], incomplete: false });
  });

  it.each([
    'Domain: GaugeErrorDomain\nCode: 8',
    'Code: 8\n  Domain: GaugeErrorDomain',
    'Error Domain=GaugeErrorDomain\r\nError Code=8',
    '{\n  "code" : 8,\n  "domain" : "GaugeErrorDomain"\n}',
    '{\n  "domain": "GaugeErrorDomain",\n  "code": 8,\n}',
  ])('takes a domain and a code on lines of their own for one error: %j', async (text) => {
    const { errors: known, lines } = await read(`hub started\n${text}\nhub stopped`);
    expect(known.map(({ path }) => path)).toEqual(['gaugeerrordomain/8']);
    expect(lines[0]).toMatch(/Gauge.*8|8.*Gauge/);
  });

  it.each(['2026-03-17 10:24:00.001', 'Mar 17 10:24:00', '2026-03-17T10:24:00Z'])(
    'has its lines again that a field for one line made one of, by time stamps such as %s',
    async (stamp) => {
      const line = `${stamp} hubd[811]: GaugeError.jammed, mast faded out`;
      const noise = Array.from({ length: 200 }, (_, i) => `${stamp} daemon${i % 9}[${300 + i}] heartbeat ok`);
      const { lines } = await read(noise.with(120, line).join(' '));
      expect(lines[0]).toBe(line);
      expect(lines.length).toBeLessThan(4);
    },
  );

  it('does not join the domain of one error to the code of another', async () => {
    const { errors: known } = await read('Error Domain=MastErrorDomain Code=4\nCode: 8');
    expect(known).toEqual([]);
  });

  it('tells every known error in the order of its lines, each once', async () => {
    expect(await pathsIn('GaugeErrorDomain Code=-54\nstarted\nGaugeErrorDomain Code=8\nGaugeErrorDomain error -54')).toEqual([
      'gaugeerrordomain/-54',
      'gaugeerrordomain/8',
    ]);
  });

  it('tells a known code, name or message after hundreds of lines that hold other names and faults', async () => {
    const noise = Array.from(
      { length: 600 },
      (_, i) => `10:22:33 hubd[88] GaugeMonitor: step ${String.fromCharCode(97 + (i % 26))}${i} failed with error`,
    );
    for (const last of ['Error Domain=GaugeErrorDomain Code=8', 'GaugeError.jammed', 'it said: The valve is shut.']) {
      const { lines, errors: known } = await read([...noise, last].join('\n'));
      expect(known.map(({ path }) => path)).toEqual(['gaugeerrordomain/8']);
      expect(lines[0]).toBe(last);
    }
  });

  it('shows a known error first, then an unknown one of a domain, then what tells of a fault, as pasted', async () => {
    const { lines } = await read(
      ['hub is well', '10:22:33 mast failed', 'HailErrorDomain Code=77', '  10:22:34 hubd[88:1] GaugeErrorDomain Code=8  '].join('\n'),
    );
    expect(lines.slice(0, 3)).toEqual(['10:22:34 hubd[88:1] GaugeErrorDomain Code=8', 'HailErrorDomain Code=77', '10:22:33 mast failed']);
  });

  it('has an unknown code in what it shows, however late, whatever its domain is called', async () => {
    const store = await makeStore([], [], {
      targets: [makeError('Gauge', '8'), { ...makeDomain('Gauge', []), keys: [keyOf.domain('GaugeStatus')] }],
    });
    const faults = Array.from({ length: 60 }, (_, i) => `hubLine ${String.fromCharCode(97 + (i % 26))}${i} failed`);
    for (const line of ['GaugeStatus error 77', 'the gauge failed with error -77123']) {
      expect((await readLog([...faults, line].join('\n'), store, async () => {})).lines[0]).toBe(line);
    }
  });

  it('shows each kind of line once: those that differ in times, ids and addresses alone are one', async () => {
    const { lines } = await read(
      [
        '2026-03-17 10:22:33.120 hubd[88:1204] mast failed at 0x16f3c8a4000',
        '2026-03-17 10:22:34.120 hubd[90:1204] mast failed at 0x16f3c8a4010',
        '2026-03-17 10:22:35.120 hubd[90:1204] mast failed at 10.0.0.1:443',
        'mast failed twice',
      ].join('\n'),
    );
    expect(lines).toEqual(['2026-03-17 10:22:33.120 hubd[88:1204] mast failed at 0x16f3c8a4000', 'mast failed twice']);
  });

  it('shows lines apart that differ in a code', async () => {
    expect((await read('mast failed with error 8\nmast failed with error 54')).lines).toHaveLength(2);
  });

  it('shows forty lines at most, and two of the others where errors say what went wrong', async () => {
    const words = Array.from({ length: 90 }, (_, i) => `word ${'abcdefghi'.charAt(i % 9)}${'abcdefghij'.charAt(i / 9)} failed`);
    expect((await read(words.join('\n'))).lines).toHaveLength(40);
    expect((await read([...words, 'GaugeErrorDomain Code=8'].join('\n'))).lines).toHaveLength(3);
  });

  it('cuts a line of any length, and reads it to its end', async () => {
    const { lines, errors: known } = await read(`${'mast '.repeat(5000)} GaugeErrorDomain Code=8`);
    expect(known).toHaveLength(1);
    expect(Math.max(...lines.map(({ length }) => length))).toBeLessThanOrEqual(2000);
  });

  it('pauses again and again, so that a page stays responsive', async () => {
    const pause = vi.fn(async () => {});
    const text = Array.from({ length: 4000 }, (_, i) => `step ${i} of the gauge ${String.fromCharCode(97 + (i % 26))}${i % 977}`).join(
      '\n',
    );
    await read(text, pause);
    expect(pause.mock.calls.length).toBeGreaterThan(text.length / 16_000);
    pause.mockClear();
    await read('mast failed', pause);
    expect(pause).toHaveBeenCalledTimes(1);
  });

  it('tells where a part of the index could not be read', async () => {
    const torn = { ...store, keys: async () => ({ found: new Map(), incomplete: true }) };
    expect((await readLog('mast failed', torn, async () => {})).incomplete).toBe(true);
  });
});

describe('the line that led to an entry', () => {
  it('is the one with most of what matched, by weight, the first of equal ones', () => {
    const lines = ['the Valve is shut', 'the valve and the mast', 'mast, valve', 'error 31'];
    const word = (text: string, weight = 1) => ({ text, weight });
    expect(lineThatLed(lines, [word('valve'), word('mast')])).toBe('the valve and the mast');
    expect(lineThatLed(lines, [word('valve'), word('mast'), word('31', 3)])).toBe('error 31');
    expect(lineThatLed(lines, [word('hub')])).toBeUndefined();
    expect(lineThatLed([], [word('hub')])).toBeUndefined();
  });
});
