import { formatDate } from '../model/date.ts';
import type { Document } from '../model/document.ts';
import { formatNumber } from '../model/format-number.ts';
import { ui } from '../text/text.ts';
import { goneSources } from './gone-sources.ts';
import { outgoingLinks } from './links/outgoing-links.ts';
import { openQuestions } from './recent.ts';
import type { Site } from './site.ts';
import { staleEntries } from './stale.ts';

/** Something to do at the desk: an entry, what about it, and other entries that it concerns. */
export interface Todo {
  document: Document;
  note: string;
  others?: readonly Document[];
}

/** The desk's to-do lists. */
export interface TodoLists {
  /** Open questions, most viewed first. */
  open: Todo[];
  /** Entries to be checked again. */
  stale: Todo[];
  /** References that are gone, with the entries that rest on them. */
  gone: Todo[];
  /** Links of entries that lead nowhere, or elsewhere for good. */
  links: Todo[];
}

/**
 * What needs doing.
 *
 * @param today the day to reckon from, such as `2026-11-22`
 */
export function todoOf(site: Site, today: string): TodoLists {
  const { labels } = site.config;
  return {
    open: openQuestions(site.documents).map((document) => ({ document, note: viewsOf(document) })),
    stale: staleEntries(site, today).map(({ document, reasons }) => ({ document, note: reasons.join(' · ') })),
    links: brokenLinks(site),
    gone: goneSources(site).map(({ reference, citedBy }) => ({
      document: reference,
      note: labels.state[reference.data.state] ?? reference.data.state,
      others: citedBy,
    })),
  };
}

/** What may be somebody else's outage is no work for us; it is in the report. */
function brokenLinks(site: Site): Todo[] {
  const places = outgoingLinks(new Map(site.documents.map((document) => [document, site.outline(document.id)])), site.config.url);
  return Object.entries(site.links)
    .filter(([, { state }]) => state !== 'unsure')
    .flatMap(([url, { found, to, since }]) => {
      const documents = new Set((places.get(url) ?? []).map(({ document }) => document));
      return [...documents].map((document) => ({
        document,
        note: [url, found, to, ui.desk.todo.since(formatDate(since))].filter(Boolean).join(' · '),
      }));
    });
}

function viewsOf({ data }: Document): string {
  const views = 'metrics' in data ? data.metrics.views : undefined;
  return views === undefined ? '' : ui.desk.todo.views(formatNumber(views));
}
