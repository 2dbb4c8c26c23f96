import { expect, it } from 'vitest';
import { isSamePost } from '../../../../src/ingest/group/same-post.ts';
import { preparedPost } from '../prepared-post.ts';

const post = preparedPost({ title: 'Dry beds' });

it.each([
  ['of another kind', { kind: 'reference' }, undefined, false],
  ['of the same words', {}, undefined, true],
  ['of another title', { title: 'Wet beds' }, undefined, false],
  ['that its source says is another', {}, false, false],
  ['that its source says is the same', { text: 'Water it.' }, true, true],
  ['of another kind, whatever its source says', { kind: 'technote' }, true, false],
] as const)('tells a post %s', (_, fields, identical, same) => {
  expect(isSamePost(post, preparedPost({ title: 'Dry beds', ...fields }), identical)).toBe(same);
});

it('tells notes by their numbers alone, where both have one', () => {
  const note = (number: string, fields = {}) => preparedPost({ kind: 'technote', title: 'Beds', number, ...fields });
  expect(isSamePost(note('KB1'), note('KB1', { title: 'Wet beds', text: 'Water it.' }), undefined)).toBe(true);
  expect(isSamePost(note('KB1'), note('KB2'), undefined)).toBe(false);
});
