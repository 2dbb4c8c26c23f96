import { describe, expect, test } from 'vitest';
import { type Draft, emptyDraft } from '../../../src/desk/draft.ts';
import { createHistory } from '../../../src/desk/history.ts';

const draft = (text: string): Draft => ({ ...emptyDraft, text });

describe('a history of a draft', () => {
  test('goes back and forth, and says over what', () => {
    const steps = createHistory();
    expect(steps.next()).toEqual({});
    expect(steps.undo(draft('a'))).toBeUndefined();
    steps.note('entry added', draft('a'));
    steps.note('new reply', draft('b'));
    expect(steps.next()).toEqual({ undo: 'new reply' });
    expect(steps.undo(draft('c'))).toEqual({ what: 'new reply', draft: draft('b') });
    expect(steps.undo(draft('b'))).toEqual({ what: 'entry added', draft: draft('a') });
    expect(steps.next()).toEqual({ redo: 'entry added' });
    expect(steps.redo(draft('a'))).toEqual({ what: 'entry added', draft: draft('b') });
    expect(steps.redo(draft('b'))).toEqual({ what: 'new reply', draft: draft('c') });
    expect(steps.redo(draft('c'))).toBeUndefined();
  });

  test('takes the keys of a word as one step, and those after another step as a new one', () => {
    const steps = createHistory();
    steps.note('your own words', draft(''), true);
    steps.note('your own words', draft('a'), true);
    steps.note('entry added', draft('ab'));
    steps.note('your own words', draft('ab+'), true);
    expect(steps.undo(draft('ab+c'))?.draft).toEqual(draft('ab+'));
    expect(steps.undo(draft('ab+'))?.draft).toEqual(draft('ab'));
    expect(steps.undo(draft('ab'))?.draft).toEqual(draft(''));
  });

  test('begins a new step after going back, and forgets what was undone', () => {
    const steps = createHistory();
    steps.note('your own words', draft(''), true);
    steps.undo(draft('a'));
    steps.note('your own words', draft(''), true);
    expect(steps.next()).toEqual({ undo: 'your own words' });
  });

  test('forgets the oldest of very many steps', () => {
    const steps = createHistory();
    for (let i = 0; i < 150; i += 1) steps.note('entry added', draft(String(i)));
    let last: Draft | undefined;
    for (let step = steps.undo(draft('')); step; step = steps.undo(step.draft)) last = step.draft;
    expect(last).toEqual(draft('50'));
  });
});
