import { formatDate } from '../model/date.ts';
import type { Document } from '../model/document.ts';
import { platformOf } from '../model/os-version.ts';
import type { SiteConfig } from '../model/site.ts';
import { ui } from '../text/text.ts';

/** A fact about an entry, shown in one line under its title. */
export interface Badge {
  text: string;
  /** How it is set: `status` stands out, `warning` more so. */
  tone?: 'status' | 'open' | 'warning';
}

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

function statusOf(document: Document, labels: SiteConfig['labels']): Badge[] {
  const { kind, data } = document;
  const draft: Badge[] = data.draft ? [{ text: ui.entry.draft, tone: 'warning' }] : [];
  switch (kind) {
    case 'post': {
      const type = labels.postType[data.type];
      if (data.type !== 'question') return [...draft, { text: type, tone: 'status' }];
      return [...draft, { text: labels.answer[data.answer] ?? data.answer, tone: data.answer === 'none' ? 'open' : 'status' }];
    }
    case 'technote':
      return [...draft, { text: labels.kind.technote, tone: 'status' }, ...stateOf(data.state, 'current', labels)];
    case 'reference':
      return [...draft, { text: labels.referenceType[data.type] ?? data.type, tone: 'status' }, ...stateOf(data.state, 'live', labels)];
    default:
      return [...draft, { text: labels.kind[kind], tone: 'status' }];
  }
}

function stateOf(state: keyof SiteConfig['labels']['state'], usual: string, labels: SiteConfig['labels']): Badge[] {
  if (state === usual || state === 'unknown') return [];
  return [{ text: labels.state[state], tone: 'warning' }];
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

function datesOf(document: Document): Badge[] {
  const { kind, data } = document;
  const badges: Badge[] = [];
  const add = (say: (date: string) => string, date: string | undefined) => {
    if (date) badges.push({ text: say(formatDate(date, 'short')) });
  };
  if (kind === 'post') {
    add(data.type === 'question' ? ui.entry.asked : ui.entry.published, data.source.published);
    add(ui.entry.active, data.metrics.activity);
    const { replies, views } = data.metrics;
    if (replies !== undefined) badges.push({ text: ui.entry.replies(replies) });
    if (views !== undefined) badges.push({ text: ui.entry.views(views, views.toLocaleString(ui.locale)) });
  } else if (kind === 'technote') {
    add(ui.entry.published, data.published);
    add(ui.entry.revised, data.revised);
  }
  return badges;
}
