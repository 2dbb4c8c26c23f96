import { expect, test } from 'vitest';
import { errorNamed } from '../../../../src/components/desk/error-named.ts';
import { fillIn } from '../../../../src/components/desk/fill-in.ts';
import { emptyDraft } from '../../../../src/desk/draft.ts';

const named = { product: 'Signal Box', os: 'Hub 4.2', error: '' };

test('what a question says of itself is filled in where nothing stands yet', () => {
  expect(fillIn({ ...emptyDraft }, named)).toEqual({ values: named, filled: ['Signal Box', 'Hub 4.2'] });
  expect(fillIn({ ...emptyDraft, product: 'Mine', error: 'LINK 31' }, { ...named, error: 'LINK 9' })).toEqual({
    values: { product: 'Mine', os: 'Hub 4.2', error: 'LINK 31' },
    filled: ['Hub 4.2'],
  });
});

test.each([
  [{ domain: 'LINK', code: '31', names: ['LinkFadedOut', 'LFO'] }, 'LinkFadedOut (31)'],
  [{ domain: 'LINK', code: '', names: ['LinkFadedOut'] }, 'LinkFadedOut'],
  [{ domain: 'LINK', code: '31', names: [] }, 'LINK 31'],
  [{ domain: 'LINK', code: '', names: [] }, 'LINK'],
])('an error is called by its name, else by its domain', (error, words) => {
  expect(errorNamed(error)).toBe(words);
});
