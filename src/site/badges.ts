import { formatDate } from '../model/date.ts';
import type { Document } from '../model/document.ts';
import type { Badge } from '../model/kind.ts';
import { rowOf } from '../model/kinds.ts';
import { platformOf } from '../model/os-version.ts';
import type { SiteConfig } from '../model/site.ts';
import { ui } from '../text/text.ts';

/**
 * What the line under an entry's title says, in order: its kind or who answered, platforms and versions, dates and figures.
 */
export function badgesOf(document: Document, { labels }: SiteConfig): Badge[] {
  return [...statusOf(document, labels), ...placesOf(document), ...datesOf(document)];
}

/** What a list says of an entry beside its title: its kind or who answered, and its platforms. */
export function factsOf(document: Document, { labels }: SiteConfig): string {
  return [...statusOf(document, labels).map(({ text }) => text), document.data.platforms.join(', ')].filter(Boolean).join(' · ');
}

/** What an entry is, or who answered it, and its state where that is not the usual one. */
export function statusText(document: Document, { labels }: SiteConfig): string {
  return statusOf(document, labels)
    .map(({ text }) => text)
    .join(' · ');
}

function statusOf({ kind, data }: Document, labels: SiteConfig['labels']): Badge[] {
  const { status, usualState } = rowOf(kind);
  const draft: Badge[] = data.draft ? [{ text: ui.entry.draft, tone: 'warning' }] : [];
  const unusual = usualState && 'state' in data && data.state !== usualState && data.state !== 'unknown';
  return [
    ...draft,
    status?.(data, labels) ?? { text: labels.kind[kind], tone: 'status' },
    ...(unusual ? [{ text: labels.state[data.state], tone: 'warning' } as const] : []),
  ];
}

/** Versions stand with their platform, oldest first; a platform is named alone only where no version of it is. */
function placesOf({ data }: Document): Badge[] {
  const versions = Map.groupBy(data.os, (os) => platformOf(os) ?? os);
  const places = [...versions].map(([platform, named]) =>
    [
      platform,
      named
        .map((os) => os.slice(platform.length).trim())
        .sort(byVersion)
        .join(', '),
    ]
      .join(' ')
      .trim(),
  );
  const bare = data.platforms.filter((platform) => !versions.has(platform)).join(', ');
  return [...places, bare].filter(Boolean).map((text) => ({ text }));
}

function byVersion(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}

function datesOf({ kind, data }: Document): Badge[] {
  const { dates } = rowOf(kind);
  if (dates) return dates(data);
  const published = 'published' in data ? data.published : undefined;
  const revised = 'revised' in data ? data.revised : undefined;
  return [
    ...(published ? [{ text: ui.entry.published(formatDate(published, 'short')) }] : []),
    ...(revised ? [{ text: ui.entry.revised(formatDate(revised, 'short')) }] : []),
  ];
}
