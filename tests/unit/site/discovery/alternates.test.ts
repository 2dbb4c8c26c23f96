import { describe, expect, it } from 'vitest';
import { entryAlternates, feedAlternates } from '../../../../src/site/discovery/alternates.ts';
import { makeDocument } from '../../make-content.ts';
import { makeSite } from '../make-site.ts';

const document = makeDocument('topic', 'gauges', { title: 'Gauges' });
const site = makeSite([document]);

describe('feedAlternates', () => {
  it('offers each feed in both formats, under a name that tells them apart', () => {
    expect(feedAlternates(site, [{ topic: 'gauges' }, 'site'])).toEqual([
      { type: 'application/atom+xml', href: '/kb/topics/gauges/feed.xml', title: 'Rainmark: Gauges' },
      { type: 'application/feed+json', href: '/kb/topics/gauges/feed.json', title: 'Rainmark: Gauges' },
      { type: 'application/atom+xml', href: '/kb/feed.xml', title: 'Rainmark' },
      { type: 'application/feed+json', href: '/kb/feed.json', title: 'Rainmark' },
    ]);
  });
});

describe('entryAlternates', () => {
  it('offers an entry as Markdown and as JSON', () => {
    expect(entryAlternates(site, document).map(({ type, href }) => [type, href])).toEqual([
      ['text/markdown', '/kb/topics/gauges.md'],
      ['application/json', '/kb/api/entries/gauges.json'],
    ]);
  });
});
