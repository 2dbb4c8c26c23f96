import { fillAddress } from '../../model/fill-address.ts';
import { ui } from '../../text/text.ts';
import { element } from './element.ts';

/** How much of a question goes into an address: a log is shown to people by whoever files it, and not sent whole. */
const MAX_QUESTION = 300;

/** A link to the forum, where a site has one. */
export function forumLink({ forumName, forumUrl }: DOMStringMap, words: (forum: string) => string): HTMLElement[] {
  return forumUrl ? [element('a', { href: forumUrl }, words(forumName ?? ''))] : [];
}

/**
 * The way to file a question with those who write the knowledge base, where there is one. It is asked first: the words leave the device.
 *
 * @param places the address template `ask` of the site
 */
export function askView({ ask }: DOMStringMap, question: string): HTMLElement[] {
  const words = question.trim().slice(0, MAX_QUESTION);
  if (!ask || !words) return [];
  const warning = ask.startsWith('mailto:') ? ui.ask.byMail : ui.ask.byForm(new URL(ask).host);
  return [
    element(
      'details',
      { class: 'ask' },
      element('summary', {}, ui.ask.summary),
      element('p', {}, warning),
      element('blockquote', {}, words),
      element('p', {}, element('a', { class: 'button', href: fillAddress(ask, { question: words }) }, ui.ask.button)),
    ),
  ];
}
