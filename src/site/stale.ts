import { formatDate } from '../model/date.ts';
import type { Document } from '../model/document.ts';
import { ui } from '../text/text.ts';
import type { Site } from './site.ts';

/** An entry that should be read again, and why. */
export interface Stale {
  document: Document;
  /** In words: `last checked March 2025`, `iOS 26 came out since`. */
  reasons: string[];
}

/** What is asked of the site. */
type StaleSite = Pick<Site, 'config' | 'graph' | 'entry'>;

/**
 * Entries last checked longer ago than their topics allow, or before a release of an OS that they name came out; those
 * checked longest ago first.
 *
 * @param today the day to reckon from, such as `2026-11-22`
 */
export function staleEntries(site: StaleSite & Pick<Site, 'documents'>, today: string): Stale[] {
  return site.documents
    .map((document) => ({ document, reasons: staleReasons(document, site, today) }))
    .filter(({ reasons }) => reasons.length > 0)
    .sort((a, b) => compare(checkedOn(a.document), checkedOn(b.document)) || compare(a.document.id, b.document.id));
}

/**
 * Why an entry should be read again; nothing where it was checked recently enough. A definition is never stale.
 *
 * @param today the day to reckon from, such as `2026-11-22`
 */
export function staleReasons(document: Document, site: StaleSite, today: string): string[] {
  if (document.kind === 'term') return [];
  const checked = checkedOn(document);
  if (!checked) return [ui.desk.todo.neverChecked];
  const reasons: string[] = [];
  if (addMonths(checked, monthsAllowed(document, site)) < today) reasons.push(ui.desk.todo.lastChecked(formatDate(checked)));
  for (const [release, date] of Object.entries(site.config.releases)) {
    const named = document.data.os.some((version) => version === release || version.startsWith(`${release}.`));
    // A date without a day may be any day of its month: only a later month is later for sure.
    if (named && date <= today && checked < date.slice(0, checked.length))
      reasons.push(ui.desk.todo.release(release, formatDate(date, 'short')));
  }
  return reasons;
}

function checkedOn({ data }: Document): string {
  return data.reviewed ?? data.updated ?? data.created ?? '';
}

/** The shortest time that a topic of the entry allows between two checks; a topic without one goes by those above it. */
function monthsAllowed({ data, kind, id }: Document, { config, graph, entry }: StaleSite): number {
  const topics = kind === 'topic' ? [id] : data.topics;
  const allowed = topics.map((topic) => {
    const above = (graph.topics[topic]?.trail ?? []).map(entry).toReversed();
    return above
      .map((document) => (document.kind === 'topic' ? document.data.reviewEvery : undefined))
      .find((months) => months !== undefined);
  });
  return Math.min(...allowed.map((months) => months ?? config.reviewEvery), ...(allowed.length === 0 ? [config.reviewEvery] : []));
}

/** The last day on which something of that date is still fresh. A date without month or day counts as its last. */
function addMonths(date: string, months: number): string {
  const [year = '', month = '12', day = '31'] = date.split('-');
  const count = Number(year) * 12 + Number(month) - 1 + months;
  return `${Math.floor(count / 12)}-${String((count % 12) + 1).padStart(2, '0')}-${day}`;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
