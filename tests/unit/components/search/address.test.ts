import { describe, expect, it } from 'vitest';
import { isSearch, readSearch, type SearchState, searchIn, writeSearch } from '../../../../src/components/search/address.ts';

const state = (fields: Partial<SearchState> = {}): SearchState => ({
  query: '',
  choice: new Map(),
  sort: 'relevance',
  exact: false,
  ...fields,
});

/** What a query is after it went through an address. */
const throughAddress = (query: string) => readSearch(writeSearch(state({ query }))).query;

const noChoice: SearchState['choice'] = new Map(['kind', 'answer', 'platform', 'topic'].map((name) => [name, new Set<string>()]));

describe('readSearch', () => {
  it('reads no search from no address', () => {
    expect(readSearch('')).toEqual(state({ choice: noChoice }));
    expect(readSearch('?')).toEqual(state({ choice: noChoice }));
  });

  it('reads query, facet values, order and exactness', () => {
    expect(readSearch('?q=rain+gauge&kind=Guide&kind=Question&platform=Field%20Console&sort=activity&exact=1')).toEqual({
      query: 'rain gauge',
      choice: new Map([...noChoice, ['kind', new Set(['Guide', 'Question'])], ['platform', new Set(['Field Console'])]]),
      sort: 'activity',
      exact: true,
    });
  });

  it('leaves aside what it does not know', () => {
    expect(readSearch('?q=a&utm_source=x&colour=red&sort=views&exact=yes&__proto__=1')).toEqual(state({ query: 'a', choice: noChoice }));
  });

  it('reads the line breaks that a field of one line shows as signs', () => {
    expect(readSearch(`?q=${encodeURIComponent('LINK 31 ↵ mast faded')}`).query).toBe('LINK 31\nmast faded');
    expect(readSearch('?q=a%0D%0Ab').query).toBe('a\nb');
  });

  it('takes the first of several queries, without blanks around it', () => {
    expect(readSearch('?q=%20%20rain%0A&q=snow').query).toBe('rain');
  });

  it('survives an address that is badly written', () => {
    expect(readSearch('?q=%E0%A4%A&%%%=%').query).toContain('A');
    expect(readSearch('q=rain').query).toBe('rain');
  });

  it('cuts a query of more than 3000 characters', () => {
    expect(readSearch(`?q=${'a'.repeat(9000)}`).query).toHaveLength(3000);
  });
});

describe('an address', () => {
  const at = (end: string) => searchIn(new URL(`https://rainmark.example/kb/search/${end}`)).query;
  it.each([
    ['#q=rain', 'rain'],
    ['#kind=Guide&q=rain%20gauge', 'rain gauge'],
    ['?q=rain', 'rain'],
    ['?q=rain#_main', 'rain'],
    ['?q=rain#q=snow', 'snow'],
    ['?q=rain#', 'rain'],
    ['', ''],
    ['#_main', ''],
  ])('that ends in %j is a search for %j', (end, query) => expect(at(end)).toBe(query));

  it.each(['', '#', '#q=', '#sort=activity', '#exact=1&q=x'])('may say with %j what to search for', (hash) =>
    expect(isSearch({ hash })).toBe(true),
  );
  it.each(['#_main', '#topics', '#__proto__=q', '#%E0%A4%A'])('names a place with %j', (hash) => expect(isSearch({ hash })).toBe(false));
});

describe('writeSearch', () => {
  it('writes nothing for no search', () => {
    expect(writeSearch(state())).toBe('');
    expect(writeSearch(readSearch(''))).toBe('');
  });

  it('writes no more than what differs from the usual', () => {
    expect(writeSearch(state({ query: 'rain gauge' }))).toBe('#q=rain+gauge');
    expect(writeSearch(state({ query: 'rain', sort: 'activity', exact: true }))).toBe('#q=rain&sort=activity&exact=1');
  });

  it.each([
    state({ query: 'Error Domain=LINK Code=-4 "mast faded" & more? #31 100%' }),
    state({ query: '雨量計 – مقياس 👩‍🔧' }),
    state({ query: 'rain', sort: 'activity' }),
    state({ query: 'rain', exact: true }),
    state({
      query: 'rain',
      choice: new Map([
        ['topic', new Set(['Sensors & masts', 'Rain, hail'])],
        ['kind', new Set(['Guide'])],
      ]),
    }),
    state({ choice: new Map([['platform', new Set(['Hub'])]]) }),
  ])('is read back as it was: %j', (written) => {
    const read = readSearch(writeSearch(written));
    expect(read).toEqual({ ...written, choice: new Map([...noChoice, ...written.choice]) });
    expect(writeSearch(read).length).toBe(writeSearch(written).length);
  });
});

describe('a long paste', () => {
  const line = '2026-03-17 10:22:33.123+0100 halyardd[123:4567] LINK error 31: mast faded out at 10.0.0.1:443\n';

  it('goes into the address without its noise, each line once', () => {
    expect(throughAddress(line.repeat(50))).toBe('halyardd LINK error 31: mast faded out at');
  });

  it('keeps a word that stands in several lines: each may have a code of its own', () => {
    const other = line.replace('31', '54');
    expect(throughAddress((line + other).repeat(9))).toBe(
      'halyardd LINK error 31: mast faded out at\nhalyardd LINK error 54: mast faded out at',
    );
  });

  it('goes in as it is where all of it is noise', () => {
    const noise = '10.0.0.1:443 '.repeat(120).trim();
    expect(throughAddress(noise)).toBe(noise);
  });

  it('stays as it is up to 1500 characters, noise and line breaks included', () => {
    const typed = line.repeat(15).trim();
    expect(throughAddress(typed)).toBe(typed);
    const question = 'why does 10.0.0.1:443 not answer at 10:22:33 '.repeat(30).trim();
    expect(throughAddress(question)).toBe(question);
  });

  it('is cut between lines', () => {
    const lines = Array.from({ length: 400 }, (_, i) => `gauge${i} is silent`);
    const kept = throughAddress(lines.join('\n')).split('\n');
    expect(kept).toEqual(lines.slice(0, kept.length));
    expect(kept.length).toBeGreaterThan(100);
  });

  it('is cut at 3000 characters, and read back as it was written', () => {
    const words = Array.from({ length: 2000 }, (_, i) => `gauge${i}`).join(' ');
    const address = writeSearch(state({ query: words }));
    expect(address.length).toBeLessThanOrEqual(3100);
    const read = readSearch(address);
    expect(read.query).toBe(words.slice(0, 3000).trim());
    expect(writeSearch(read)).toBe(address.replace(/\+$/, ''));
  });

  it('of a megabyte makes an address that can be sent', () => {
    expect(writeSearch(state({ query: line.repeat(10_000) })).length).toBeLessThan(100);
  });
});
