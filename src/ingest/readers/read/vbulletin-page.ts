import type { Element } from 'hast';
import { select, selectAll } from 'hast-util-select';
import type { Capture } from '../../input/capture.ts';
import { attribute } from '../../normalise/html/elements.ts';
import type { RawPost } from '../../raw-post.ts';
import { contains, countIn, dayAt, positionIn, textAt } from '../page/read-element.ts';
import { openPage, type SavedPage } from '../page/saved-page.ts';
import { type PagePost, threadOf } from '../page/thread.ts';
import type { ReadContext } from '../reader.ts';

/** Read a thread's page. */
export async function* read(capture: Capture, { wording }: ReadContext): AsyncGenerator<RawPost> {
  const page = await openPage(capture);
  const shown = selectAll('[id^=post_message_], .js-post__content-text', page.tree);
  const posts = shown.map((content) => toPost(content, holderOf(content, selectAll(HOLDERS, page.tree))));
  const all = postsIn(page);
  yield threadOf(page, wording, {
    title: textAt('.threadtitle, .main-title, .js-main-title, .b-post__title, td.navbar strong', page.tree) ?? page.title,
    posts,
    figures: { replies: all === undefined ? undefined : all - 1 },
    paged: all === undefined ? select(`${NEXT}, .pagenav, .threadpagenav a`, page.tree) !== undefined : all > posts.length,
    more: select(NEXT, page.tree) !== undefined,
  });
}

/** What leads to the page behind this one, and to a page of a thread in version 5 or 6. */
const NEXT = '.pagination a[rel=next], .pagenav a[rel=next], .js-pagenav-next-button:not(.h-hide)';

/** How many posts the thread has, which is the last of three numbers in any language: `Results 1 to 10 of 15`. */
function postsIn({ tree }: SavedPage): number | undefined {
  const said = [
    textAt('.postpagestats, #postpagestats_above', tree),
    ...selectAll('.pagenav [title]', tree).map((at) => attribute(at, 'title')),
  ];
  for (const text of said) {
    const [from, to, all, ...others] = (text?.match(/\d[\d,.]*/g) ?? []).map((number) => Number(number.replace(/[,.]/g, '')));
    if (from && to && all && others.length === 0 && from <= to && to <= all) return all;
  }
  return undefined;
}

const HOLDERS = 'li.postbit, li.postbitlegacy, li.postcontainer, li.b-post, table[id^=post], div[id^=edit], div.postbit, section[id^=post]';

/** The element around a post's text that holds who wrote it and when: the smallest that has the text in it. */
function holderOf(content: Element, holders: readonly Element[]): Element | undefined {
  const around = holders.filter((holder) => contains(holder, content));
  return around.at(-1);
}

function toPost(content: Element, holder: Element | undefined): PagePost {
  const inner = select('.postcontent', content) ?? content;
  if (!holder) return { content: inner };
  return {
    id: /\d+/.exec(attribute(content, 'id') ?? attribute(holder, 'dataNodeId') ?? attribute(holder, 'id') ?? '')?.[0],
    author: textAt('.username, .bigusername, .b-userinfo__details .author, [itemprop=author] [itemprop=name], .author a', holder),
    content: inner,
    position: positionIn(textAt('.postcounter, .b-post__count, [id^=postcount]', holder)),
    date: dayAt('time', holder),
    shown: textAt('.postdate, .date, [itemprop=dateCreated], td.thead, td.tcat', holder),
    votes: countIn(textAt('.js-post__like-count, .votecount', holder)),
    byStaff: /administrator|moderator/i.test(textAt('.usertitle, [id^=postmenu_] + .smallfont', holder) ?? ''),
  };
}
