import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { loadDraft, SET_ASIDE, saveDraft } from '../../../../src/components/desk/draft-store.ts';
import { emptyDraft } from '../../../../src/desk/draft.ts';

const draft = { ...emptyDraft, items: ['posts/a/'] };

/** Storage as a browser has it, with room for so many characters. */
function stubStorage(room = Number.POSITIVE_INFINITY) {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem(key: string, value: string) {
      const others = [...kept].reduce((sum, [name, { length }]) => sum + (name === key ? 0 : length), 0);
      if (others + value.length > room) throw new DOMException('', 'QuotaExceededError');
      kept.set(key, value);
    },
  });
  return kept;
}

beforeEach(() => void stubStorage());
afterEach(() => vi.unstubAllGlobals());

it('a draft is kept, and told to be', () => {
  expect(loadDraft()).toEqual({ draft: emptyDraft });
  expect(saveDraft(draft)).toBe(true);
  expect(loadDraft()).toEqual({ draft });
});

it('where storage is full, a draft is told not to be kept, and the one before stays', () => {
  stubStorage(120);
  expect(saveDraft(draft)).toBe(true);
  expect(saveDraft({ ...draft, text: 'x'.repeat(200) })).toBe(false);
  expect(loadDraft()).toEqual({ draft });
});

it('where storage is off, there is no draft and none is kept', () => {
  const denied = () => {
    throw new DOMException('', 'SecurityError');
  };
  vi.stubGlobal('localStorage', { getItem: denied, setItem: denied });
  expect(loadDraft()).toEqual({ draft: emptyDraft });
  expect(saveDraft(draft)).toBe(false);
});

it.each([
  ['{"items":{"a":1}}', 'its list of entries is no list'],
  ['{"items":[', 'it is damaged'],
  ['[]', 'it holds no reply'],
])('%s, of another version perhaps, is told and set aside before another takes its place', (stored, why) => {
  const kept = stubStorage();
  kept.set('desk-draft', stored);
  expect(loadDraft()).toEqual({ draft: emptyDraft, unread: why });
  expect(kept.get(SET_ASIDE)).toBeUndefined();
  expect(saveDraft(draft)).toBe(true);
  expect(saveDraft(draft)).toBe(true);
  expect(kept.get(SET_ASIDE)).toBe(stored);
  expect(loadDraft()).toEqual({ draft });
});
