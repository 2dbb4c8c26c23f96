import { describe, expect, it } from 'vitest';
import { lastChanges } from '../../../../src/site/discovery/last-changes.ts';
import { makeDocument, makeTable } from '../../make-content.ts';
import { makeSite } from '../make-site.ts';

const changes = lastChanges(
  makeSite(
    [
      makeDocument('topic', 'gauges', { created: '2025' }),
      makeDocument('post', 'a', { created: '2026-01', updated: '2026-03-02', topics: ['gauges'], symbols: ['gauge.tips'] }),
      makeDocument('post', 'b', { created: '2026-01', reviewed: '2026-04', errors: [{ domain: 'LINK', code: '31' }] }),
      makeDocument('post', 'undated'),
      makeDocument('term', 'hub', { created: '2024' }),
    ],
    undefined,
    undefined,
    [makeTable('CLOCK', [{ code: 9 }], { reviewed: '2026-02' }), makeTable('MAST', [{ code: 9 }])],
  ),
);
const at = (path: string) => changes.get(`https://rainmark.example/kb/${path}`);

describe('lastChanges', () => {
  it('dates an entry by its last change or check', () => {
    expect(at('posts/a/')).toBe('2026-03-02T00:00:00Z');
    expect(at('posts/b/')).toBe('2026-04-01T00:00:00Z');
  });

  it('dates a list by the newest that it lists', () => {
    expect(at('topics/gauges/')).toBe('2026-03-02T00:00:00Z');
    expect(at('symbols/gauge-tips/')).toBe('2026-03-02T00:00:00Z');
    expect(at('errors/link/31/')).toBe('2026-04-01T00:00:00Z');
    expect(at('')).toBe('2026-04-01T00:00:00Z');
    expect(at('glossary/')).toBe('2024-01-01T00:00:00Z');
  });

  it('dates a code by the last check of its table, where no entry that names it is newer', () => {
    expect(at('errors/clock/9/')).toBe('2026-02-01T00:00:00Z');
    expect(at('errors/clock/')).toBe('2026-02-01T00:00:00Z');
    expect(at('errors/link/')).toBe('2026-04-01T00:00:00Z');
  });

  it('does not invent a date', () => {
    expect(at('posts/undated/')).toBeUndefined();
    expect(at('technotes/')).toBeUndefined();
    expect(at('errors/mast/9/')).toBeUndefined();
    expect(at('about/')).toBeUndefined();
  });
});
