import { describe, expect, it } from 'vitest';
import { createRowFinder } from '../../../../src/ingest/name/find-row.ts';
import { parseIdsTable } from '../../../../src/ingest/name/ids-table.ts';

describe('table of ids', () => {
  it('is an id and an opening on each line', () => {
    expect(parseIdsTable('ids.tsv', 'gate\tMy rover stops\nfence\tCats\n')).toEqual([
      { id: 'gate', opening: 'My rover stops', places: [] },
      { id: 'fence', opening: 'Cats', places: [] },
    ]);
  });

  it('may have a head, in any order, with places', () => {
    expect(parseIdsTable('ids.tsv', 'title\tnumber\tid\tcaptures\nGate\t1\tgate\ta:3,b-2:14\n')).toEqual([
      {
        id: 'gate',
        opening: 'Gate',
        places: [
          { capture: 'a', line: 3 },
          { capture: 'b-2', line: 14 },
        ],
      },
    ]);
  });

  it.each([
    ['Gate!\tx', /ids\.tsv: line 1: the id "Gate!"; allowed: .*lower-case letters, digits and single hyphens/s],
    ['gate\tx\ngate\ty', 'ids.tsv: line 2: the id gate again; line 1 has it already'],
    ['gate', 'ids.tsv: line 1: the id gate and nothing else'],
  ])('says what is wrong with %j', (text, message) => expect(() => parseIdsTable('ids.tsv', text)).toThrow(message));
});

describe('finding the row of a post', () => {
  const rows = parseIdsTable(
    'ids.tsv',
    'id\tcaptures\tstarts with\nresources-a\ta:1\tGeneral:\nresources-b\tb:1\tGeneral:\ngate\t\tmy rover stops at the ga\nprobes\t\tReading Probes the (captured twice)\n',
  );
  const find = createRowFinder(rows);
  const post = { capture: '/x/a_1f.txt', startLine: 1, endLine: 9, opening: '', headings: [] };

  it.each([
    ['a title', { ...post, title: 'Reading Probes the Right Way' }, 'probes'],
    ['an opening after a greeting', { ...post, opening: 'Hi, my rover stops at the gate' }, 'gate'],
    ['a heading inside', { ...post, opening: 'Every now and then', headings: ['Every now and then', 'Reading Probes the'] }, 'probes'],
    ['a whole line, and its place', { ...post, opening: 'General: Links', headings: ['General:'] }, 'resources-a'],
    ['a whole line in another capture', { ...post, capture: 'b.txt', opening: 'General:', headings: ['General:'] }, 'resources-b'],
    ['a word that begins a sentence', { ...post, opening: 'General: this is no list' }, undefined],
    ['a place alone', { ...post, opening: 'Something else' }, undefined],
  ])('by %s', (_, named, id) => expect(find(named)?.row.id).toBe(id));
});
