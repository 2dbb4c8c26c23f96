import { describe, expect, it } from 'vitest';
import { createUrls, errorPath } from '../../../src/model/urls.ts';

describe('createUrls', () => {
  const urls = createUrls('https://rainmark.example/');

  it('makes the URL of an entry from its kind and id', () => {
    expect(urls.entry({ kind: 'post', id: 'a' })).toBe('/posts/a/');
    expect(urls.entry({ kind: 'technote', id: 'wn12' })).toBe('/technotes/wn12/');
    expect(urls.entry({ kind: 'topic', id: 'a' })).toBe('/topics/a/');
    expect(urls.entry({ kind: 'reference', id: 'a' })).toBe('/references/a/');
  });

  it('leads to a place in an entry', () => {
    expect(urls.entry({ kind: 'technote', id: 'wn12' }, 'tolerance')).toBe('/technotes/wn12/#tolerance');
    expect(urls.entry({ kind: 'technote', id: 'wn12' }, '')).toBe('/technotes/wn12/');
  });

  it('finds a term on the page of the glossary', () => {
    expect(urls.entry({ kind: 'term', id: 'hub' })).toBe('/glossary/#hub');
  });

  it('makes the URLs of symbols and errors', () => {
    expect(urls.symbol('GaugeMonitor.tips')).toBe('/symbols/gaugemonitor-tips/');
    expect(urls.error(errorPath({ domain: 'LINK', code: '-4' }))).toBe('/errors/link/-4/');
  });

  it('escapes a query', () => {
    expect(urls.search('LINK 31 & "dew"?')).toBe('/search/#q=LINK%2031%20%26%20%22dew%22%3F');
  });

  it('makes the URLs of an entry in its other forms', () => {
    expect(urls.markdown({ kind: 'post', id: 'a' })).toBe('/posts/a.md');
    expect(urls.markdown({ kind: 'term', id: 'hub' })).toBe('/glossary.md');
    expect(urls.entryData('hub')).toBe('/api/entries/hub.json');
    expect(urls.picture({ kind: 'technote', id: 'wn12' })).toBe('/og/technotes/wn12.png');
    expect(urls.picture({ kind: 'term', id: 'hub' })).toBe(urls.picture());
  });

  it('makes the URLs of feeds', () => {
    expect(urls.feed('site', 'atom')).toBe('/feed.xml');
    expect(urls.feed('guides', 'json')).toBe('/guides/feed.json');
    expect(urls.feed('open-questions', 'atom')).toBe('/open-questions/feed.xml');
    expect(urls.feed({ topic: 'sensors' }, 'json')).toBe('/topics/sensors/feed.json');
  });

  it('knows its own addresses, and their paths', () => {
    const { within } = createUrls('https://rainmark.example/kb');
    expect(within('https://rainmark.example/kb/posts/a/?b=c#d')).toBe('/kb/posts/a/?b=c#d');
    expect(within('http://RAINMARK.example:80/kb')).toBe('/kb');
    for (const url of ['https://rainmark.example/kbs/', 'https://a.rainmark.example/kb/', 'ftp://rainmark.example/kb/', '/kb/', 'x'])
      expect(within(url)).toBeUndefined();
  });

  it('makes full URLs', () => {
    expect(urls.absolute(urls.page('recent'))).toBe('https://rainmark.example/new/');
  });

  it.each(['https://rainmark.example/kb', 'https://rainmark.example/kb/'])('puts the path of %s in front of everything', (siteUrl) => {
    const under = createUrls(siteUrl);
    expect(under.base).toBe('/kb/');
    expect(under.page('home')).toBe('/kb/');
    expect(under.page('glossary')).toBe('/kb/glossary/');
    expect(under.entry({ kind: 'post', id: 'a' }, 'b')).toBe('/kb/posts/a/#b');
    expect(under.entry({ kind: 'term', id: 'hub' })).toBe('/kb/glossary/#hub');
    expect(under.symbol('x.y')).toBe('/kb/symbols/x-y/');
    expect(under.error(errorPath({ domain: 'LINK', name: 'LinkBusy' }))).toBe('/kb/errors/link/linkbusy/');
    expect(under.search('x')).toBe('/kb/search/#q=x');
    expect(under.file('icon.svg')).toBe('/kb/icon.svg');
    expect(under.data('entries')).toBe('/kb/api/entries.json');
    expect(under.feed('site', 'atom')).toBe('/kb/feed.xml');
    expect(under.absolute(under.entry({ kind: 'post', id: 'a' }))).toBe('https://rainmark.example/kb/posts/a/');
  });
});

describe('errorPath', () => {
  it('goes by the code, else the name, else the words', () => {
    const all = { domain: 'LINK', code: '31', name: 'LinkFadedOut', text: 'mast faded out' };
    expect(errorPath(all)).toBe('link/31');
    expect(errorPath({ ...all, code: undefined })).toBe('link/linkfadedout');
    expect(errorPath({ ...all, code: undefined, name: undefined })).toBe('link/mast-faded-out');
  });

  it('tells a code from its negative', () => {
    expect(errorPath({ domain: 'LINK', code: '-4' })).not.toBe(errorPath({ domain: 'LINK', code: '4' }));
  });

  it('goes by the code zero', () => {
    expect(errorPath({ domain: 'LINK', code: '0', name: 'LinkNone' })).toBe('link/0');
  });

  it('cuts long words at a word, and tells those apart that begin alike', () => {
    const text = 'the sampler has refused the interval because the battery of the mast ';
    const cut = 'sampler/the-sampler-has-refused-the-interval-because-the-battery-of';
    expect(errorPath({ domain: 'Sampler', text: `${text}is low` })).toBe(`${cut}-nfo0q2`);
    expect(errorPath({ domain: 'Sampler', text: `${text}was stolen` })).toMatch(new RegExp(`^${cut}-(?!nfo0q2)[a-z0-9]+$`));
    expect(errorPath({ domain: 'Sampler', text: `${text}IS LOW!` })).toBe(`${cut}-nfo0q2`);
  });

  it('keeps words of exactly the longest length', () => {
    const longest = `${'a'.repeat(29)} ${'b'.repeat(30)}`;
    const path = `a/${'a'.repeat(29)}-${'b'.repeat(30)}`;
    expect(errorPath({ domain: 'A', text: longest })).toBe(path);
    expect(errorPath({ domain: 'A', text: `${longest} ccc` })).toMatch(new RegExp(`^${path}-[a-z0-9]+$`));
  });
});
