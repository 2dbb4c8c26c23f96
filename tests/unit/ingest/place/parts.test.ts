import { expect, it } from 'vitest';
import { createPartList } from '../../../../src/ingest/place/parts.ts';
import type { PreparedPost } from '../../../../src/ingest/prepare.ts';
import type { Followed, Kept } from '../../../../src/ingest/store/kept.ts';
import { digestOfText } from '../../../../src/model/digest-of-text.ts';
import { preparedPost } from '../prepared-post.ts';

/** Whether what a draft was written from is remembered. */
function remembers(fields: Partial<PreparedPost>): boolean {
  const bodies = new Map<string, string>();
  const parts: Followed = { get: (name) => bodies.get(name), set: (name, _, body) => bodies.set(name, body) };
  const list = createPartList({ keeps: true, parts } as Kept);
  list.keep({ path: 'a.md', text: 'A' }, () => ({ posts: [preparedPost(fields)], places: ['a.json'] }));
  return list.of({ path: 'a.md', digest: digestOfText('A') }) !== undefined;
}

it.each<[string, Partial<PreparedPost>, boolean]>([
  ['a whole thread', {}, false],
  ['a later part', { partial: true }, true],
  ['a thread without some of its replies', { figures: { replies: 1 } }, true],
  ['a text without its lines', { form: 'flat' }, true],
  ['a text that may begin elsewhere', { doubts: ['begins here because it looks like it'] }, true],
  ['a note', { kind: 'technote', form: 'flat' }, false],
])('of a draft of %s it is remembered what it was written from: %#', (_, fields, remembered) => {
  expect(remembers(fields)).toBe(remembered);
});
