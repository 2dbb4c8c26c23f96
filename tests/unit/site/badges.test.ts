import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { badgesOf, factsOf } from '../../../src/site/badges.ts';
import { makeConfig, makeDocument } from '../make-content.ts';

const config = makeConfig();
const badges = (document: Document) => badgesOf(document, config).map(({ text, tone }) => (tone ? `${text} (${tone})` : text));

describe('badgesOf', () => {
  it('says of a question who answered, where, when, and how it was received', () => {
    const question = makeDocument('post', 'a', {
      answer: 'community',
      platforms: ['Hub', 'Mast'],
      os: ['Hub 4.2', 'Hub 4.1'],
      source: { published: '2024-10-07' },
      metrics: { activity: '2025-01', replies: 4, views: 12800 },
    });
    expect(badges(question)).toEqual([
      'Answered by keepers (status)',
      'Hub 4.1, 4.2',
      'Mast',
      'asked Oct 2024',
      'active Jan 2025',
      '4 replies',
      '12,800 views',
    ]);
  });

  it('names a platform whose name begins that of a version’s platform', () => {
    expect(badges(makeDocument('post', 'a', { platforms: ['Hub', 'Hub Mini'], os: ['Hub Mini 2'] }))).toEqual(
      expect.arrayContaining(['Hub Mini 2', 'Hub']),
    );
  });

  it('groups versions by their platform, oldest first, and by number', () => {
    const os = ['Hub 18.6', 'Mast 11', 'Hub 18', 'Hub 9', 'Hub 18.10'];
    expect(badges(makeDocument('post', 'a', { os })).slice(1)).toEqual(['Hub 9, 18, 18.6, 18.10', 'Mast 11']);
  });

  it('makes an open question stand out', () => {
    expect(badges(makeDocument('post', 'a', { answer: 'none' }))).toEqual(['Open (open)']);
  });

  it('counts one reply, one view and none', () => {
    expect(badges(makeDocument('post', 'a', { metrics: { replies: 1, views: 1 } })).slice(1)).toEqual(['1 reply', '1 view']);
    expect(badges(makeDocument('post', 'a', { metrics: { replies: 0, views: 0 } }))).toEqual([
      'Answered by Halyard (status)',
      '0 replies',
      '0 views',
    ]);
  });

  it('says of other posts what they are, not who answered', () => {
    expect(badges(makeDocument('post', 'a', { type: 'guide', answer: 'none', source: { published: 2024 } }))).toEqual([
      'How-to (status)',
      'published 2024',
    ]);
  });

  it('says of a technote when it was published and revised, and its state where it is not the usual one', () => {
    expect(badges(makeDocument('technote', 'a', { published: '2019-05', revised: '2026-02-03' }))).toEqual([
      'Works note (status)',
      'published May 2019',
      'revised Feb 2026',
    ]);
    expect(badges(makeDocument('technote', 'a', { published: '2019-05' }))).toEqual(['Works note (status)', 'published May 2019']);
    expect(badges(makeDocument('technote', 'a', { state: 'retired' }))).toEqual(['Works note (status)', 'Withdrawn (warning)']);
  });

  it('says of a reference what it is, and its state where it is known and not the usual one', () => {
    expect(badges(makeDocument('reference', 'a', { type: 'video', state: 'live' }))).toEqual(['Film (status)']);
    expect(badges(makeDocument('reference', 'a', { type: 'video', state: 'unknown' }))).toEqual(['Film (status)']);
    expect(badges(makeDocument('reference', 'a', { type: 'video', state: 'removed' }))).toEqual(['Film (status)', 'Gone (warning)']);
  });

  it('says of a topic and a term what they are', () => {
    expect(badges(makeDocument('topic', 'a'))).toEqual(['Subject (status)']);
    expect(badges(makeDocument('term', 'a'))).toEqual(['Word (status)']);
  });

  it('warns of a draft first, whatever its kind', () => {
    expect(badges(makeDocument('post', 'a', { draft: true }))[0]).toBe('Draft (warning)');
    expect(badges(makeDocument('topic', 'a', { draft: true }))[0]).toBe('Draft (warning)');
  });
});

describe('factsOf', () => {
  it('says in a list who answered, and where', () => {
    expect(factsOf(makeDocument('post', 'a', { platforms: ['Hub', 'Mast'], os: ['Hub 4.2'] }), config)).toBe(
      'Answered by Halyard · Hub, Mast',
    );
    expect(factsOf(makeDocument('technote', 'a', { state: 'archived' }), config)).toBe('Works note · Archived');
    expect(factsOf(makeDocument('term', 'a'), config)).toBe('Word');
  });
});
