import type { Element } from 'hast';
import { laterPart } from '../../later-part.ts';
import type { RawPost, RawReply } from '../../raw-post.ts';
import type { Wording } from '../../wording.ts';
import { anyPage } from './any-page.ts';
import type { SavedPage } from './saved-page.ts';
import { createShownDays } from './shown-days.ts';

/** A post as a page of a forum shows it. */
export interface PagePost {
  id?: string | undefined;
  author?: string | undefined;
  /** The element that holds its text. */
  content: Element;
  /** Its place in the thread, counted from 1, where the page tells. */
  position?: number | undefined;
  date?: string | undefined;
  /** The same as the page shows it to its readers. */
  shown?: string | undefined;
  votes?: number | undefined;
  byStaff?: boolean;
  accepted?: boolean;
}

/** What a page says of the whole thread. */
export interface PageThread {
  title?: string | undefined;
  posts: readonly PagePost[];
  figures?: { [K in keyof RawPost['figures']]: RawPost['figures'][K] | undefined };
  published?: string | undefined;
  /** Whether the thread has other pages: then what can be counted here is not all. */
  paged?: boolean;
  /** Whether pages come before this one, where no post says its place. */
  later?: boolean;
  /** Whether pages come after this one, where the page tells. */
  more?: boolean | undefined;
  /** The place of the accepted answer, where the page tells it otherwise than at the post. */
  acceptedAt?: number | undefined;
}

/**
 * Make a post of a thread's page: the first post is the question, the others are replies, and nobody is named. A page without posts, such as a
 * forum's list of threads, is read as any other.
 */
export function threadOf(page: SavedPage, wording: Wording, thread: PageThread): RawPost {
  const { title = page.title, figures = {}, published, paged = false, later = false, more = paged, acceptedAt } = thread;
  const posts = withDays(thread.posts, page.language);
  const [top, ...others] = posts;
  if (top === undefined)
    return { ...anyPage(page, wording), doubts: [...page.doubts, 'no posts were found on the page, so that it was read as any page is'] };
  const partial = top.position === undefined ? later : top.position > 1;
  const rest = partial ? posts : others;
  const replies = rest.flatMap((post, at): RawReply[] => {
    const accepted = post.accepted === true || (acceptedAt !== undefined && post.position === acceptedAt);
    if (!partial && top.author && post.author === top.author && !accepted) return [];
    const { text } = page.converter.tree({ type: 'root', children: post.content.children }, `r${at + 1}-`);
    if (!text.trim()) return [];
    return [
      {
        ...(post.id && { id: post.id }),
        text,
        by: post.byStaff ? 'staff' : 'community',
        ...(accepted && { accepted }),
        ...(post.votes !== undefined && { votes: post.votes }),
      },
    ];
  });
  const active = more ? undefined : posts.findLast(({ date }) => date)?.date;
  const counted = { ...(!paged && !partial && { replies: posts.length - 1 }), ...(active && { activity: active }) };
  const first = published ?? (partial ? undefined : top.date);
  return {
    kind: 'post',
    startLine: 1,
    endLine: page.lines,
    doubts: page.doubts,
    ...(title && { title }),
    ...(page.url && { url: beginningOf(page.url) }),
    ...(partial ? laterPart(top.position) : page.converter.tree({ type: 'root', children: top.content.children })),
    form: 'tidy',
    figures: { ...counted, ...withoutGaps(figures) },
    ...(first && { published: first.slice(0, 10) }),
    ...(replies.length > 0 && { replies }),
    ...(acceptedAt !== undefined &&
      !posts.some(({ position }) => position === acceptedAt) && { answeredElsewhere: { place: `post ${acceptedAt} of the thread` } }),
    people: posts.flatMap(({ author }) => author ?? []),
    type: 'question',
    losses: page.converter.losses(),
  };
}

/** Where a thread begins, by the address of any page of it. */
function beginningOf(url: string): string {
  const address = new URL(url);
  const { searchParams } = address;
  const path = address.pathname.replace(/\/page[-/]?\d+\/?$/, '');
  if (path === address.pathname && !searchParams.has('page') && !searchParams.has('start')) return url;
  address.pathname = path;
  for (const name of ['page', 'start']) searchParams.delete(name);
  return address.href;
}

/** The posts with the day of each, also where a page shows it in words alone. */
function withDays(posts: readonly PagePost[], language: string | undefined): PagePost[] {
  const days = createShownDays(
    posts.map(({ shown }) => shown),
    language,
  );
  return posts.map((post) => ({ ...post, date: post.date ?? days.read(post.shown) }));
}

function withoutGaps<T extends object>(fields: T): { [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never;
}
