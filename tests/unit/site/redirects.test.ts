import { describe, expect, it } from 'vitest';
import { redirectsOf } from '../../../src/site/redirects.ts';
import { makeConfig, makeDocument } from '../make-content.ts';
import { makeSite } from './make-site.ts';

const documents = [
  makeDocument('post', 'gauge', { aliases: ['zero-rain', 'no-rain'] }),
  makeDocument('technote', 'wn12', { aliases: ['calibration'] }),
  makeDocument('topic', 'rain'),
  makeDocument('term', 'hub', { aliases: ['base station'] }),
];

describe('redirectsOf', () => {
  it('leads from every former id to the entry, and from no word for a term', () => {
    expect(redirectsOf(makeSite(documents, makeConfig({ url: 'https://rainmark.example/' })))).toEqual({
      '/posts/zero-rain/': '/posts/gauge/',
      '/posts/no-rain/': '/posts/gauge/',
      '/technotes/calibration/': '/technotes/wn12/',
    });
  });

  it('leads to the path that the site is served from, which Astro puts before the old paths alone', () => {
    expect(redirectsOf(makeSite(documents, makeConfig({ url: 'https://rainmark.example/kb' })))).toEqual({
      '/posts/zero-rain/': '/kb/posts/gauge/',
      '/posts/no-rain/': '/kb/posts/gauge/',
      '/technotes/calibration/': '/kb/technotes/wn12/',
    });
  });
});
