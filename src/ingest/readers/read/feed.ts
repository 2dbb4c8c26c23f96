import { decodeHTML } from 'entities/decode';
import { parseFeed } from 'feedsmith';
import { CaptureError } from '../../capture-error.ts';
import type { Capture } from '../../input/capture.ts';
import { readText } from '../../input/lines.ts';
import { laterPart } from '../../later-part.ts';
import { createConverter } from '../../normalise/html/html-to-markdown.ts';
import type { PostWithoutPlace, RawPost, RawReply } from '../../raw-post.ts';
import { type FeedItem, itemsOf } from '../feed/items.ts';
import { type Posted, postOf } from '../feed/post-of.ts';
import { writerOf } from '../writer.ts';

/** Read a feed's topics: the items of a topic's own feed are its posts; those of any other are topics. */
export async function* read(capture: Capture): AsyncGenerator<RawPost> {
  const text = await readText(capture);
  const items = parse(capture.name, text);
  const lines = text.replace(/\n$/, '').split('\n').length;
  const posts = items.map((item): Post => ({ ...item, posted: postOf({ ...item, title: decodeTitle(item.title ?? '') }) }));
  for (const [, thread] of Map.groupBy(posts, ({ posted }) => posted.thread))
    yield { ...toPost(capture.name, thread), startLine: 1, endLine: lines };
}

/** An item, and what it is. */
type Post = FeedItem & { posted: Posted };

function parse(file: string, text: string): FeedItem[] {
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

function toPost(file: string, items: readonly Post[]): PostWithoutPlace {
  const first = items.find(({ posted }) => posted.opens);
  const item = first ?? (items[0] as Post);
  const { url: threadUrl, title } = item.posted;
  const url = first?.url?.replace(FIRST_OF_TOPIC, '$1') ?? threadUrl;
  const converter = createConverter({ file, base: url, headings: 3 });
  const { html, posts } = withoutFooter(item);
  const others = items.filter((other) => other !== first);
  const replies = others.flatMap((reply, at): RawReply[] => {
    if (first?.author && reply.author === first.author) return [];
    const { text } = converter.html(withoutFooter(reply).html, `r${at + 1}-`);
    return text.trim()
      ? [{ ...(reply.id && { id: reply.id }), text, by: 'community', ...(!first && reply.author && { writer: writerOf(reply.author) }) }]
      : [];
  });
  const [active] = items
    .flatMap(({ updated, published }) => updated ?? (others.length > 0 ? published : undefined) ?? [])
    .sort()
    .reverse();
  return {
    kind: 'post',
    doubts: [],
    ...(title && { title }),
    ...(url ? { url } : first?.id && { key: `feed:${first.id}` }),
    ...(first ? converter.html(html) : laterPart()),
    form: 'tidy',
    figures: {
      ...(posts !== undefined && { replies: posts - 1 }),
      ...(active && { activity: active }),
    },
    ...(first?.published && { published: first.published }),
    ...(replies.length > 0 && { replies }),
    people: items.flatMap(({ author }) => author ?? []),
    ...(first?.author && { opener: writerOf(first.author) }),
    type: 'question',
    losses: converter.losses(),
  };
}

/** What Discourse puts behind a topic's address for its first post. */
const FIRST_OF_TOPIC = /^(.*\/t\/(?:[^/?#]+\/)?\d+)(?:\/1|(?:\?[^#]*)?#post_1)$/;
const COUNTS = /<p>\s*<small>\s*(\d+)\s+\p{L}+\s+-\s+\d+\s+\p{L}+\s*<\/small>\s*<\/p>/u;
const LAST_LINK = /<p>\s*<a [^>]*href=["']([^"']+)["'][^>]*>[^<]*<\/a>\s*<\/p>\s*$/;
const POSTED_BY = /<p>(?:(?!<\/?p>)[\s\S]){1,500}<\/p>\s*<hr\s*\/>\s*$/;

/** Discourse ends each item with how many posts the topic has, and with a link to it; phpBB with who wrote it and when. */
function withoutFooter({ html = '', url, posted }: Post): { html: string; posts?: number } {
  if (/viewtopic\.php\?/.test(url ?? '')) return { html: html.replace(POSTED_BY, '') };
  const link = LAST_LINK.exec(html);
  const body = link && postOf({ url: link[1] }).thread === posted.thread ? html.slice(0, link.index) : html;
  const counts = COUNTS.exec(body);
  return counts
    ? { html: body.slice(0, counts.index) + body.slice(counts.index + counts[0].length), posts: Number(counts[1]) }
    : { html: body };
}

/** What marks words of a title up; any other tag is a word of it, such as `<array>`. */
const TAG = /<\/?(?:a|abbr|b|bdi|big|br|code|em|font|i|img|kbd|mark|p|q|s|small|span|strong|sub|sup|tt|u|wbr)(?:\s[^<>]*)?\/?>/gi;

/** A title may be HTML by the format or by habit. */
function decodeTitle(title: string): string {
  return decodeHTML(title.replace(TAG, ''));
}
