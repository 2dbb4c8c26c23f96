import { describe, expect, it } from 'vitest';
import { feedDates } from '../../../../src/site/feeds/feed-dates.ts';
import { makeDocument } from '../../make-content.ts';

describe('feedDates', () => {
  it('tells when an entry was written and last changed here', () => {
    expect(feedDates(makeDocument('post', 'a', { created: '2026-04', updated: '2026-05-11', source: { published: '2024' } }))).toEqual({
      published: '2026-04-01T00:00:00Z',
      updated: '2026-05-11T00:00:00Z',
    });
  });

  it('takes the later of the two, whichever way round they stand', () => {
    expect(feedDates(makeDocument('post', 'a', { created: '2026-04-02', updated: '2026' }))?.updated).toBe('2026-04-02T00:00:00Z');
  });

  it.each([
    [{ reviewed: '2026-06', source: { captured: '2026-05' } }, '2026-06-01T00:00:00Z'],
    [{ source: { captured: '2026-05', published: '2024' } }, '2026-05-01T00:00:00Z'],
    [{ source: { published: '2024' } }, '2024-01-01T00:00:00Z'],
  ])('takes what else is known where neither is', (fields, updated) => {
    expect(feedDates(makeDocument('post', 'a', fields))).toEqual({ updated });
  });

  it('takes a technote’s revision, or else when it was published', () => {
    expect(feedDates(makeDocument('technote', 'wn12', { published: '2020' }))).toEqual({ updated: '2020-01-01T00:00:00Z' });
    expect(feedDates(makeDocument('technote', 'wn12', { published: '2020', revised: '2025-03' }))).toEqual({
      updated: '2025-03-01T00:00:00Z',
    });
  });

  it('knows nothing of an entry without a date', () => {
    expect(feedDates(makeDocument('post', 'a'))).toBeUndefined();
  });
});
