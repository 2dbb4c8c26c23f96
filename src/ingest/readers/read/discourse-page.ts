import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Capture } from '../../input/capture.ts';
import { attribute } from '../../normalise/html/elements.ts';
import type { RawPost } from '../../raw-post.ts';
import { SCRIPTED_POST, toScriptedPost } from '../discourse/scripted-post.ts';
import { findStructuredData } from '../page/page-parts.ts';
import { countIn, dayAt, positionIn, textAt } from '../page/read-element.ts';
import { openPage } from '../page/saved-page.ts';
import { findThread } from '../page/structured-data.ts';
import { type PagePost, threadOf } from '../page/thread.ts';
import type { ReadContext } from '../reader.ts';

/** What leads to the page behind this one. */
const NEXT = 'link[rel~=next], .topic-body ~ div a[rel~=next]';

/** Read a topic's page. */
export async function* read(capture: Capture, { wording }: ReadContext): AsyncGenerator<RawPost> {
  const page = await openPage(capture);
  const plain = selectAll('.crawler-post', page.tree).flatMap(toPost);
  const posts = plain.length > 0 ? plain : selectAll(SCRIPTED_POST, page.tree).flatMap(toScriptedPost);
  const [first] = posts;
  yield threadOf(page, wording, {
    title: textAt('#topic-title h1', page.tree) ?? page.title,
    posts,
    figures: { boosts: first?.position === 1 || first?.position === undefined ? first?.votes : undefined },
    paged: select(`link[rel~=prev], ${NEXT}`, page.tree) !== undefined,
    more: select(NEXT, page.tree) !== undefined,
    acceptedAt: positionIn(/\/(\d+)(?:[?#].*)?$/.exec(findThread(findStructuredData(page.tree))?.acceptedUrl ?? '')?.[1]),
  });
}

function toPost(post: Element): PagePost[] {
  const content = select('.post, [itemprop~=text]', post);
  if (!content || isNotice(post)) return [];
  const id = /\d+/.exec(attribute(post, 'id') ?? '')?.[0];
  return [
    {
      id,
      author: textAt('.creator [itemprop=name], .creator', post),
      content,
      position: positionIn(textAt('[itemprop=position]', post)) ?? positionIn(id),
      date: dayAt('time', post),
      shown: textAt('.crawler-post-infos', post),
      votes: likes(post),
      accepted:
        select('.accepted-answer, [itemprop~=acceptedAnswer]', post) !== undefined || attribute(post, 'itemProp') === 'acceptedAnswer',
    },
  ];
}

/** What moderators and the system do is told beside the name of who did it: `Split this topic`. */
function isNotice(post: Element): boolean {
  const creator = select('.creator', post);
  const beside = creator?.children.map((child) => (child.type === 'text' ? child.value : '')).join('') ?? '';
  return select('[itemprop=name]', post) !== undefined && /\p{L}/u.test(beside);
}

/** Likes are a counter of its own, beside one for replies. */
function likes(post: Element): number | undefined {
  for (const counter of selectAll('[itemprop=interactionStatistic]', post)) {
    const type = select('[itemprop=interactionType]', counter);
    const count = select('[itemprop=userInteractionCount]', counter);
    if (type && count && /Like/.test(attribute(type, 'content') ?? '')) return countIn(attribute(count, 'content'));
  }
  return countIn(textAt('.post-likes', post));
}
