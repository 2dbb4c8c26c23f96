import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/model/document.ts';
import { byRecency, changedOn, openQuestions } from '../../../src/site/recent.ts';
import { makeDocument } from '../make-content.ts';

const ids = (documents: readonly Document[]) => documents.map(({ id }) => id);

describe('changedOn', () => {
  it('is when an entry changed, else when it was written', () => {
    expect(changedOn(makeDocument('post', 'a', { created: '2026-01', updated: '2026-03' }))).toBe('2026-03');
    expect(changedOn(makeDocument('post', 'a', { created: '2026-01' }))).toBe('2026-01');
    expect(changedOn(makeDocument('post', 'a', { reviewed: '2026-01' }))).toBe('');
  });
});

describe('byRecency', () => {
  it('puts the latest change first, and what has no date last', () => {
    const documents = [
      makeDocument('post', 'a'),
      makeDocument('topic', 'b', { created: '2026-01-05' }),
      makeDocument('post', 'c', { created: '2025-01-01', updated: '2026-04-01' }),
      makeDocument('term', 'd', { created: '2026-03' }),
    ];
    expect(ids(byRecency(documents))).toEqual(['c', 'd', 'b', 'a']);
  });

  it('goes by activity at the source, then by title, where the change is of one day', () => {
    const created = '2026-01-05';
    const documents = [
      makeDocument('post', 'a', { created, title: 'Z' }),
      makeDocument('post', 'b', { created, metrics: { activity: '2025-06' } }),
      makeDocument('technote', 'c', { created, revised: '2025-09' }),
      makeDocument('post', 'd', { created, source: { published: '2025-07' } }),
      makeDocument('topic', 'e', { created, title: 'y' }),
    ];
    expect(ids(byRecency(documents))).toEqual(['c', 'd', 'b', 'e', 'a']);
  });

  it('leaves the list it was given alone', () => {
    const documents = [makeDocument('post', 'a', { created: 2024 }), makeDocument('post', 'b', { created: 2025 })];
    expect(ids(byRecency(documents))).toEqual(['b', 'a']);
    expect(ids(documents)).toEqual(['a', 'b']);
  });
});

describe('openQuestions', () => {
  it('lists questions that nobody answered, most viewed first', () => {
    const documents = [
      makeDocument('post', 'd', { answer: 'none' }),
      makeDocument('post', 'a', { answer: 'none' }),
      makeDocument('post', 'b', { answer: 'none', metrics: { views: 5 } }),
      makeDocument('post', 'c', { answer: 'none', metrics: { views: 40 } }),
      makeDocument('post', 'answered', { answer: 'staff' }),
      makeDocument('post', 'guide', { type: 'guide', answer: 'none' }),
      makeDocument('technote', 'wn12'),
    ];
    expect(ids(openQuestions(documents))).toEqual(['c', 'b', 'a', 'd']);
  });
});
