import { escapeUTF8 as escapeHtml } from 'entities';
import type { Document } from '../../model/document.ts';
import { formerIdsOf } from '../../model/former-ids.ts';
import { rowOf } from '../../model/kinds.ts';
import { type FeedScope, feedFolder } from '../../model/urls.ts';
import { ui } from '../../text/text.ts';
import { byRecency, openQuestions } from '../recent.ts';
import type { Site } from '../site.ts';
import { type FeedDates, feedDates } from './feed-dates.ts';

/** The most entries that a feed holds. A reader fetches a feed again and again, and each entry comes in full. */
export const MAX_FEED_ENTRIES = 30;

/** The date of a feed that holds nothing: it has never changed. */
const NEVER = '1970-01-01T00:00:00Z';

/** A feed, before it is written in a format. All URLs are absolute. */
export interface Feed {
  /** Where it is a view of the site, and its identity. */
  url: string;
  scope: FeedScope;
  title: string;
  subtitle: string;
  updated: string;
  entries: FeedEntry[];
}

/** An entry of a feed. */
export interface FeedEntry extends FeedDates {
  /** The permalink, which is its identity too: a title may change, a permalink may not. */
  url: string;
  title: string;
  summary: string;
  /** The whole entry as HTML, its short answer first. */
  html: string;
  topics: { id: string; title: string }[];
}

/**
 * What a feed holds: its newest entries in full, newest first. Pure.
 */
export function feedOf(site: Site, scope: FeedScope): Feed {
  const { config, urls } = site;
  const { title, subtitle, page, documents } = selectionOf(site, scope);
  const entries = byRecency(documents)
    .flatMap((document) => {
      const dates = feedDates(document);
      return dates ? [{ document, dates }] : [];
    })
    .sort((a, b) => (a.dates.updated < b.dates.updated ? 1 : a.dates.updated > b.dates.updated ? -1 : 0))
    .slice(0, MAX_FEED_ENTRIES)
    .map(({ document, dates }) => feedEntry(site, document, dates));
  return {
    url: urls.absolute(page),
    scope,
    title: title ? `${config.name}: ${title}` : config.name,
    subtitle,
    updated: entries[0]?.updated ?? NEVER,
    entries,
  };
}

/** How a feed is called, without the site's name; empty for the whole site's. */
export function feedTitle({ entry }: Pick<Site, 'entry'>, scope: FeedScope): string {
  if (typeof scope === 'object') return entry(scope.topic).data.title;
  return { site: '', guides: ui.feeds.guides, 'open-questions': ui.feeds.openQuestions }[scope];
}

/** Every feed of a site, with the folder that it is served from: a topic's under each id that it had too, since no static host redirects it. */
export function feedFiles({ ofKind }: Pick<Site, 'ofKind'>): { folder: string; scope: FeedScope }[] {
  const scopes: FeedScope[] = ['site', 'guides', 'open-questions'];
  const topics = ofKind('topic').flatMap((topic) =>
    [topic.id, ...formerIdsOf(topic)].map((id) => ({ folder: feedFolder({ topic: id }), scope: { topic: topic.id } })),
  );
  return [...scopes.map((scope) => ({ folder: feedFolder(scope), scope })), ...topics];
}

function selectionOf(site: Site, scope: FeedScope) {
  const { config, urls, graph, entry } = site;
  const title = feedTitle(site, scope);
  const news = (list: readonly Document[]) => list.filter(({ kind }) => rowOf(kind).isNews);
  if (typeof scope === 'object') {
    const topic = entry(scope.topic);
    const entries = (graph.topics[topic.id]?.entries ?? []).map(entry);
    return { title, subtitle: topic.data.summary, page: urls.entry(topic), documents: news(entries) };
  }
  switch (scope) {
    case 'site':
      return { title, subtitle: config.description, page: urls.page('home'), documents: news(site.documents) };
    case 'guides': {
      const guides = site.documents.filter(({ kind, data }) => kind === 'post' && data.type === 'guide');
      return { title, subtitle: ui.feeds.guidesAre, page: urls.page('recent'), documents: guides };
    }
    case 'open-questions': {
      const subtitle = ui.feeds.openQuestionsAre;
      return { title, subtitle, page: urls.page('recent'), documents: openQuestions(site.documents) };
    }
  }
}

function feedEntry({ urls, entry, renderPortable }: Site, document: Document, dates: FeedDates): FeedEntry {
  const { title, summary, topics } = document.data;
  return {
    url: urls.absolute(urls.entry(document)),
    title,
    summary,
    html: `<p><strong>${escapeHtml(summary)}</strong></p>\n${renderPortable(document.id).trimEnd()}`,
    topics: topics.map((id) => ({ id, title: entry(id).data.title })),
    ...dates,
  };
}
