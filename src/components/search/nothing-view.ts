import type { Found, Result } from '../../search/client/find.ts';
import { ui } from '../../text/text.ts';
import { askView, forumLink } from './ask-view.ts';
import { element } from './element.ts';
import { summaryLine } from './summary-line.ts';

const MAX_TOPICS = 3;
const MAX_NEAREST = 3;

/**
 * What to do where nothing answers: topics near it, other words, whom to ask; and what is nearest, put away, for it is no answer.
 *
 * @param query what was asked
 * @param places the forum to ask on, and where questions are filed
 */
export function waysOn({ confidence, results }: Pick<Found, 'confidence' | 'results'>, query: string, places: DOMStringMap): HTMLElement[] {
  const near = confidence === 'none' ? results : [];
  const topics = near.filter(({ kind }) => kind === 'topic').slice(0, MAX_TOPICS);
  const links = topics.flatMap(({ url, title }, i) => [i > 0 ? ', ' : '', element('a', { href: url }, title)]);
  const forum = forumLink(places, ui.search.askOn);
  return [
    element(
      'div',
      { class: 'notice' },
      ...(links.length > 0 ? [element('p', {}, ui.search.nearTopics, ...links, '.')] : []),
      element('p', {}, ui.search.otherWords, ...(forum.length > 0 ? [ui.search.topicOrForum, ...forum] : [ui.search.orTopic]), '.'),
      ...askView(places, query),
    ),
    ...nearest(near),
  ];
}

/** The nearest pages, closed: a reader opens them knowing that they answer nothing. */
export function nearest(results: readonly Result[]): HTMLElement[] {
  const shown = results.filter(({ kind }) => kind !== 'topic').slice(0, MAX_NEAREST);
  if (shown.length === 0) return [];
  const items = shown.map(({ url, title, summary }) => element('li', {}, element('a', { href: url }, title), ' ', summaryLine(summary)));
  return [element('details', { class: 'nearest' }, element('summary', {}, ui.search.nearest), element('ul', {}, ...items))];
}
