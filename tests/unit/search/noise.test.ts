import { describe, expect, it } from 'vitest';
import { dropNoise } from '../../../src/search/noise.ts';

/** What is left of a text, with its blanks closed up. */
const leftOf = (text: string) => dropNoise(text).replace(/\s+/g, ' ').trim();

describe('dropNoise takes out', () => {
  it.each([
    ['a UUID', '3E7A1C2B-1111-2222-3333-444455556666'],
    ['a date', '2026-03-17'],
    ['a date with slashes', '2026/03/17'],
    ['a date and time', '2026-03-17 10:22:33'],
    ['a date and time of ISO 8601', '2026-03-17T10:22:33.123+0100'],
    ['a date and time in UTC', '2026-03-17T10:22:33Z'],
    ['a time', '10:22:33'],
    ['a time with a fraction and a zone', '10:22:33,123456 +0100'],
    ['a date of syslog', 'Mar 17 10:22:33'],
    ['a process by its name', 'pid: 99'],
    ['a thread by its name', 'tid 0x1a2b'],
    ['what the system masked', '<private>'],
    ['what the system hashed', "<mask.hash: 'aBc+/='>"],
    ['a memory address', '0x0000000104a3c000'],
    ['an offset', '+ 1234'],
    ['an address of IPv4', '10.0.0.1'],
    ['an address with its port', '10.0.0.1:443'],
    ['a network', '10.0.0.0/24'],
    ['an address of IPv6', '2001:db8:0:1:2:3:4:5'],
    ['an address of Ethernet', '00:1A:2b:3c:4d:5e'],
    ['a web address', 'https://keepers.example/board/t/4711?page=2#top'],
    ['a path', '/var/log/halyard/hub.log'],
    ['a path of a home', '/Users/keeper/Library/'],
    ['a long token', 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8A=='],
    ['a hash', 'deadbeefdeadbeef'],
  ])('%s', (_, noise) => {
    expect(leftOf(`before ${noise} after`)).toMatch(/^before after$/);
    expect(leftOf(noise)).toBe('');
  });

  it.each([
    ['colours', '\u001b[1mbefore\u001b[0m \u001b[38;5;9mafter\u001b[0m', 'before after'],
    ['colours that lost their first character', '[0m[1m[38;5;9mbefore[0m', 'before'],
    ['the columns of log show', '0x1a2b3    Error       0x3f21a              812    0    hubd: faded', 'hubd: faded'],
    ['a process behind the level of a line', '10:22:33.123 ERROR 4097 --- [main] faded', 'ERROR --- [main] faded'],
    ['a process in brackets behind it', '[10:22:33.123] ERROR (4097): faded', '[ ] ERROR : faded'],
    ['a process in square brackets behind it', '2026-03-17 10:22:33,120 ERROR [4097] hub: faded', 'ERROR hub: faded'],
    ['a process and its thread behind it', '2026/03/17 10:22:33 [error] 812#812: *33 faded', '[error] : *33 faded'],
    ['a process behind a tag', 'E/hub    ( 4097): faded', 'E/hub : faded'],
  ])('%s', (_, text, left) => expect(leftOf(text)).toBe(left));

  it.each([
    ['a process and its thread', 'hubd[123:4567]'],
    ['a process', 'hubd[123]'],
    ['a thread in hexadecimal', 'hubd(Sampler)[123:0x1a2b]'],
  ])('%s after its name', (_, process) => expect(leftOf(`${process} faded`)).toBe(`${process.split('[')[0]} faded`));

  it('the head of a line of a log, and leaves its message', () => {
    expect(leftOf('2026-03-17 10:22:33.123+0100 halyardd[123:4567] [0x10a2b3c4d] LINK error 31: mast <private> faded out')).toBe(
      'halyardd [ ] LINK error 31: mast faded out',
    );
  });
});

describe('dropNoise leaves', () => {
  it.each([
    'why does my rain gauge read zero',
    'error 8',
    'Code=8',
    'errno 5',
    '(-65570)',
    '-65570',
    'Error Domain=LINK Code=-4 "mast faded out"',
    '0xbaadca11',
    '0x8BADF00D',
    'iOS 18.5.1',
    'Hub 4.2',
    '18.5',
    '500 ml',
    '10:22',
    'TCP/IP and/or 802.11ax',
    'GaugeMonitor gauge.tips sampler.interval',
    'com.halyard.station.background-refresh',
    'StationSamplerConfigurationErrorDomain',
    'station_sampler_set_interval_and_callback',
    'rain-gauge reads-too-little',
    'process exited',
    'march may decade facade',
    '[GaugeMonitor tips]',
    'link failed [31]',
    'ERROR (90525): the valve is shut',
    'rate(tips[5m])',
    'link failed [3:54]',
    '<GaugeMonitor>',
    'مقياس المطر',
    '',
  ])('%j', (text) => {
    expect(dropNoise(text)).toBe(text);
  });
});

it('what stood on both sides of noise stays apart', () => {
  expect(dropNoise('halyardd[123]faded')).toBe('halyardd faded');
});
