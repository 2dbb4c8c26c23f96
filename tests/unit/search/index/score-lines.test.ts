import { describe, expect, it } from 'vitest';
import { LINE_SCALE, MAX_LINES } from '../../../../src/search/index/format.ts';
import { scoreLinesOf } from '../score-entries.ts';

describe('lines', () => {
  it('are titles, ways of asking and questions, numbered within their entry, and nothing else', () => {
    const { count, terms } = scoreLinesOf([
      [
        ['title', 'gauge'],
        ['summary', 'mast'],
        ['ask', 'mast'],
      ],
      [
        ['text', 'gauge'],
        ['question', 'zero'],
        ['question', 'gauge'],
      ],
    ]);
    expect(count).toBe(4);
    expect(terms.get('gaug')?.best.map(({ entry, line }) => [entry, line])).toEqual([
      [0, 0],
      [1, 1],
    ]);
    expect(terms.get('mast')).toMatchObject({ count: 1, best: [{ entry: 0, line: 1 }] });
  });

  it('are given to a word alone as a whole, and to several as shares that lie on the unit sphere', () => {
    const { terms } = scoreLinesOf([
      [
        ['title', 'gauge'],
        ['ask', 'mast zero'],
      ],
      [['title', 'zero']],
    ]);
    const shareOf = (term: string) => (terms.get(term)?.best[0]?.share ?? 0) / (LINE_SCALE - 1);
    expect(shareOf('gaug')).toBe(1);
    expect(Math.hypot(shareOf('mast'), shareOf('zero'))).toBeCloseTo(1, 1);
    expect(shareOf('mast')).toBeGreaterThan(shareOf('zero'));
  });

  it('have no part in how a question is put, nor a word twice, nor pieces of a name', () => {
    const { terms } = scoreLinesOf([[['ask', 'how is a gauge the gauge of MastHead']]]);
    const having = [...terms].filter(([, { count }]) => count > 0).map(([term]) => term);
    expect(having.sort()).toEqual(['gaug', 'masthead']);
    expect(terms.get('gaug')?.best).toHaveLength(1);
  });

  it('are the same however entries are cut into segments', () => {
    const entries = Array.from({ length: 9 }, (_, i): ['ask', string][] => [
      ['ask', `gauge mast${i % 3}`],
      ['ask', `hub zero${i}`],
    ]);
    expect(scoreLinesOf(entries, 2)).toEqual(scoreLinesOf(entries));
  });

  it('are kept of a frequent term where it is most of them', () => {
    const asks = Array.from({ length: MAX_LINES + 10 }, (_, i): ['ask', string] => ['ask', i < 10 ? `gauge mast${i} zero${i}` : 'gauge']);
    const of = scoreLinesOf([asks]).terms.get('gaug');
    expect(of?.count).toBe(MAX_LINES + 10);
    expect(of?.best).toHaveLength(MAX_LINES);
    expect(of?.best[0]?.line).toBe(10);
  });
});
