import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Capture } from '../../input/capture.ts';
import { attribute } from '../../normalise/html/elements.ts';
import type { RawPost } from '../../raw-post.ts';
import { attributeAt, dayAt, textAt } from '../page/read-element.ts';
import { openPage, type SavedPage } from '../page/saved-page.ts';
import { type PagePost, threadOf } from '../page/thread.ts';
import type { ReadContext } from '../reader.ts';

/** Read a topic's page. */
export async function* read(capture: Capture, { wording }: ReadContext): AsyncGenerator<RawPost> {
  const page = await openPage(capture);
  const url = page.url ?? page.resolve(attributeAt('.topic-title a, h2.topic-title a', 'href', page.tree) ?? '');
  const before = Number(/[?&]start=(\d+)/.exec(url ?? '')?.[1] ?? 0);
  const posts = selectAll('.post', page.tree).flatMap((post) => toPost(post));
  const numbered = posts.map((post, at) => ({ ...post, position: before + at + 1 }));
  const all = postsIn(page);
  yield {
    ...threadOf(page, wording, {
      title: textAt('.topic-title', page.tree) ?? page.title,
      posts: numbered,
      figures: {
        replies: all === undefined ? undefined : Math.max(0, all - 1),
        activity: all === posts.length ? posts.at(-1)?.date : undefined,
      },
      paged: all === undefined ? select('.pagination a.button', page.tree) !== undefined : all > posts.length,
    }),
    ...(url && { url }),
  };
}

function toPost(post: Element): PagePost[] {
  const content = select('.postbody .content, .content', post);
  if (!content) return [];
  return [
    {
      id: /\d+/.exec(attribute(post, 'id') ?? '')?.[0],
      author: textAt('.postprofile .username, .postprofile .username-coloured, .author .username, .author .username-coloured', post),
      content,
      date: dayAt('.author time, time', post),
      byStaff: /administrator|moderator/i.test(textAt('.profile-rank', post) ?? ''),
      accepted: /\b(?:answer|best-answer|solved)-?(?:post)?\b/.test(attribute(post, 'className') ?? ''),
    },
  ];
}

/** How many posts the topic has: `23 posts • Page 1 of 3`. */
function postsIn({ tree }: SavedPage): number | undefined {
  const found = /(\d[\d,.]*)\s+\p{L}+\b/u.exec(textAt('.pagination', tree) ?? '')?.[1];
  return found === undefined ? undefined : Number(found.replace(/[,.]/g, ''));
}
