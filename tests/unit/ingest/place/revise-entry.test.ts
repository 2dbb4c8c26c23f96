import { expect, it } from 'vitest';
import { chooseAnswer } from '../../../../src/ingest/answer/choose-answer.ts';
import { reviseEntry } from '../../../../src/ingest/place/revise-entry.ts';
import type { PreparedPost } from '../../../../src/ingest/prepare.ts';
import { makeDraft } from '../../../../src/ingest/write/make-draft.ts';
import { withDigest } from '../../../../src/ingest/write/untouched.ts';
import { type Document, parseDocumentFile } from '../../../../src/model/document.ts';
import { wording } from '../fixtures.ts';
import { preparedPost } from '../prepared-post.ts';

const TITLE = 'Gate stops';
const post = (fields: Partial<PreparedPost>) => preparedPost({ title: TITLE, type: 'question', form: 'tidy', ...fields });
const draftOf = (of: PreparedPost) => makeDraft(of, { id: 'gate', places: ['a.json'], resources: [] }, { wording, meant: () => [] });
const parse = (text: string) => parseDocumentFile('post', 'posts/gate.md', 'gate', text) as Document;

/** What a later capture makes of the draft of an earlier one. */
function revise(earlier: PreparedPost, later: PreparedPost, touch = (text: string) => text) {
  const drawn = draftOf(earlier);
  const text = touch(withDigest(drawn, parse(drawn)).text);
  const answer = chooseAnswer(later, wording.housekeeping);
  return reviseEntry(parse(text), text, { post: later, answer, redraft: draftOf });
}

const reply = (text: string, accepted?: true) => ({ text, by: 'community' as const, ...(accepted && { accepted }) });
const old = { figures: { activity: '2026-01-01' } };
const young = { figures: { activity: '2026-02-01' } };
const EDITED = 'The rover stops at the gate, and it does so on rainy days alone, as far as anybody here can tell.';

it.each([
  ['a newer text', post(old), post({ ...young, text: EDITED }), true],
  ['an older text', post(young), post({ ...old, text: EDITED }), false],
  ['the same again', post(old), post(old), false],
  ['an answer', post(old), post({ ...old, replies: [reply('Push it.', true)] }), true],
  [
    'no answer where there was one, though newer',
    post({ ...old, replies: [reply('Push it.', true)] }),
    post({ ...young, text: EDITED }),
    false,
  ],
  [
    'the answer that was known to be elsewhere',
    post({ ...old, answeredElsewhere: { place: 'post 9' } }),
    post({ ...old, replies: [reply('Push it.', true)] }),
    true,
  ],
  ['the same words without their lines', post({ ...old, form: 'lines' }), post({ ...young, form: 'flat' }), false],
  ['other words, without their lines', post({ ...old, form: 'lines' }), post({ ...young, form: 'flat', text: EDITED }), true],
  [
    'the first post',
    post({ ...old, partial: true, text: 'The capture begins at post 4 of the thread.' }),
    post({ ...old, text: EDITED }),
    true,
  ],
  ['a later part, which knows no replies', post(old), post({ ...young, partial: true, text: 'Nothing.' }), false],
])('a draft that nobody touched is written anew for %s: %#', (_, earlier, later, anew) => {
  expect(revise(earlier, later).anew).toBe(anew);
});

it('a draft that somebody touched gets figures alone, and what came is told', () => {
  const mine = (text: string) => text.replace('summary: ', 'summary: Mine. ');
  const later = post({ ...young, text: EDITED, replies: [reply('Push it.', true)] });
  const revised = revise(post(old), later, mine);
  expect(revised).toMatchObject({
    anew: false,
    differences: expect.arrayContaining([expect.stringContaining('answer: the entry has none')]),
  });
  expect(revised.text).toContain('activity: 2026-02-01');
  expect(revised.text).not.toContain('Push it.');
});

it('a draft that was made of a link in a list becomes the note that the link leads to', () => {
  const note = (fields: Partial<PreparedPost>) => preparedPost({ kind: 'technote', title: 'TN1: Soil', number: 'TN1', ...fields });
  const parseNote = (text: string) => parseDocumentFile('technote', 'technotes/tn1.md', 'tn1', text) as Document;
  const reviseNote = (earlier: PreparedPost, later: PreparedPost) => {
    const drawn = draftOf(earlier);
    const { text } = withDigest(drawn, parseNote(drawn));
    return reviseEntry(parseNote(text), text, { post: later, answer: chooseAnswer(later, []), redraft: draftOf });
  };
  const [link, whole] = [note({ text: 'TN1: Soil. Read it first.' }), note({ text: 'Use sand.\n\nNever clay.', form: 'tidy' })];
  expect(reviseNote(link, whole)).toMatchObject({ anew: true, text: expect.stringContaining('Never clay.') });
  expect(reviseNote(whole, note({ text: EDITED })).anew).toBe(false);
});

it('a later part adds the replies that a draft lacks', () => {
  const later = post({ ...young, partial: true, text: 'The capture begins at post 4 of the thread.', replies: [reply('Push it.', true)] });
  const revised = revise(post(old), later);
  expect(revised).toMatchObject({ anew: true });
  expect(revised.text).toMatch(/answer: community\n[\s\S]*somebody pushes it through by hand\.\n\n## Answer \{#answer\}\n\nPush it\.\n$/);
});

it('a draft has one digest, of what it is now', () => {
  const drawn = draftOf(post({}));
  const once = withDigest(drawn, parse(drawn)).text;
  const edited = once.replace('by hand.', 'by foot.');
  const again = withDigest(edited, parse(edited)).text;
  expect(again.match(/^ {2}written: /gm)).toHaveLength(1);
  expect(again).not.toContain(/written: (.*)/.exec(once)?.[1]);
});
