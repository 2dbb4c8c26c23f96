import { describe, expect, it } from 'vitest';
import { cardOf } from '../../../../src/site/og/card.ts';
import { pictured, pictureUrl } from '../../../../src/site/og/pictures.ts';
import { makeConfig, makeDocument } from '../../make-content.ts';
import { makeSite } from '../make-site.ts';

const documents = [
  makeDocument('topic', 'sensors', { title: 'Sensors' }),
  makeDocument('topic', 'gauges', { title: 'Gauges', parent: 'sensors' }),
  makeDocument('post', 'a', { title: 'Why?', summary: 'So.', topics: ['gauges'] }),
  makeDocument('technote', 'wn12', { number: 'WN12', topics: ['gauges'] }),
  makeDocument('term', 'hub'),
];
const site = makeSite(documents);

describe('cardOf', () => {
  it('tells what an entry answers, where it belongs and who answered', () => {
    expect(cardOf(site, site.entry('a'))).toEqual({
      trail: 'Sensors › Gauges',
      title: 'Why?',
      summary: 'So.',
      status: 'Answered by Halyard',
      site: 'Rainmark',
    });
  });

  it('says that a technote is one', () => {
    expect(cardOf(site, site.entry('wn12'))).toMatchObject({ trail: 'Technotes › Sensors › Gauges', status: 'Works note' });
  });

  it('says what the site is for', () => {
    expect(cardOf(site)).toMatchObject({ trail: '', title: 'Answers about weather stations', site: 'Rainmark' });
  });
});

describe('pictured', () => {
  it('is every entry with a page of its own', () => {
    expect(pictured(site).map(({ id }) => id)).toEqual(['sensors', 'gauges', 'a', 'wn12']);
  });

  it('is none where the site does without', () => {
    expect(pictured(makeSite(documents, makeConfig({ pictures: false })))).toEqual([]);
  });
});

describe('pictureUrl', () => {
  it('falls back to the picture of the site', () => {
    const without = makeSite(documents, makeConfig({ pictures: false }));
    expect(pictureUrl(site, site.entry('a'))).toBe('https://rainmark.example/kb/og/posts/a.png');
    expect(pictureUrl(site, site.entry('hub'))).toBe('https://rainmark.example/kb/og/site.png');
    expect(pictureUrl(without, site.entry('a'))).toBe('https://rainmark.example/kb/og/site.png');
  });
});
