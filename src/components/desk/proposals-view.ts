import { slugify } from '../../model/slug.ts';
import type { Proposal, Proposals } from '../../search/client/propose.ts';
import { element } from '../search/element.ts';

/** A word of a question longer than this is cut. */
const LONGEST_WORD = 48;

/** What can be done with proposals. */
export interface ProposalActions {
  /** Make the ticked entries a reply. */
  reply(): void;
  /** Called when the ticks have changed. */
  ticked(): void;
  /** Search in one's own words. */
  search(): void;
}

/**
 * Show what was recognised in a question, the entries proposed with why, and what to do where none fits.
 *
 * @param places where errors, symbols and topics have their pages, and the forum to ask on
 * @returns nothing where nothing at all was found but what to do then
 */
export function proposalsView(found: Proposals, places: DOMStringMap, actions: ProposalActions): HTMLElement[] {
  const { proposals } = found;
  const good = proposals[0]?.fit === 'good';
  const parts = [...recognised(found, places)];
  if (!good) parts.push(...noAnswer(found, places, actions));
  if (proposals.length === 0) return parts;
  const list = element(
    'ol',
    { class: 'results proposals', 'aria-label': good ? 'Proposed entries' : 'Nearest entries' },
    ...proposals.map((proposal) => proposalItem(proposal, good && proposal.fit !== 'weak')),
  );
  list.addEventListener('change', actions.ticked);
  const button = element('button', { type: 'button', class: 'primary', 'data-question-reply': '', 'aria-keyshortcuts': 'a' });
  button.addEventListener('click', actions.reply);
  parts.push(list, element('p', { class: 'actions' }, button));
  return parts;
}

/** Say on the button how many entries it takes. */
export function labelReply(button: HTMLElement, count: number): void {
  const words = count === 0 ? 'Tick what fits to reply with it' : `Write a reply with ${count} ${count === 1 ? 'entry' : 'entries'}`;
  button.replaceChildren(words, ' ', element('kbd', { 'aria-hidden': 'true' }, 'a'));
  button.setAttribute('aria-disabled', String(count === 0));
}

function proposalItem({ id, kind, url, title, facts, summary, section, words, fit }: Proposal, ticked: boolean): HTMLElement {
  const box = element('input', { type: 'checkbox', value: url, 'aria-label': `Reply with “${title}”` });
  box.checked = ticked;
  box.dataset.to = section?.url ?? url;
  const why = element('p', { class: 'why' }, fit === 'weak' ? 'A weak match: ' : 'Matches ');
  for (const [i, word] of words.entries()) why.append(i > 0 ? ', ' : '', element('mark', {}, cut(word)));
  if (words.length === 0) why.append('other words for it');
  if (section) why.append(`, best in “${section.title}”`);
  why.append('.');
  const item = element(
    'li',
    { class: 'result', 'data-entry-id': id, 'data-entry-kind': kind },
    box,
    element(
      'div',
      {},
      element('a', { class: 'result-title', href: url }, title),
      ' ',
      element('span', { class: 'result-meta' }, facts.join(' · ')),
      element('span', { class: 'result-summary' }, summary),
      why,
    ),
  );
  const link = section
    ? element('a', { class: 'result-section', href: section.url }, `› ${section.title}`)
    : element('span', { class: 'muted' }, 'the whole entry');
  item.lastElementChild?.append(element('p', { class: 'why' }, 'The reply links to ', link));
  return item;
}

function recognised({ errors, symbols, versions }: Proposals, places: DOMStringMap): HTMLElement[] {
  const code = (href: string, words: string) => element('li', {}, element('a', { href }, element('code', {}, words)));
  const items = [
    ...errors.map(({ path, domain, code: number, names }) =>
      code(`${places.errors}${path}/`, [domain, number || names[0] || ''].join(' ').trim()),
    ),
    ...symbols.map((name) => code(`${places.symbols}${slugify(name)}/`, name)),
    ...versions.map((version) => element('li', {}, version)),
  ];
  return items.length > 0 ? [element('ul', { class: 'chips', 'aria-label': 'Recognised in the question' }, ...items)] : [];
}

function noAnswer({ proposals, topics }: Proposals, places: DOMStringMap, { search }: ProposalActions): HTMLElement[] {
  const own = element('button', { type: 'button', class: 'small' }, 'Search in your own words');
  own.addEventListener('click', search);
  const near = topics.flatMap(({ url, title }, i) => [i > 0 ? ', ' : '', element('a', { href: url }, title)]);
  const topic =
    near.length > 0 ? ['Topics near it: ', ...near, '. '] : [element('a', { href: places.topics ?? '' }, 'Look by topic'), '. '];
  const forum = element('a', { href: places.forumUrl ?? '' }, places.forumName ?? '');
  const notice = element(
    'div',
    { class: 'notice warning' },
    element('p', {}, own),
    element('p', {}, ...topic, 'Or ask on the ', forum, '.'),
  );
  return proposals.length > 0 ? [notice, element('p', { class: 'muted' }, 'The nearest there is, should one fit after all:')] : [notice];
}

function cut(word: string): string {
  return word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word;
}
