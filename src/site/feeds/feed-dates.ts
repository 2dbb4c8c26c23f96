import { completeDate } from '../../model/date.ts';
import type { Document } from '../../model/document.ts';

/** When an entry appeared and last changed, as RFC 3339 instants. */
export interface FeedDates {
  /** Left out where it is not known. */
  published?: string;
  updated: string;
}

/**
 * The dates that a feed gives for an entry: those of the entry here, not of its source. Where an author gave none,
 * the day it was checked or its source was captured stands in for the last change, and then what the source says.
 *
 * @returns undefined where the entry has no date at all; such an entry cannot be news
 */
export function feedDates({ data }: Document): FeedDates | undefined {
  const { created, updated, reviewed, source } = data;
  const revised = 'revised' in data ? data.revised : undefined;
  const published = 'published' in data ? data.published : undefined;
  const sourceDate = revised ?? published ?? source.published;
  const changed = [updated, created].filter((date) => date !== undefined).map(completeDate);
  const fallback = reviewed ?? source.captured ?? sourceDate;
  const last = changed.sort().at(-1) ?? (fallback && completeDate(fallback));
  if (!last) return undefined;
  return { ...(created && { published: completeDate(created) }), updated: last };
}
