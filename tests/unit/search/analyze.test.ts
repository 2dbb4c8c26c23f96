import { describe, expect, it } from 'vitest';
import { analyze, termOf } from '../../../src/search/analyze.ts';

/** A text's tokens in short: `term kind`. */
const tokensOf = (text: string) => analyze(text).map(({ term, kind }) => `${term} ${kind}`);
const termsOf = (text: string) => analyze(text).map(({ term }) => term);

describe('words', () => {
  it('are in lower case and stemmed, and keep what was written and where it stood', () => {
    expect(analyze('Calibrating gauges')).toEqual([
      { term: 'calibr', kind: 'word', text: 'Calibrating', at: 0 },
      { term: 'gaug', kind: 'word', text: 'gauges', at: 1 },
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

  it('are a whole and its longer parts where hyphens join them', () => {
    expect(tokensOf('tipping-bucket')).toEqual(['tippingbucket word', 'tip part', 'bucket part']);
    expect(tokensOf('wi-fi')).toEqual(['wifi word']);
  });

  it('of any script are words', () => {
    expect(tokensOf('مقياس المطر, дождь 雨量計')).toEqual(['مقياس word', 'المطر word', 'дождь word', '雨量計 word']);
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
      { term: 'gaugemonitor', kind: 'symbol', text: 'GaugeMonitor', at: 1 },
      { term: 'gaug', kind: 'part', text: 'Gauge', at: 1 },
      { term: 'monitor', kind: 'part', text: 'Monitor', at: 1 },
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
    expect(tokensOf('Hub 4.2')).toEqual(['hub word', '4.2 number', '4 part']);
    expect(tokensOf('18.5.1')).toEqual(['18.5.1 number', '18 part']);
    expect(termsOf('18.5')).not.toContain('185');
  });
});

describe('error codes', () => {
  it.each([
    ['Code=8', '#8'],
    ['Code = 8', '#8'],
    ['code: 8', '#8'],
    ['code 8', '#8'],
    ['error 8', '#8'],
    ['Errors: 8', '#8'],
    ['error code 8', '#8'],
    ['error number 8', '#8'],
    ['error no. 8', '#8'],
    ['error is 8', '#8'],
    ['error #8', '#8'],
    ['error (8', '#8'],
    ['error\n8', '#8'],
    ['error 90525', '#90525'],
    ['ERROR 90525', '#90525'],
    ['(-65570)', '#65570'],
    ['( -65570 )', '#65570'],
    ['(8)', '#8'],
    ['-65570', '#65570'],
    ['−65570', '#65570'],
    ['error –65570', '#65570'],
    ['"code":-1009', '#1009'],
    ['errno 5', '#5'],
    ['err=5', '#5'],
    ['status 4099', '#4099'],
    ['status code: 403', '#403'],
    ['reason: 4', '#4'],
    ['exception 12', '#12'],
    ['Code=-1009', '#1009'],
    ['errorCode=5', '#5'],
    ['errorCode:5', '#5'],
    ['statusCode = 401', '#401'],
    ['httpStatus: 503', '#503'],
    ['lastError -54', '#54'],
    ['_kGaugeErrorCodeKey=54', '#54'],
    ['error_code = 5', '#5'],
    ['"code":404', '#404'],
    ["'errorCode': 5", '#5'],
    ['error 8.', '#8'],
    ['jammed (54, valve shut)', '#54'],
    ['jammed (54: valve shut)', '#54'],
  ])('are found in %j', (text, code) => {
    expect(
      analyze(text)
        .filter(({ kind }) => kind === 'code')
        .map(({ term }) => term),
    ).toEqual([code]);
  });

  it.each([
    ['NSURLErrorDomain:-1009', 'nsurlerrordomain#1009'],
    ['NSURLErrorDomain Code=-1009', 'nsurlerrordomain#1009'],
    ['NSURLErrorDomain error code -1009', 'nsurlerrordomain#1009'],
    ['NSURLErrorDomain, failed:\n(-1009)', 'nsurlerrordomain#1009'],
    ['kGaugeErrorDomainHub error 8', 'kgaugeerrordomainhub#8'],
    ['GaugeError(rawValue: 12)', 'gaugeerror#12'],
    ['GAUGEErrorDomain’s error 8', 'gaugeerrordomain#8'],
    ['MastErrorDomain in GaugeErrorDomain error 8', 'gaugeerrordomain#8'],
  ])('are told from those of other domains where theirs stands before them: %j', (text, code) => {
    const found = analyze(text).filter(({ kind }) => kind === 'code');
    expect(found.map(({ term }) => term)).toEqual([code, code.slice(code.indexOf('#'))]);
    expect(new Set(found.map(({ at }) => at)).size).toBe(1);
  });

  it.each([
    'GaugeErrorDomain says that this is error 8',
    'error 8 of GaugeErrorDomain',
    'lastError: 8',
    'Error 8',
    'gaugeErrorDomain is nil, error 8',
  ])('are of no domain in %j', (text) => {
    expect(
      analyze(text)
        .filter(({ kind }) => kind === 'code')
        .map(({ term }) => term),
    ).toEqual(['#8']);
  });

  it('are numbers too, at the same place', () => {
    expect(analyze('errno 5').slice(1)).toEqual([
      { term: '#5', kind: 'code', text: '5', at: 1 },
      { term: '5', kind: 'number', text: '5', at: 1 },
    ]);
  });

  it('are all found where there are several', () => {
    expect(tokensOf('error 5, then error 54 (-9806)').filter((token) => token.endsWith('code'))).toEqual([
      '#5 code',
      '#54 code',
      '#9806 code',
    ]);
  });

  it.each([
    '500 ml',
    'Hub 4.2',
    '124-128 tips',
    '2026-03-17',
    'terror 8',
    'decode 8',
    'error 12345678',
    'error 8x',
    'errors',
    'code',
    '(2 times)',
    '(8 of 9)',
    'errors (2 times)',
    'error 18.5',
    'errors since 4.2',
    'code 1.0.3',
    'at -3.14',
    'Unicode 8',
    'barcode=8',
    'gaugeDecode=8',
  ])('are none in %j', (text) => {
    expect(analyze(text).filter(({ kind }) => kind === 'code')).toEqual([]);
  });
});

it('a text is broken the same way each time', () => {
  const text = 'Why does GaugeMonitor say error (-31) at 4.2, wi-fi off?';
  expect(analyze(text)).toEqual(analyze(text));
});
