import type { EntryRecord } from './format.ts';

/** A heading that more of the entries than this have says nothing of any of them. */
const SHARED_BY = 0.02;

/** But fewer than this many is chance. */
const AT_LEAST = 3;

/**
 * The headings that tell nothing: `Question` and `Answer`, say, which head a part of many entries.
 *
 * @param headings with how many entries have each
 * @param entries how many there are in all
 */
export function sharedHeadings(headings: Iterable<[heading: string, count: number]>, entries: number): Set<string> {
  const most = Math.max(AT_LEAST - 1, SHARED_BY * entries);
  const shared = new Set<string>();
  for (const [heading, count] of headings) if (count > most) shared.add(heading);
  return shared;
}

/** Blank those sections of which the heading tells nothing. Each section keeps its number; a blank one is never shown as what matched. */
export function withTellingSections(record: EntryRecord, shared: ReadonlySet<string>): EntryRecord {
  return { ...record, sections: record.sections.map(([anchor, title]) => (shared.has(title) ? ['', ''] : [anchor, title])) };
}
