import { describe, expect, it } from 'vitest';
import { addressForms, fold, foldWords, keyOf } from '../../../src/search/target.ts';

describe('a folded name', () => {
  it.each([
    ['kGauge-Error.Domain', 'kgaugeerrordomain'],
    ['Gauge Error', 'gaugeerror'],
    ['ＧＡＵＧＥ', 'gauge'],
    ['3:', '3'],
    ['…', ''],
  ])('has no joins and no case: %s', (name, folded) => expect(fold(name)).toBe(folded));

  it.each([
    ['The  valve’s shut.', 'the valves shut'],
    ['“Rain-gauge”, at 4.2', 'rain gauge at 4 2'],
    ['', ''],
  ])('keeps its words where these count: %s', (text, folded) => expect(foldWords(text)).toBe(folded));
});

describe('a key', () => {
  it('of an error is the same for each spelling of its domain', () => {
    expect(keyOf.error('GaugeErrorDomain', '8')).toBe('e:gaugeerrordomain#8');
    expect(keyOf.error('gauge error-domain', '8')).toBe(keyOf.error('GaugeErrorDomain', '8'));
    expect(keyOf.domain('gauge error-domain')).toBe(keyOf.domain('GaugeErrorDomain'));
  });

  it('of a name keeps its signs, which may be all that tells it from another', () => {
    expect(keyOf.name('gauge.tips')).not.toBe(keyOf.name('gaugeTips'));
    expect(keyOf.name('GaugeMonitor')).toBe(keyOf.name('gaugemonitor'));
  });

  it('of a title is the same in any form of its words', () => {
    expect(keyOf.title('Tipping Buckets')).toBe(keyOf.title('tipping-bucket'));
    expect(keyOf.title('Tipping Buckets')).not.toBe(keyOf.title('bucket tipping'));
  });

  it('of a message is its first three words', () => {
    expect(keyOf.text('The valve is shut.')).toBe(keyOf.text('the VALVE is'));
    expect(keyOf.text('The valve')).not.toBe(keyOf.text('the valve is'));
    expect(keyOf.text('The valve is shut.')).not.toBe(keyOf.text('The hub is shut.'));
  });

  it('of one kind is none of another', () => {
    const keys = [
      keyOf.error('x', '1'),
      keyOf.code('x1'),
      keyOf.domain('x1'),
      keyOf.name('x1'),
      keyOf.title('x1'),
      keyOf.address('x1'),
      keyOf.text('x1'),
    ];
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe('the forms of an address', () => {
  it('are without protocol, host name of the web, query and closing slash, and the path alone', () => {
    expect(addressForms('https://www.keepers.example/kb/posts/silent/?page=2#answer')).toEqual({
      forms: ['keepers.example/kb/posts/silent', 'kb/posts/silent', 'posts/silent'],
      fragment: 'answer',
    });
  });

  it.each(['/posts/silent', 'posts/silent.md', 'posts/silent.html', 'http://any.example/kb/posts/silent/'])(
    'hold the path of a page of ours on any host: %s',
    (address) => expect(addressForms(address).forms).toContain('posts/silent'),
  );

  it('are none of what has no path', () => {
    expect(addressForms('keepers.example')).toEqual({ forms: [], fragment: '' });
    expect(addressForms('')).toEqual({ forms: [], fragment: '' });
  });
});
