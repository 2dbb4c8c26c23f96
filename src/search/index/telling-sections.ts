import type { EntryRecord } from './format.ts';

/** A heading that more of the entries than this have says nothing of any of them. */
const SHARED_BY = 0.02;

/** But fewer than this many is chance. */
const AT_LEAST = 3;

/**
 * Blank those sections of which the heading tells nothing: `Question` and `Answer`, say, which head a part of many entries.
 * Each section keeps its number; a blank one is never shown as what matched.
 */
export function withTellingSections(records: readonly EntryRecord[]): EntryRecord[] {
  const counts = new Map<string, number>();
  for (const { sections } of records) {
    for (const title of new Set(sections.map(([, title]) => title))) counts.set(title, (counts.get(title) ?? 0) + 1);
  }
  const most = Math.max(AT_LEAST - 1, SHARED_BY * records.length);
  const tells = (title: string) => (counts.get(title) ?? 0) <= most;
  return records.map((record) => ({
    ...record,
    sections: record.sections.map(([anchor, title]) => (tells(title) ? [anchor, title] : ['', ''])),
  }));
}
