import { describe, expect, it } from 'vitest';
import { countsOf } from '../../../../src/search/index/counts-of.ts';
import type { EntryRecord } from '../../../../src/search/index/format.ts';
import { readSegment } from '../../../../src/search/index/read-segment.ts';
import { bytesInMemory } from '../../../../src/search/index/segment.ts';
import { sharedHeadings, withTellingSections } from '../../../../src/search/index/telling-sections.ts';
import { makeEntry } from '../make-entry.ts';

/** An entry with these headings below its top. */
const withHeadings = (...titles: string[]): EntryRecord => ({
  ...makeEntry('a', {}).record,
  sections: [['', ''], ...titles.map((title): [string, string] => [title.toLowerCase(), title])],
});

/** Blank what tells nothing in entries that are read three at a time. */
function blanked(records: readonly EntryRecord[]): EntryRecord[] {
  const documents = records.map((record) => makeEntry('a', {}, { record }));
  const segments = Array.from({ length: Math.ceil(records.length / 3) }, (_, i) =>
    bytesInMemory(readSegment(documents.slice(3 * i, 3 * i + 3), new Map())),
  );
  const shared = sharedHeadings(countsOf(segments, 'headings'), records.length);
  return records.map((record) => withTellingSections(record, shared));
}

const headingsOf = (records: readonly EntryRecord[]) => records.map(({ sections }) => sections.slice(1).map(([, title]) => title));

describe('a heading', () => {
  it('that many entries have is blank in each, and the others keep their numbers', () => {
    const records = Array.from({ length: 4 }, (_, i) => withHeadings('Question', `Valve ${i}`));
    expect(blanked(records)[1]?.sections).toEqual([
      ['', ''],
      ['', ''],
      ['valve 1', 'Valve 1'],
    ]);
  });

  it('that two entries have tells enough', () => {
    const records = [withHeadings('Frost'), withHeadings('Frost'), withHeadings('Dew')];
    expect(headingsOf(blanked(records))).toEqual([['Frost'], ['Frost'], ['Dew']]);
  });

  it('that one entry has twice counts once', () => {
    const records = [withHeadings('Frost', 'Frost'), withHeadings('Frost'), withHeadings('Dew')];
    expect(headingsOf(blanked(records))[0]).toEqual(['Frost', 'Frost']);
  });

  it('of a large site may head a part of one entry in fifty', () => {
    const records = Array.from({ length: 200 }, (_, i) => withHeadings(...(i < 4 ? ['Frost'] : []), ...(i < 5 ? ['Answer'] : [])));
    expect(headingsOf(blanked(records))[0]).toEqual(['Frost', '']);
  });
});

it('nothing but sections changes, and of no entries there are none', () => {
  const { sections, ...rest } = withHeadings('Question');
  expect(blanked(Array(5).fill({ sections, ...rest }))[0]).toMatchObject(rest);
  expect(blanked([])).toEqual([]);
});
