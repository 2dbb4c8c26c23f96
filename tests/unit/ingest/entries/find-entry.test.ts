import { describe, expect, it } from 'vitest';
import { createEntryFinder } from '../../../../src/ingest/entries/find-entry.ts';
import type { KnownEntry } from '../../../../src/ingest/entries/read-entries.ts';
import { formatFingerprint, sketchOf } from '../../../../src/ingest/group/fingerprint.ts';
import { openScratch } from '../../../../src/ingest/store/scratch.ts';
import { preparedPost as post } from '../prepared-post.ts';

const OTHER = 'After the update every lamp in the greenhouse went dark, and the switch on the wall does nothing at all.';
const entry = (fields: Partial<KnownEntry>): KnownEntry => ({
  kind: 'post',
  id: 'gate',
  path: 'posts/gate.md',
  digest: 'a',
  titles: ['Mine', 'Gate stops'],
  fingerprint: formatFingerprint(sketchOf(post().text)),
  ...fields,
});

function find(fields: Partial<KnownEntry>, captured: Parameters<typeof post>[0]) {
  const finder = createEntryFinder(openScratch(), { hostAliases: {}, threadOf: () => undefined });
  finder.add(entry(fields));
  const { entry: found, doubt } = finder.find(post(captured));
  return found?.id ?? (doubt ? 'doubtful' : 'none');
}

describe("a post's entry", () => {
  const key = (id: number) => `discourse:${id}:2026-01-05T10:00:00.000Z`;

  it.each([
    ['the same id, renamed and edited', { key: key(1) }, { key: key(1), title: 'Gate, solved', text: OTHER }, 'gate'],
    ['the same title and text, another id', { key: key(1) }, { key: key(2), title: 'Gate stops' }, 'none'],
    ['the same address, renamed', { url: 'https://a.example/t/x/1' }, { url: 'https://a.example/t/y/1', title: 'Y', text: OTHER }, 'gate'],
    ['the same words, another address', { url: 'https://a.example/t/1' }, { url: 'https://a.example/t/2', title: 'Gate stops' }, 'none'],
    ['the same title and text, no ids', {}, { title: 'Gate stops' }, 'gate'],
    ['the same title and text, another day', { published: '2026-01-05' }, { title: 'Gate stops', published: '2026-02-01' }, 'none'],
    ['the same title, another text', {}, { title: 'Gate stops', text: OTHER }, 'doubtful'],
    ['the same text, another title', {}, { title: 'Fence hums' }, 'doubtful'],
    ['the same text, no title', {}, {}, 'gate'],
    ['the same title, an entry by hand', { fingerprint: undefined }, { title: 'Gate stops', text: OTHER }, 'gate'],
    ['no words at all', { fingerprint: formatFingerprint(sketchOf('')) }, { title: 'Lamps', text: '--' }, 'none'],
    ['nothing in common', {}, { title: 'Lamps', text: OTHER }, 'none'],
  ] as const)('%s', (_, known, captured, expected) => {
    expect(find(known, { ...captured })).toBe(expected);
  });
});

it.each([
  [50, 'forty'],
  [57, 'fifty-five'],
  [30, 'forty'],
  [undefined, 'forty'],
])('of two with one title is that whose views may have grown to %s', (views, expected) => {
  const finder = createEntryFinder(openScratch(), { hostAliases: {}, threadOf: () => undefined });
  finder.add(entry({ id: 'forty', path: 'a.md', views: 40 }));
  finder.add(entry({ id: 'fifty-five', path: 'b.md', views: 52 }));
  expect(finder.find(post({ title: 'Gate stops', figures: { ...(views !== undefined && { views }) } })).entry?.id).toBe(expected);
});

it.each([
  ['the one whose text is most like it', `${post().text} Even so.`, `${post().text} ${OTHER}`, 'gate-2'],
  ['the one that was made first, where their texts are one', post().text, post().text, 'gate-2'],
  ['the other, where that is more like it', `${post().text} ${OTHER}`, `${post().text} Even so.`, 'gate-10'],
])('of two with one title and no figures it is %s', (_, second, tenth, expected) => {
  const finder = createEntryFinder(openScratch(), { hostAliases: {}, threadOf: () => undefined });
  for (const [id, text] of [
    ['gate-10', tenth],
    ['gate-2', second],
  ] as const)
    finder.add(entry({ id, path: `${id}.md`, fingerprint: formatFingerprint(sketchOf(text)) }));
  expect(finder.find(post({ title: 'Gate stops', text: `${post().text} Even so.` })).entry?.id).toBe(expected);
});

it("a link to a forum's tag means no article of that title, nor the other way round", () => {
  const finder = createEntryFinder(openScratch(), { hostAliases: {}, threadOf: () => undefined });
  finder.add(entry({ id: 'lamps', titles: ['Lamps'] }));
  expect(finder.mean({ title: 'Lamps', type: 'forum-tag' })).toBeUndefined();
  finder.add(entry({ kind: 'reference', id: 'tag-lamps', path: 'references/tag-lamps.md', titles: ['Lamps'], isTag: true }));
  expect(finder.mean({ title: 'Lamps', type: 'forum-tag' })?.id).toBe('tag-lamps');
  expect(finder.mean({ title: 'Lamps', type: 'documentation' })?.id).toBe('lamps');
});
