import { describe, expect, it } from 'vitest';
import { dates } from '../../../../src/graph/checks/dates.ts';
import type { Document } from '../../../../src/model/document.ts';
import { makeContent, makeDocument, makeTable } from '../../make-content.ts';
import { makeMatrix } from '../../make-matrix.ts';
import { linesOf } from './lines-of.ts';

const check = (...documents: Document[]) => linesOf(dates, { ...makeContent(documents), today: '2026-06-15' });

describe('dates', () => {
  it('finds nothing in what has happened, in its order', () => {
    const post = makeDocument('post', 'a', {
      created: '2026-06-15',
      updated: '2026-06-15',
      reviewed: '2026-06',
      metrics: { asOf: '2026' },
    });
    expect(check(post, makeDocument('technote', 'wn12', { published: '2025-03-02', revised: '2025' }))).toEqual([]);
  });

  it('finds a date that is yet to come, in every field', () => {
    const allowed = 'a date up to today, 2026-06-15';
    expect(
      check(
        makeDocument('post', 'a', {
          created: '2026-06-16',
          updated: '2026-07',
          reviewed: '2027',
          source: { published: '2031', captured: '2032' },
          revisions: [{ date: '2033', text: 'Mended.' }],
          metrics: { activity: '2034', asOf: '2035' },
        }),
        makeDocument('technote', 'wn12', { published: '2036', revised: '2037' }),
      ),
    ).toEqual([
      `content/posts/a.md: created: 2026-06-16, which is yet to come; ${allowed}`,
      `content/posts/a.md: updated: 2026-07, which is yet to come; ${allowed}`,
      `content/posts/a.md: reviewed: 2027, which is yet to come; ${allowed}`,
      `content/posts/a.md: source.published: 2031, which is yet to come; ${allowed}`,
      `content/posts/a.md: source.captured: 2032, which is yet to come; ${allowed}`,
      `content/posts/a.md: revisions[0].date: 2033, which is yet to come; ${allowed}`,
      `content/posts/a.md: metrics.activity: 2034, which is yet to come; ${allowed}`,
      `content/posts/a.md: metrics.asOf: 2035, which is yet to come; ${allowed}`,
      `content/technotes/wn12.md: published: 2036, which is yet to come; ${allowed}`,
      `content/technotes/wn12.md: revised: 2037, which is yet to come; ${allowed}`,
    ]);
  });

  it('finds a table or a matrix that is said to be checked in a time to come', () => {
    const tables = [
      makeTable('LINK', [{ code: 1 }], { reviewed: '2027-01' }),
      makeTable('MAST', [{ code: 1 }], { reviewed: '2026-06-15' }),
    ];
    const matrices = [makeMatrix('mounts', { reviewed: '2031' })];
    expect(linesOf(dates, { ...makeContent([], { tables }), matrices, today: '2026-06-15' })).toEqual([
      'content/errors/link.yaml: reviewed: 2027-01, which is yet to come; a date up to today, 2026-06-15',
      'content/matrices/mounts.yaml: reviewed: 2031, which is yet to come; a date up to today, 2026-06-15',
    ]);
  });

  it('finds what was changed or checked before it was there', () => {
    const allowed = 'the same day or a later one';
    expect(
      check(
        makeDocument('post', 'a', { created: '2026-02-10', updated: '2025-12-24', reviewed: '2026-01' }),
        makeDocument('technote', 'wn12', { published: '2025-03', revised: '2024' }),
      ),
    ).toEqual([
      `content/posts/a.md: updated: 2025-12-24, which is before \`created\`, 2026-02-10; ${allowed}`,
      `content/posts/a.md: reviewed: 2026-01, which is before \`created\`, 2026-02-10; ${allowed}`,
      `content/technotes/wn12.md: revised: 2024, which is before \`published\`, 2025-03; ${allowed}`,
    ]);
  });
});
