import { describe, expect, it } from 'vitest';
import { cautions, entriesText } from '../../../src/mcp/entry-text.ts';
import type { ShownEntry } from '../../../src/mcp/shown-entry.ts';

const entry: ShownEntry = {
  id: 'gauge-reads-zero',
  title: 'Why does it read zero?',
  shortAnswer: 'The funnel is blocked.',
  kind: 'question',
  status: ['Answered by Halyard', 'Mast'],
  answeredBy: 'staff',
  open: false,
  permalink: 'https://rainmark.example/kb/posts/gauge-reads-zero/',
  stale: [],
};
const original = { id: 'wn12', title: 'Calibrating', permalink: 'https://rainmark.example/kb/technotes/wn12/' };

describe('entriesText', () => {
  it('tells of each entry what is needed to answer and to cite it', () => {
    const section = { title: 'Answer', permalink: `${entry.permalink}#answer` };
    expect(entriesText([entry, { ...entry, section }])).toBe(`1. Why does it read zero? [Answered by Halyard · Mast]
   The funnel is blocked.
   Permalink: https://rainmark.example/kb/posts/gauge-reads-zero/
   id: gauge-reads-zero

2. Why does it read zero? [Answered by Halyard · Mast]
   The funnel is blocked.
   Permalink: https://rainmark.example/kb/posts/gauge-reads-zero/
   Matching section, “Answer”: https://rainmark.example/kb/posts/gauge-reads-zero/#answer
   id: gauge-reads-zero`);
  });
});

describe('cautions', () => {
  it('are none for an entry that can be relied on', () => {
    expect(cautions(entry)).toEqual([]);
  });

  it.each([
    ['is open', { open: true }, 'OPEN QUESTION: nobody has answered it. Say so, and tell only what is known.'],
    ['repeats another', { duplicateOf: original }, `DUPLICATE of “Calibrating”, ${original.permalink} (id: wn12): use that entry.`],
    ['is stale', { stale: ['never checked', 'Hub 4.2 came out since'] }, 'DUE TO BE CHECKED AGAIN: never checked; Hub 4.2 came out since.'],
  ])('say that it %s', (_, fields, caution) => {
    expect(cautions({ ...entry, ...fields })).toEqual([caution]);
  });
});
