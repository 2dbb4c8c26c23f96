import { decodeHTML } from 'entities';
import { CaptureError } from '../capture-error.ts';
import { readText } from '../input/lines.ts';
import { createConverter } from '../normalise/html/html-to-markdown.ts';
import type { RawPost, RawReply } from '../raw-post.ts';
import { type FeedItem, itemsOf } from './feed/items.ts';
import { fromFirstTag } from './page/first-tag.ts';
import type { Reader } from './reader.ts';

/** The feed of a forum, of one of its tags, or of one topic: RSS, Atom or JSON Feed. */
export const feed: Reader = {
  format: 'feed',
  describes: 'an RSS, Atom or JSON feed of a forum, a tag or a topic',

  recognises({ head }) {
    const start = fromFirstTag(head);
    return /^<(?:rss|feed|rdf:RDF)\b/i.test(start) || /^\{[^{]*"version"\s*:\s*"https:\/\/jsonfeed\.org\//.test(start);
  },

  async *read(capture) {
    const text = await readText(capture);
    const items = await parse(capture.name, text);
    const lines = text.replace(/\n$/, '').split('\n').length;
    // The items of a topic's feed are its posts; those of any other are topics.
    for (const [, posts] of Map.groupBy(items, ({ thread, url, id }) => thread ?? url ?? id ?? '')) {
      yield { ...toPost(capture.name, posts), endLine: lines };
    }
  },
};

/** The parser of feeds is large, and most runs have none. */
async function parse(file: string, text: string): Promise<FeedItem[]> {
  const { parseFeed } = await import('feedsmith');
  try {
    return itemsOf(parseFeed(text));
  } catch (error) {
    throw new CaptureError({
      file,
      place: 'the whole file',
      found: `no feed: ${(error as Error).message.split('\n')[0]}`,
      allowed: 'RSS, Atom or JSON Feed, whole',
    });
  }
}

function toPost(file: string, items: readonly FeedItem[]): RawPost {
  const first = items.find(({ number = 1 }) => number === 1);
  const item = first ?? (items[0] as FeedItem);
  const url = (first ? item.url : item.thread) ?? item.url;
  const converter = createConverter({ file, base: url, headings: 3 });
  const { html, posts } = withoutFooter(item.html ?? '', item.url);
  const replies = items
    .filter((other) => other !== first)
    .flatMap((reply, at): RawReply[] => {
      if (first?.author && reply.author === first.author) return [];
      return [{ ...(reply.id && { id: reply.id }), text: converter.html(reply.html ?? '', `r${at + 1}-`).text, by: 'community' }];
    });
  const title = decodeTitle(item.title ?? '').replace(first ? '' : /^(?:Re|Aw|Antw)(?:\s*:)\s*/i, '');
  return {
    kind: 'post',
    startLine: 1,
    endLine: 1,
    doubts: [],
    ...(title && { title }),
    ...(url ? { url } : item.id && { key: `feed:${item.id}` }),
    ...(first ? converter.html(html) : { text: 'The feed does not hold the first post of the thread.', partial: true }),
    form: 'tidy',
    figures: {
      ...(posts !== undefined && { replies: posts - 1 }),
      ...(item.updated && { activity: item.updated }),
    },
    ...(item.published && { published: item.published }),
    ...(replies.length > 0 && { replies }),
    people: items.flatMap(({ author }) => author ?? []),
    type: 'question',
    losses: converter.losses(),
  };
}

const COUNTS = /<p>\s*<small>\s*(\d+)\s+\p{L}+\s+-\s+\d+\s+\p{L}+\s*<\/small>\s*<\/p>/u;
const LAST_LINK = /<p>\s*<a [^>]*href=["']([^"']+)["'][^>]*>[^<]*<\/a>\s*<\/p>\s*$/;

/** Discourse ends each item with how many posts the topic has, and with a link to it. */
function withoutFooter(html: string, url: string | undefined): { html: string; posts?: number } {
  const link = LAST_LINK.exec(html);
  const body = link && link[1] === url ? html.slice(0, link.index) : html;
  const counts = COUNTS.exec(body);
  return counts
    ? { html: body.slice(0, counts.index) + body.slice(counts.index + counts[0].length), posts: Number(counts[1]) }
    : { html: body };
}

const TAG = /<\/?[a-z][^<>]*>/gi;

/** A title may be HTML by the format or by habit. */
function decodeTitle(title: string): string {
  return decodeHTML(title.replace(TAG, ''));
}
