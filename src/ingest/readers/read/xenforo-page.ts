import type { Element, Root } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Capture } from '../../input/capture.ts';
import { attribute, classesOf, element } from '../../normalise/html/elements.ts';
import type { RawPost } from '../../raw-post.ts';
import { dayOfSeconds } from '../json/day.ts';
import { findStructuredData } from '../page/page-parts.ts';
import { attributeAt, countIn, dayAt, positionIn, textAt } from '../page/read-element.ts';
import { openPage, type SavedPage } from '../page/saved-page.ts';
import { createShownDays } from '../page/shown-days.ts';
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
    published: structured.published ?? startOf(page),
    paged: select(PAGES, page.tree) !== undefined,
    ...placeOf(page.tree),
  });
}

const PAGES = '.pageNav, .pageNavWrapper, .PageNav';
/** When a thread was opened, which each of its pages says. */
function startOf({ tree, language }: SavedPage): string | undefined {
  const shown = attributeAt('#pageDescription .DateTime', 'title', tree) ?? textAt('#pageDescription .DateTime', tree);
  return dayAt('.p-description time', tree) ?? createShownDays([shown], language).read(shown);
}

/** Whether pages of the thread come before this one, and behind it. */
function placeOf(tree: Root): { later: boolean; more: boolean } {
  const [number, last] = ['dataPage', 'dataLast'].map((name) => Number(attributeAt('.PageNav', name, tree) ?? 1)) as [number, number];
  return {
    later: Number(textAt('.pageNav-page--current', tree) ?? number) > 1,
    more: number < last || select('link[rel=next], .pageNav-jump--next', tree) !== undefined,
  };
}

/** The title without the label in front of it, such as `Solved`. */
function titleOf(tree: Root): string | undefined {
  const shown = select('.p-title-value, .titleBar h1 .title', tree) ?? select('.titleBar h1', tree);
  const own = shown?.children.filter((child) => !(child.type === 'element' && /^(?:label|prefix)/.test(classesOf(child)[0] ?? '')));
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
      date:
        dayAt('.message-attribution time, time', post) ??
        dayOfSeconds(Number(attributeAt('.messageMeta .DateTime', 'dataTime', post) ?? Number.NaN)),
      shown: attributeAt('.messageMeta .DateTime', 'title', post) ?? textAt('.messageMeta .DateTime', post),
      votes: countIn(textAt('.js-voteCount', post) ?? attributeAt('.contentVote-score', 'dataScore', post)),
      byStaff:
        select('.userBanner--staff, .userBanner--admin, .userBanner--moderator', post) !== undefined || classesOf(post).includes('staff'),
      accepted: /\bmessage--solution\b|\bis-solution\b/.test(attribute(post, 'className') ?? ''),
    },
  ];
}
