import { expect, test } from 'vitest';
import { addItems, pageOf } from '../../../src/desk/add-items.ts';
import { type Draft, emptyDraft, MAX_ITEMS } from '../../../src/desk/draft.ts';

const draft: Draft = { ...emptyDraft, items: ['posts/gauge-reads-zero/'], os: 'Hub 4.2' };

test('items are added in order, each once, and nothing else changes', () => {
  const { draft: next, added, refused } = addItems(draft, ['technotes/wn12/#use', 'posts/gauge-reads-zero/', 'technotes/wn12/#use']);
  expect(next).toEqual({ ...draft, items: ['posts/gauge-reads-zero/', 'technotes/wn12/#use'] });
  expect(added).toEqual(['technotes/wn12/#use']);
  expect(refused).toEqual([]);
});

test('an edited text is kept, and noted not to speak of them yet', () => {
  const edited = { ...draft, text: 'Mine.', unwritten: ['posts/gauge-reads-zero/'] };
  expect(addItems(edited, ['technotes/wn12/']).draft).toEqual({
    ...edited,
    items: ['posts/gauge-reads-zero/', 'technotes/wn12/'],
    unwritten: ['posts/gauge-reads-zero/', 'technotes/wn12/'],
  });
});

test('what has no room is told', () => {
  const many = Array.from({ length: MAX_ITEMS + 1 }, (_, i) => `posts/p${i}/`);
  const { draft: next, added, refused } = addItems(draft, many);
  expect(next.items).toHaveLength(MAX_ITEMS);
  expect(added).toHaveLength(MAX_ITEMS - 1);
  expect(refused).toEqual(['posts/p19/', 'posts/p20/']);
  expect(addItems(next, ['posts/more/'])).toEqual({ draft: next, added: [], refused: ['posts/more/'] });
});

test('sections of an entry share its page, terms do not', () => {
  expect(pageOf('posts/x/#answer')).toBe('posts/x/');
  expect(pageOf('glossary/#hub')).toBe('glossary/#hub');
});
