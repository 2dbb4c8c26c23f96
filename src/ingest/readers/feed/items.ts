import { decodeHTML } from 'entities/decode';
import type { parseFeed } from 'feedsmith';

/** An item of a feed of any format. */
export interface FeedItem {
  id?: string | undefined;
  title?: string | undefined;
  url?: string | undefined;
  html?: string | undefined;
  author?: string | undefined;
  /** The days on which it was published and changed. */
  published?: string | undefined;
  updated?: string | undefined;
}

type Feed = ReturnType<typeof parseFeed>;

/** The items of a feed, whatever its format. */
export function itemsOf(parsed: Feed): FeedItem[] {
  switch (parsed.format) {
    case 'atom':
      return (parsed.feed.entries ?? []).map((entry) => ({
        id: entry.id,
        title: textIn(entry.title),
        url: webAddress(entry.links?.find(({ rel = 'alternate' }) => rel === 'alternate')?.href) ?? webAddress(entry.id),
        html: asHtml(entry.content ?? entry.summary),
        author: entry.authors?.[0]?.name,
        published: dayOf(entry.published),
        updated: dayOf(entry.updated),
      }));
    case 'rss':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.guid?.value,
        title: textIn(item.title),
        url: webAddress(item.link) ?? webAddress(item.guid?.value),
        html: textIn(item.content?.encoded) ?? textIn(item.description),
        author: item.dc?.creators?.[0],
        published: dayOf(item.pubDate ?? item.dc?.dates?.[0]),
      }));
    case 'rdf':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.rdf?.about,
        title: textIn(item.title),
        url: webAddress(item.link),
        html: textIn(item.content?.encoded) ?? textIn(item.description),
        author: item.dc?.creators?.[0],
        published: dayOf(item.dc?.dates?.[0]),
      }));
    case 'json':
      return (parsed.feed.items ?? []).map((item) => ({
        id: item.id,
        title: item.title,
        url: webAddress(item.url) ?? webAddress(item.id),
        html: item.content_html ?? (item.content_text && escapeText(item.content_text)),
        author: item.authors?.[0]?.name,
        published: dayOf(item.date_published),
        updated: dayOf(item.date_modified),
      }));
  }
}

type Value = string | { value?: string | undefined; type?: string | undefined } | undefined;

function textIn(value: Value): string | undefined {
  return typeof value === 'object' ? value.value : value;
}

/** Text that is no HTML, as HTML. */
function asHtml(value: Value): string | undefined {
  const said = textIn(value);
  return said !== undefined && typeof value === 'object' && (value.type === undefined || value.type === 'text')
    ? escapeText(decodeHTML(said))
    : said;
}

function escapeText(text: string): string {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped
    .split(/\n{2,}/)
    .map((part) => `<p>${part.replaceAll('\n', '<br>')}</p>`)
    .join('');
}

function webAddress(address: string | undefined): string | undefined {
  return address && /^https?:\/\//.test(address) && URL.canParse(address) ? address : undefined;
}

/** The day of a date as feeds write it, as it stands there: a time zone must not move it. */
function dayOf(date: unknown): string | undefined {
  if (typeof date !== 'string') return undefined;
  if (/^\d{4}-\d{2}-\d{2}/.test(date)) return date.slice(0, 10);
  const time = Date.parse(`${date.replace(/\s+(?:[A-Z]{1,5}|[+-]\d{4})$/, '')} UTC`);
  return Number.isNaN(time) ? undefined : new Date(time).toISOString().slice(0, 10);
}
