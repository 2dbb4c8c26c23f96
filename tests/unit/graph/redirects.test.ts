import { describe, expect, it } from 'vitest';
import { makeConfig, makeDocument } from '../make-content.ts';
import { makeSite } from '../site/make-site.ts';

const documents = [
  makeDocument('post', 'gauge', { aliases: ['zero-rain', 'no-rain'] }),
  makeDocument('technote', 'wn12', { aliases: ['calibration'] }),
  makeDocument('topic', 'rain'),
  makeDocument('term', 'hub', { aliases: ['base station'] }),
];

const redirectsOf = (site: ReturnType<typeof makeSite>) => Object.fromEntries(site.redirects);

describe('redirects', () => {
  it('leads from every former id to the entry, and from no word for a term', () => {
    expect(redirectsOf(makeSite(documents, makeConfig({ url: 'https://rainmark.example/' })))).toEqual({
      '/posts/zero-rain/': '/posts/gauge/',
      '/posts/no-rain/': '/posts/gauge/',
      '/technotes/calibration/': '/technotes/wn12/',
    });
  });

  it('keeps the path that the site is served from', () => {
    expect(redirectsOf(makeSite(documents, makeConfig({ url: 'https://rainmark.example/kb' })))).toEqual({
      '/kb/posts/zero-rain/': '/kb/posts/gauge/',
      '/kb/posts/no-rain/': '/kb/posts/gauge/',
      '/kb/technotes/calibration/': '/kb/technotes/wn12/',
    });
  });
});
