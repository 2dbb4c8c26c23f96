import type { Document } from '../model/document.ts';
import { ui } from '../text/text.ts';
import { isOpen } from './reading-order.ts';

/** When an entry last changed here, or was first written. */
export function changedOn({ data }: Document): string {
  return data.updated ?? data.created ?? '';
}

/** When an entry's source was last active; empty where that is not known. */
export function activityOf({ data }: Document): string {
  if ('metrics' in data) return data.metrics.activity ?? data.source.published ?? '';
  return 'revised' in data ? (data.revised ?? '') : '';
}

/** Entries by last change, newest first; alike ones by activity at their source, then by title. */
export function byRecency(documents: readonly Document[]): Document[] {
  return [...documents].sort(
    (a, b) =>
      compare(changedOn(b), changedOn(a)) || compare(activityOf(b), activityOf(a)) || a.data.title.localeCompare(b.data.title, ui.language),
  );
}

/** Open questions, most viewed first. */
export function openQuestions(documents: readonly Document[]): Document[] {
  const views = ({ data }: Document) => ('metrics' in data ? (data.metrics.views ?? 0) : 0);
  return documents.filter(isOpen).sort((a, b) => views(b) - views(a) || (a.id < b.id ? -1 : 1));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
