import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Capture } from '../../input/capture.ts';
import { attribute, classesOf, element } from '../../normalise/html/elements.ts';
import type { RawPost } from '../../raw-post.ts';
import { findStructuredData } from '../page/page-parts.ts';
import { attributeAt, countIn, dayAt, positionIn, textAt } from '../page/read-element.ts';
import { openPage } from '../page/saved-page.ts';
import { findThread } from '../page/structured-data.ts';
import { type PagePost, threadOf } from '../page/thread.ts';
import type { ReadContext } from '../reader.ts';

/** Read a thread's page. */
export async function* read(capture: Capture, { wording }: ReadContext): AsyncGenerator<RawPost> {
  const page = await openPage(capture);
  const posts = selectAll('.message--post, li.message[id^="post-"]', page.tree).flatMap(toPost);
  const structured = findThread(findStructuredData(page.tree)) ?? {};
  yield threadOf(page, wording, {
    title: titleOf(page.tree) ?? page.title,
    posts,
    figures: { replies: structured.replies, boosts: structured.boosts, views: structured.views, activity: structured.active },
    published: structured.published,
    paged: select('.pageNav, .pageNavWrapper, .PageNav', page.tree) !== undefined,
  });
}

/** The title without the label in front of it, such as `Solved`. */
function titleOf(tree: Root): string | undefined {
  const shown = select('.p-title-value, .titleBar h1', tree);
  const own = shown?.children.filter((child) => !(child.type === 'element' && /^label/.test(classesOf(child)[0] ?? '')));
  return own && textAt('div', { type: 'root', children: [element('div', {}, own)] });
}

function toPost(post: Element): PagePost[] {
  const content = select('.message-body .bbWrapper', post) ?? select('.message-body, .messageText', post);
  if (!content) return [];
  return [
    {
      id: /\d+/.exec(attribute(post, 'dataContent') ?? attribute(post, 'id') ?? '')?.[0],
      author: attribute(post, 'dataAuthor') ?? textAt('.message-name', post),
      content,
      position: selectAll('.message-attribution a, .message-attribution li, .postNumber', post)
        .map((link) => positionIn(textAt('a', link) ?? textAt('*', { type: 'root', children: [link] })))
        .find((place) => place !== undefined),
      date: dayAt('.message-attribution time, time', post),
      votes: countIn(textAt('.js-voteCount', post) ?? attributeAt('.contentVote-score', 'dataScore', post)),
      byStaff:
        select('.userBanner--staff, .userBanner--admin, .userBanner--moderator', post) !== undefined || classesOf(post).includes('staff'),
      accepted: /\bmessage--solution\b|\bis-solution\b/.test(attribute(post, 'className') ?? ''),
    },
  ];
}
