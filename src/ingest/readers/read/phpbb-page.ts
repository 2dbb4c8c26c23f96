import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Capture } from '../../input/capture.ts';
import { attribute, textOf } from '../../normalise/html/elements.ts';
import type { RawPost } from '../../raw-post.ts';
import { attributeAt, dayAt, textAt } from '../page/read-element.ts';
import { openPage, type SavedPage } from '../page/saved-page.ts';
import { type PagePost, threadOf } from '../page/thread.ts';
import { tablePosts } from '../phpbb/table-posts.ts';
import type { ReadContext } from '../reader.ts';

/** What leads to the topic itself: its title. */
const TITLE = '.topic-title a, h2 a[href*="viewtopic"], a.titles, a.maintitle';
/** Where a page says how many posts and pages there are, in styles of blocks and of tables. */
const PAGES = '.pagination, td.nav, span.nav';

/** Read a topic's page. */
export async function* read(capture: Capture, { wording }: ReadContext): AsyncGenerator<RawPost> {
  const page = await openPage(capture);
  const url = page.url ?? page.resolve(attributeAt(TITLE, 'href', page.tree) ?? '');
  const blocks = selectAll('.post', page.tree).flatMap(toPost);
  const posts = blocks.length > 0 ? blocks : tablePosts(page.tree);
  const pages = pagesIn(page);
  const all = postsIn(page, posts.length);
  const paged = all === undefined ? (pages.last ?? 1) > 1 : all > posts.length;
  const start = /[?&]start=(\d+)/.exec(page.url ?? '')?.[1];
  const before = start ? Number(start) : beforeIn(posts.length, pages, all);
  yield {
    ...threadOf(page, wording, {
      title: textAt(`.topic-title, ${TITLE}`, page.tree) ?? page.title,
      posts: posts.map((post, at) => ({ ...post, ...(before !== undefined && { position: before + at + 1 }) })),
      figures: { replies: all === undefined ? undefined : Math.max(0, all - 1) },
      paged,
      later: (pages.number ?? 1) > 1,
      more: paged && (pages.number === undefined || pages.number !== pages.last),
    }),
    ...(!page.url && url && { url }),
  };
}

function toPost(post: Element): PagePost[] {
  const content = select('.postbody .content, .content', post);
  if (!content) return [];
  return [
    {
      id: /\d+/.exec(attribute(post, 'id') ?? '')?.[0],
      author: textAt(
        '.postprofile .username, .postprofile .username-coloured, .author .username, .author .username-coloured, .author strong',
        post,
      ),
      content,
      date: dayAt('.author time, time', post),
      shown: textAt('.author', post),
      byStaff: /administrator|moderator/i.test(textAt('.profile-rank', post) ?? ''),
      accepted: /\b(?:answer|best-answer|solved)-?(?:post)?\b/.test(attribute(post, 'className') ?? ''),
    },
  ];
}

/** How many posts the topic has, which is the first number there in any language: `23 posts • Page 1 of 3`. */
function postsIn({ tree }: SavedPage, shown: number): number | undefined {
  const found = /\d[\d,.]*/.exec(textAt('.pagination', tree) ?? '')?.[0].replace(/[,.]/g, '');
  return found === undefined || Number(found) < shown ? undefined : Number(found);
}

/** Which page of how many a page is. */
interface Pages {
  number?: number | undefined;
  last?: number | undefined;
}

/** `Page <strong>2</strong> of <strong>10</strong>`, or a list of pages of which this one is no link. */
function pagesIn({ tree }: SavedPage): Pages {
  for (const pages of selectAll(PAGES, tree)) {
    const [number] = numbersAt('strong, b, li.active span', pages);
    if (number !== undefined) return { number, last: Math.max(...numbersAt('strong, b, a, li.active span', pages)) };
  }
  return {};
}

function numbersAt(selector: string, tree: Element): number[] {
  const texts = selectAll(selector, tree).map((at) => textOf(at).trim());
  return texts.flatMap((text) => (/^\d+$/.test(text) ? [Number(text)] : []));
}

/** How many posts come before those of this page; nothing where that is not known. */
function beforeIn(shown: number, { number, last }: Pages, all: number | undefined): number | undefined {
  if (number === undefined || number === 1) return 0;
  if (number === last) return all === undefined ? undefined : all - shown;
  return (number - 1) * shown;
}
