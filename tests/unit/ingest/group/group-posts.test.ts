import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerKey, groupPosts } from '../../../../src/ingest/group/group-posts.ts';
import type { PreparedPost } from '../../../../src/ingest/prepare.ts';
import { preparedPost as post, spoolOf } from '../prepared-post.ts';

const OTHER = 'A greenhouse opens all of its windows at night, although the sensors say that it is raining outside.';

function sort(posts: PreparedPost[], hostAliases: Record<string, string> = {}) {
  const { spool, scratch } = spoolOf(posts);
  const { groups, answers } = groupPosts(spool, scratch, { hostAliases, threadOf: () => undefined });
  return { groups: Array.from(groups, ({ head: _, ...rest }) => rest), answers };
}

const group = (...posts: PreparedPost[]) => sort(posts, { 'www2.robots.example': 'robots.example' }).groups;

describe('grouping captured posts', () => {
  it('joins one address, whatever else differs', () => {
    const url = 'https://robots.example/thread/1';
    expect(group(post({ url, title: 'Old title' }), post({ url: `${url}/?page=2`, title: 'New title', text: OTHER, capture: 1 }))).toEqual([
      { members: [0, 1] },
    ]);
    expect(group(post({ url }), post({ url: 'https://www2.robots.example/thread/1', text: OTHER }))).toEqual([{ members: [0, 1] }]);
  });

  it('keeps two addresses apart, and marks the second when title and text are the same', () => {
    expect(
      group(post({ url: 'https://robots.example/1', title: 'Gate' }), post({ url: 'https://robots.example/2', title: 'Gate' })),
    ).toEqual([{ members: [0] }, { members: [1], duplicateOf: 0 }]);
    expect(
      group(
        post({ url: 'https://robots.example/1', title: 'Gate' }),
        post({ url: 'https://robots.example/2', title: 'Gate', text: OTHER }),
      ),
    ).toEqual([{ members: [0] }, { members: [1] }]);
  });

  it('joins title and text across layouts', () => {
    const text = post().text;
    expect(
      group(post({ title: 'Gate', form: 'flat' }), post({ text: text.replace(' and ', '\nand ') }), post({ title: 'gate!', capture: 2 })),
    ).toEqual([{ members: [0, 1, 2] }]);
  });

  it('keeps apart what has one title and other text, or one text and other titles', () => {
    expect(group(post({ title: 'Gate' }), post({ title: 'Gate', text: OTHER }))).toHaveLength(2);
    expect(group(post({ title: 'Gate' }), post({ title: 'Fence' }))).toHaveLength(2);
  });

  it('keeps two rows of one listing apart, and finds each again in the other layout', () => {
    const row = (views: number, listing: number) =>
      post({ title: 'Gate', form: 'flat', listing, figures: { replies: 1, boosts: 0, views, activity: '2026-03' } });
    expect(group(row(217, 0), row(202, 0), row(217, 1), row(202, 1))).toEqual([{ members: [0, 2] }, { members: [1, 3], duplicateOf: 0 }]);
  });

  it('finds each of two namesakes in a later capture by the nearer figures', () => {
    const row = (views: number, capture: number) =>
      post({ title: 'Gate', form: 'flat', listing: 0, capture, figures: { replies: 1, boosts: 0, views, activity: '2026-03' } });
    expect(group(row(217, 0), row(102, 0), row(230, 1), row(110, 1))).toEqual([{ members: [0, 2] }, { members: [1, 3], duplicateOf: 0 }]);
  });

  it('joins a post that a page repeats with small edits', () => {
    const text = `${post().text} It is the third gate that I have tried, and the other two were no better than this one.`;
    expect(group(post({ text }), post({ text: `Background\n${text.replace('third', '3rd')}`, startLine: 9 }))).toEqual([
      { members: [0, 1] },
    ]);
  });

  it('keeps apart what their source calls two threads, though title and text are the same', () => {
    const key = (id: number) => `discourse:${id}:2026-01-05T10:00:00.000Z`;
    expect(group(post({ key: key(1), title: 'Gate' }), post({ key: key(2), title: 'Gate' }))).toHaveLength(2);
    expect(group(post({ key: key(1), title: 'Gate' }), post({ key: key(1), title: 'Gate, solved', text: OTHER }))).toHaveLength(1);
  });

  it('keeps apart two threads without ids that began on two days', () => {
    expect(
      group(post({ title: 'Gate', published: '2026-01-05' }), post({ title: 'Gate', published: '2026-02-01', capture: 1 })),
    ).toHaveLength(2);
    expect(group(post({ title: 'Gate', published: '2026-01-05' }), post({ title: 'Gate', published: '2026-01', capture: 1 }))).toHaveLength(
      1,
    );
  });

  it('sets answers aside', () => {
    const url = 'https://robots.example/1';
    const { groups, answers } = sort([
      post({ url, thread: '1' }),
      post({ answerTo: { thread: '1', reply: { by: 'community' } }, text: 'Push it.' }),
    ]);
    expect(groups).toEqual([{ members: [0] }]);
    expect(answers.of(answerKey(0, '1'))).toEqual([1]);
  });

  it('puts every post into exactly one group, and changes nothing when each comes twice', { timeout: 30_000 }, () => {
    const any = fc.record({
      title: fc.option(fc.constantFrom('Gate', 'Fence', 'Well'), { nil: undefined }),
      url: fc.option(fc.constantFrom('https://robots.example/1', 'https://robots.example/2'), { nil: undefined }),
      text: fc.constantFrom(post().text, OTHER, '', 'short'),
    });
    const make = (list: { title?: string | undefined; url?: string | undefined; text: string }[]) =>
      list.map(({ title, url, text }) => post({ text, ...(title && { title }), ...(url && { url }) }));
    fc.assert(
      fc.property(fc.array(any, { maxLength: 12 }), (list) => {
        const once = group(...make(list));
        expect(once.flatMap(({ members }) => members).sort((a, b) => a - b)).toEqual(list.map((_, at) => at));
        expect(group(...make([...list, ...list]))).toHaveLength(once.length);
      }),
    );
  });
});
