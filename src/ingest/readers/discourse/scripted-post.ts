import type { Element } from 'hast';
import { select } from 'hast-util-select';
import { attribute, classesOf } from '../../normalise/html/elements.ts';
import { countIn, positionIn, textAt } from '../page/read-element.ts';
import type { PagePost } from '../page/thread.ts';

/** What holds a post where scripts have drawn the page. */
export const SCRIPTED_POST = '.topic-post';

/** What moderators did, what they say to each other, and what was taken away. */
const UNREAL = new Set(['small-action', 'whisper', 'deleted', 'post-hidden', 'user-suspended-deleted']);

/** Read a post of a page that a browser with scripts has saved. */
export function toScriptedPost(holder: Element): PagePost[] {
  const article = select('article[id^="post_"]', holder);
  const content = article && select('.cooked', article);
  const classes = [holder, ...(article ? [article] : [])].flatMap(classesOf);
  if (!content || classes.some((name) => UNREAL.has(name))) return [];
  const card = select('.names [data-user-card], .names a', article);
  const time = Number(attribute(select('.post-date [data-time], .relative-date', article) ?? article, 'dataTime'));
  return [
    {
      id: attribute(article, 'dataPostId'),
      author: (card && attribute(card, 'dataUserCard')) ?? textAt('.names .username', article),
      content,
      position: positionIn(/\d+/.exec(attribute(article, 'id') ?? '')?.[0]),
      date: time > 0 ? new Date(time).toISOString().slice(0, 10) : undefined,
      votes: countIn(textAt('.like-count, .reactions-counter', article)),
      byStaff: select('.names .staff, .names .moderator, .names .admin', article) !== undefined,
      accepted: classes.includes('accepted-answer'),
    },
  ];
}
