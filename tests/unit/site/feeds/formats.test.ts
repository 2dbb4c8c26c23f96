import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomOf } from '../../../../src/site/feeds/atom.ts';
import { feedFiles, feedOf } from '../../../../src/site/feeds/feed.ts';
import { jsonFeedOf } from '../../../../src/site/feeds/json-feed.ts';
import { loadContent } from '../../../../src/site/load-content.ts';
import { createSite } from '../../../../src/site/site.ts';
import { makeDocument, soundSite } from '../../make-content.ts';
import { jsonErrors, jsonFeedSchema, xmlErrors } from '../../schema-errors.ts';
import { makeSite } from '../make-site.ts';

const site = createSite(await loadContent(soundSite));
const feeds = feedFiles(site).map(({ scope }) => feedOf(site, scope));
const hostile = makeSite([
  makeDocument(
    'post',
    'a',
    { title: 'A </title> & ]]> B', summary: 'S ]]> <i>', created: '2026' },
    'Text ]]> and `</script>` \u0008 here.\n',
  ),
]);

describe('atomOf', () => {
  it.each(feeds.map((feed) => [feed.title, feed] as const))('writes %s by the rules of RFC 4287', (_, feed) => {
    expect(xmlErrors('atom', atomOf(feed, site))).toEqual([]);
  });

  it('tells of itself, of the page, and of each entry', () => {
    const feed = parseAtomFeed(atomOf(feedOf(site, 'site'), site));
    expect(feed).toMatchObject({
      id: 'https://rainmark.example/kb/feed.xml',
      links: [
        { href: 'https://rainmark.example/kb/feed.xml', rel: 'self' },
        { href: 'https://rainmark.example/kb/', rel: 'alternate' },
      ],
    });
    const entry = feed.entries?.find(({ id }) => id === 'https://rainmark.example/kb/posts/gauge-reads-zero/');
    expect(entry).toMatchObject({
      title: { value: 'Why does my rain gauge read zero in steady rain?' },
      published: '2026-04-02T00:00:00.000Z',
      updated: '2026-05-11T00:00:00.000Z',
      categories: [{ term: 'rain-gauges' }],
    });
    expect(entry?.content?.value).toContain('Clear the funnel, then tip the bucket by hand');
  });

  it('stays well-formed and whole whatever a text holds', () => {
    const xml = atomOf(feedOf(hostile, 'site'), hostile);
    expect(xmlErrors('atom', xml)).toEqual([]);
    const [entry] = parseAtomFeed(xml).entries ?? [];
    expect(entry?.title?.value).toBe('A </title> & ]]> B');
    expect(entry?.content?.value).toContain('Text ]]> and <code>&lt;/script></code>');
  });
});

describe('jsonFeedOf', () => {
  it.each(feeds.map((feed) => [feed.title, feed] as const))('writes %s by the schema of JSON Feed 1.1', (_, feed) => {
    expect(jsonErrors(jsonFeedSchema, JSON.parse(jsonFeedOf(feed, site)))).toEqual([]);
  });

  it('has items even where there are none', () => {
    const empty = makeSite([]);
    const feed = JSON.parse(jsonFeedOf(feedOf(empty, 'guides'), empty));
    expect(jsonErrors(jsonFeedSchema, feed)).toEqual([]);
    expect(feed.items).toEqual([]);
    expect(xmlErrors('atom', atomOf(feedOf(empty, 'guides'), empty))).toEqual([]);
  });

  it('holds what the Atom feed holds', () => {
    const feed = feedOf(site, 'site');
    const json = parseJsonFeed(jsonFeedOf(feed, site));
    const atom = parseAtomFeed(atomOf(feed, site));
    expect(json.items?.map(({ id, content_html }) => [id, content_html])).toEqual(
      atom.entries?.map(({ id, content }) => [id, content?.value]),
    );
  });
});
