import { describe, expect, it } from 'vitest';
import { codePlaces } from '../../../src/search/code-places.ts';

const textsOf = (text: string) => codePlaces(text).map((place) => place.text);

describe('a place of a code', () => {
  it('says what stands there, where, and what leads to it', () => {
    expect(codePlaces('error 54 at the mast')).toEqual([{ text: '54', start: 6, lead: 'error ', isSigned: false, negative: false }]);
  });

  it('is found as often as there is one, in the order of the text', () => {
    expect(textsOf('ENOGAUGE, then error 5, TS2345 and -54')).toEqual(['ENOGAUGE', '5', 'TS2345', '-54']);
  });

  it('is led to by the 48 characters before it at most', () => {
    const [place] = codePlaces(`${'far '.repeat(20)}error 54`);
    expect(place?.lead).toHaveLength(48);
    expect(place?.lead.endsWith('far error ')).toBe(true);
  });

  it.each([
    ['after a space', 'error -54', '-54', true, true],
    ['of another typeface', 'error −54', '−54', true, true],
    ['that joins it to a word for an error, which is none', 'error-54', '54', false, false],
    ['that joins it to the name of a domain, which may be one', 'GaugeErrorDomain-54', '-54', true, false],
  ])('has a sign %s', (_, text, code, isSigned, negative) => {
    expect(codePlaces(text)).toMatchObject([{ text: code, isSigned, negative }]);
  });

  it.each(['rain-54', 'gauge-8', 'GaugeMonitor-7'])('is none where a hyphen joins a number to another word: %s', (text) =>
    expect(textsOf(text)).toEqual([]),
  );

  it.each([
    ['behind a domain', 'GaugeErrorDomain: -1,011', '-1,011'],
    ['with a point, as in German', 'GaugeErrorDomain-Fehler 4.097; Fehler -1.011', '4.097 -1.011'],
    ['with a narrow space, as in French', 'erreur -1\u202f011', '-1\u202f011'],
    ['behind a word for an error', 'error 4,097.', '4,097'],
    ['behind a name and a bracket', 'GaugeJammed(-65,570)', '-65,570'],
    ['of millions', 'code: -536,870,163', '-536,870,163'],
  ])('is a number in groups %s', (_, text, codes) => expect(textsOf(text).join(' ')).toBe(codes));

  it.each([
    ['a list', 'LINK -9807,200', '-9807'],
    ['a list of three digits each', '"codes":[404,500]', '404'],
    ['an amount with a sign', 'delta -1,200 tips', '-1'],
    ['a share', 'error 0,125', '0'],
    ['another text, with a space that does not break', 'error -1001\u00a0200 tips', '-1001 200'],
  ])('is no number in groups in %s', (_, text, codes) => expect(textsOf(text).join(' ')).toBe(codes));

  it('is the second of a pair where the first numbers a domain, and no time of day', () => {
    expect(codePlaces('link failed [3:-9807]').map(({ text, pair }) => [text, pair])).toEqual([['-9807', '3:']]);
    expect(codePlaces('at 10:22').filter(({ pair }) => pair)).toEqual([]);
  });

  it('is also that of a number written onto its domain, which nothing else leads to', () => {
    expect(codePlaces('see ORA-00942').map(({ text, writtenOnto, lead }) => [text, writtenOnto, lead])).toEqual([
      ['ORA-00942', undefined, 'see '],
      ['00942', 'ORA', ''],
    ]);
  });
});

describe('no place', () => {
  it.each([
    ['a version', 'Hub 4.2'],
    ['a version of three numbers', 'hubOS 18.5.1'],
    ['a version with a letter', 'v2.3'],
    ['an amount with a point', 'at -3.14'],
    ['a range', '124-128 tips'],
    ['a version behind a word for an error', 'error 4.097'],
    ['a share', 'at 50%'],
    ['a date', '2026-03-17'],
    ['a date with slashes', '2026/03/17'],
    ['a time', '10:22:33'],
    ['a time with a fraction', '10:22:33.120'],
    ['a network address', '10.0.0.1:443'],
    ['an address of IPv6', 'fe80::1'],
    ['an address of Ethernet', '00:1a:2b:3c:4d:5e'],
    ['a UUID in capitals', '3E7A1C2B-1111-2222-3333-444455556666'],
    ['a UUID', '3e7a1c2b-1111-2222-333d-444455556666'],
    ['the number of a note', 'WN31'],
    ['a part of a name', 'gauge2mast IPv6 802.11ax'],
    ['a path', '/gauge/31/tips'],
    ['a process of a crash', 'Process Halyard (4099)'],
    ['a process in JSON', '"pid":4099'],
    ['a process and its thread', '812#812'],
    ['words', 'the valve is shut'],
    ['nothing', ''],
  ])('is %s: %s', (_, text) => expect(codePlaces(text)).toEqual([]));

  it('is where an underlying error lies in memory', () => {
    expect(textsOf('NSUnderlyingError=0x600003bc {Error Domain=MastErrorDomain Code=7}')).toEqual(['7']);
  });

  it.each(['deadbeef', 'a1b2c3d4-1111', 'git/a1b2c3d4', 'a1b2c3d4.example', 'feedface'])('is a hexadecimal number in %s', (text) =>
    expect(textsOf(text)).toEqual([]),
  );

  it.each(['IPv6', 'the WIFI', 'H264', 'gaugeV2', 'x86', 'TWO_', 'R2-D2'])('is a name with capitals: %s', (text) => {
    expect(textsOf(text).filter((written) => written !== 'H264')).toEqual([]);
  });
});
