import { describe, expect, it } from 'vitest';
import { cutRevisions } from '../../../../src/ingest/normalise/revisions.ts';

describe('revision history', () => {
  it.each([
    ['lines', 'Text.\nRevision History\n2026-01-06 Fixed.\n2025-03-02 First posted.'],
    ['a list', 'Text.\n\n## Revision History\n\n- **2026-01-06** Fixed.\n- **2025-03-02** First posted.'],
    [
      'a table',
      'Text.\n\n## Revision History\n\n| Date | Change |\n| --- | --- |\n| 2026-01-06 | Fixed. |\n| 2025-03-02 | First posted. |',
    ],
    ['careless dates, oldest first', 'Text.\nRevision History:\n2025-3-2 First posted.\n2026-01-6 Fixed.'],
  ])('as %s', (_, text) => {
    expect(cutRevisions(text)).toEqual({
      text: 'Text.',
      revisions: [
        { date: '2026-01-06', text: 'Fixed.' },
        { date: '2025-03-02', text: 'First posted.' },
      ],
    });
  });

  it('keeps what follows it', () => {
    expect(cutRevisions('A.\nRevision History\n2026-01-06 Fixed.\nB.').text).toBe('A.\nB.');
  });

  it.each(['Revision History\nis a section without dates', '2026-01-06 a log line', 'Revision History\n2026-13-45 no such day'])(
    'is not seen in %j',
    (text) => {
      expect(cutRevisions(text)).toEqual({ text, revisions: [] });
    },
  );
});
