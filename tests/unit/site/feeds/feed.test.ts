import { describe, expect, it } from 'vitest';
import { feedFiles, feedOf, MAX_FEED_ENTRIES } from '../../../../src/site/feeds/feed.ts';
import { makeDocument } from '../../make-content.ts';
import { makeSite } from '../make-site.ts';

const topic = makeDocument('topic', 'gauges', { title: 'Gauges', created: '2026-01' });
const part = makeDocument('topic', 'buckets', { title: 'Buckets', parent: 'gauges', created: '2026-01' });
const site = makeSite([
  topic,
  part,
  makeDocument('post', 'old', { created: '2025-12-31', topics: ['gauges'] }),
  makeDocument('post', 'new', { created: '2026-03-02', topics: ['buckets'], answer: 'none', metrics: { views: 1 } }),
  makeDocument('post', 'mended', { created: '2024', updated: '2026-03-01', type: 'guide' }),
  makeDocument('post', 'asked', { created: '2026-01-01', answer: 'none', metrics: { views: 900 } }),
  makeDocument('post', 'undated'),
  makeDocument('technote', 'wn12', { number: 'WN12', created: '2026-02' }),
  makeDocument('reference', 'paper', { created: '2026-04', topics: ['gauges'] }),
  makeDocument('term', 'hub', { created: '2026-04', topics: ['gauges'] }),
]);
const ids = (scope: Parameters<typeof feedOf>[1]) => feedOf(site, scope).entries.map(({ title }) => title);

describe('feedOf', () => {
  it('holds posts and technotes, newest first, and none without a date', () => {
    expect(ids('site')).toEqual(['new', 'mended', 'wn12', 'asked', 'old']);
  });

  it('holds the guides', () => expect(ids('guides')).toEqual(['mended']));

  it('holds the open questions, newest first although another is viewed more', () => {
    expect(ids('open-questions')).toEqual(['new', 'asked']);
  });

  it('holds a topic’s posts, those of its parts included', () => {
    expect(ids({ topic: 'gauges' })).toEqual(['new', 'old']);
    expect(ids({ topic: 'buckets' })).toEqual(['new']);
  });

  it('is as new as its newest entry', () => {
    expect(feedOf(site, 'site').updated).toBe('2026-03-02T00:00:00Z');
    expect(feedOf(makeSite([topic]), { topic: 'gauges' })).toMatchObject({ updated: '1970-01-01T00:00:00Z', entries: [] });
  });

  it('gives each entry in full, its short answer first, and escapes it', () => {
    const full = makeSite([makeDocument('post', 'a', { summary: 'Use <b> & "c".', created: '2026' }, '## Question\n\nWhy?\n')]);
    expect(feedOf(full, 'site').entries[0]?.html).toBe(
      '<p><strong>Use &lt;b&gt; &amp; &quot;c&quot;.</strong></p>\n<h2>Question</h2>\n<p>Why?</p>',
    );
  });

  it('goes by the permalink, which a new title does not change', () => {
    const [before, after] = ['One', 'Another'].map((title) =>
      feedOf(makeSite([makeDocument('post', 'a', { title, created: '2026' })]), 'site'),
    );
    expect(before?.entries[0]?.url).toBe('https://rainmark.example/kb/posts/a/');
    expect(after?.entries[0]?.url).toBe(before?.entries[0]?.url);
  });

  it('stays short', () => {
    const many = Array.from({ length: MAX_FEED_ENTRIES + 1 }, (_, i) => makeDocument('post', `p${i}`, { created: '2026' }));
    expect(feedOf(makeSite(many), 'site').entries).toHaveLength(MAX_FEED_ENTRIES);
  });
});

describe('feedFiles', () => {
  it('keeps a topic’s feed where it used to be', () => {
    const renamed = makeSite([makeDocument('topic', 'gauges', { aliases: ['rain'] })]);
    expect(feedFiles(renamed).slice(3)).toEqual([
      { folder: 'topics/gauges', scope: { topic: 'gauges' } },
      { folder: 'topics/rain', scope: { topic: 'gauges' } },
    ]);
  });

  it('lists a feed for each topic beside the three of the site', () => {
    expect(feedFiles(site).map(({ scope }) => scope)).toEqual([
      'site',
      'guides',
      'open-questions',
      { topic: 'gauges' },
      { topic: 'buckets' },
    ]);
  });
});
