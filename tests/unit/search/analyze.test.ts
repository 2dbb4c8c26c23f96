import { describe, expect, it } from 'vitest';
import { analyze, termOf } from '../../../src/search/analyze.ts';

/** A text's tokens in short: `term kind`. */
const tokensOf = (text: string) => analyze(text).map(({ term, kind }) => `${term} ${kind}`);
const termsOf = (text: string) => analyze(text).map(({ term }) => term);

describe('words', () => {
  it('are in lower case and stemmed, and keep what was written and where it stood', () => {
    expect(analyze('Calibrating gauges')).toEqual([
      { term: 'calibr', kind: 'word', text: 'Calibrating', at: 0, start: 0 },
      { term: 'gaug', kind: 'word', text: 'gauges', at: 1, start: 12 },
    ]);
  });

  it.each([
    ['calibrate', 'calibrated', 'calibrating', 'Calibration'],
    ['gauge', 'gauges', 'gauge’s', "GAUGE'S"],
    ['keepers', 'keeper', 'keepers’', 'keeper’s'],
    ['dont', 'don’t', "don't"],
    ['cafe', 'café', 'cafe\u0301', 'CAFÉ'],
    ['file', 'ﬁle'],
    ['wifi', 'wi-fi', 'Wi-Fi', 'WiFi', 'wi–fi', 'WIFI'],
    ['email', 'e-mail'],
    ['discover', 'discovery', 'discoveries', 'discovering'],
    ['notification', 'notify', 'notifies', 'notified'],
    ['12', '１２'],
  ])('meet in one term: %s', (first, ...others) => {
    for (const other of others) expect(termsOf(other)[0]).toBe(termOf(first));
  });

  it('of three letters keep an ending without which they would be a function word', () => {
    expect(termsOf('UPS up DoS do IPs IP')).toEqual(['ups', 'up', 'dos', 'do', 'ip', 'ip']);
  });

  it('are a whole and its longer parts where hyphens join them', () => {
    expect(tokensOf('tipping-bucket')).toEqual(['tippingbucket word', 'tip part', 'bucket part']);
    expect(tokensOf('wi-fi')).toEqual(['wifi word']);
  });

  it('of any script are words', () => {
    expect(tokensOf('مقياس المطر, дождь 雨量計')).toEqual(['مقياس word', 'المطر word', 'дождь word', '雨量 word', '量計 word']);
  });

  it('are parted by everything else', () => {
    expect(termsOf('rain/snow, (hail); “sleet”—fog std::move')).toEqual(['rain', 'snow', 'hail', 'sleet', 'fog', 'std', 'move']);
  });

  it('are untouched by marks of direction and lone surrogates beside them', () => {
    expect(tokensOf('\u202egauge\u200f \ud800hub\udc00')).toEqual(['gaug word', 'hub word']);
  });

  it('are none in nothing', () => {
    expect(analyze('')).toEqual([]);
    expect(analyze(' \n\t… — !?')).toEqual([]);
  });
});

describe('identifiers', () => {
  it.each([
    ['GaugeMonitor', ['gaugemonitor symbol', 'gaug part', 'monitor part']],
    ['URLSession', ['urlsess symbol', 'url part', 'session part']],
    ['gauge.tips', ['gaugetip symbol', 'gaug part', 'tip part']],
    ['nw_path_monitor', ['nwpathmonitor symbol', 'path part', 'monitor part']],
    ['tableView:didSelect', ['tableviewdidselect symbol', 'tabl part', 'view part', 'did part', 'select part']],
    ['UIKit', ['uikit symbol', 'kit part']],
    ['IPv6', ['ipv6 symbol']],
    ['WN31', ['wn31 symbol']],
  ])('are a whole and its parts of three letters or more: %s', (text, tokens) => {
    expect(tokensOf(text)).toEqual(tokens);
  });

  it('of hexadecimal digits are one name in any case, and no code: logs are full of them', () => {
    expect(tokensOf('code:0x8BADF00D')).toEqual(['code word', '0x8badf00d symbol']);
  });

  it('end before a colon and a number', () => {
    expect(tokensOf('domain:10')).toEqual(['domain word', '10 number']);
    expect(tokensOf('GaugeMonitor:didTip')).toContain('gaugemonitordidtip symbol');
  });

  it('stand at one place with their parts, each as written', () => {
    expect(analyze('the GaugeMonitor').slice(1)).toEqual([
      { term: 'gaugemonitor', kind: 'symbol', text: 'GaugeMonitor', at: 1, start: 4 },
      { term: 'gaug', kind: 'part', text: 'Gauge', at: 1, start: 4 },
      { term: 'monitor', kind: 'part', text: 'Monitor', at: 1, start: 4 },
    ]);
  });

  it('are the same in any capitals, as a whole', () => {
    expect(termsOf('gaugemonitor')).toEqual(['gaugemonitor']);
    expect(termsOf('GAUGEMONITOR')).toEqual(['gaugemonitor']);
    expect(termsOf('GaugeMonitor')[0]).toBe('gaugemonitor');
  });
});

describe('numbers', () => {
  it('are numbers as they are', () => {
    expect(tokensOf('pour 500 ml')).toEqual(['pour word', '500 number', 'ml word']);
  });

  it('of versions keep their dots, and are found by the first of them as well', () => {
    expect(tokensOf('Hub 4.2')).toEqual(['hub word', '4.2 number', '4 part', 'hub4.2 exact']);
    expect(tokensOf('18.5.1')).toEqual(['18.5.1 number', '18 part']);
    expect(termsOf('18.5')).not.toContain('185');
  });
});

describe('a version', () => {
  it('is also one of what stands before it, as written together or apart', () => {
    expect(tokensOf('hubOS 4.2')).toEqual(['hubo symbol', 'hub part', '4.2 number', '4 part', 'hubo4.2 exact']);
    expect(termsOf('hubOS4.2').at(-1)).toBe('hubo4.2');
    expect(termsOf('Hubs 4.2')).toContain('hub4.2');
    expect(
      new Set(
        analyze('Hub 4.2')
          .slice(1)
          .map(({ at }) => at),
      ),
    ).toEqual(new Set([1]));
  });

  it.each(['4.2', 'WN31 4.2', 'Hub 4', 'v4.2', 'of 4.2.'])('is none of anything, or of a word alone: %s', (text) => {
    const versions = analyze(text).filter(({ kind }) => kind === 'exact');
    expect(versions.map(({ term }) => term)).toEqual(text === 'of 4.2.' ? ['of4.2'] : []);
  });
});

it('a word in angle brackets is also one with them', () => {
  expect(tokensOf('what is <private>')).toEqual(['what word', 'is word', 'privat word', '<privat> exact']);
  expect(tokensOf('a < private')).not.toContain('<privat> exact');
});

describe('a change of script', () => {
  it.each([
    ['WN31是什么', ['wn31 symbol', '是什 word', '什么 word']],
    ['GaugeErrorDomainエラー', ['gaugeerrordomain symbol', 'gaug part', 'error part', 'domain part', 'エラ word', 'ラー word']],
    ['датчикHub', ['датчик word', 'hub word']],
    ['雨量計54', ['雨量 word', '量計 word', '54 number']],
  ])('ends a word: %s', (text, tokens) => expect(tokensOf(text)).toEqual(tokens));

  it('is told with where each word begins', () => {
    expect(analyze('the WN31是什么').map(({ text, start, at }) => [text, start, at])).toEqual([
      ['the', 0, 0],
      ['WN31', 4, 1],
      ['是什', 8, 2],
      ['什么', 9, 3],
    ]);
  });
});

describe('a script without spaces', () => {
  it('is looked up by each two characters that follow one another, so that other words around them do no harm', () => {
    expect(termsOf('请求超时')).toEqual(['请求', '求超', '超时']);
    expect(termsOf('超时')).toEqual(['超时']);
    expect(new Set(termsOf('有时会超时的请求')).isSupersetOf(new Set(termsOf('超时')))).toBe(true);
  });

  it('is told with where each pair begins, however many code units a character has', () => {
    expect(analyze('𠀀𠀁雨 hub').map(({ text, start, at }) => [text, start, at])).toEqual([
      ['𠀀𠀁', 0, 0],
      ['𠀁雨', 2, 1],
      ['hub', 6, 2],
    ]);
  });

  it('leaves words of scripts with spaces whole', () => {
    expect(termsOf('датчик 안녕하세요')).toHaveLength(2);
  });
});

describe('numbers that may be codes', () => {
  it('are numbers here: codes are found apart', () => {
    expect(tokensOf('errno 5 (-31)')).toEqual(['errno word', '5 number', '31 number']);
    expect(tokensOf('key:8')).toEqual(['kei word', '8 number']);
  });
});

it('a text is broken the same way each time', () => {
  const text = 'Why does GaugeMonitor say error (-31) at 4.2, wi-fi off?';
  expect(analyze(text)).toEqual(analyze(text));
});
