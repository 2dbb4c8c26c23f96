import type { Proposal, Proposals } from '../../search/client/propose.ts';
import { ui } from '../../text/text.ts';
import { askView, forumLink } from '../search/ask-view.ts';
import { element } from '../search/element.ts';
import { chips, errorList } from '../search/recognised-view.ts';
import { resultRow, sectionLink } from '../search/result-view.ts';
import { fitText } from '../search/said.ts';
import { unknownNotice } from '../search/unknown-view.ts';

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
 * @param question what was asked
 * @param places where errors, symbols and topics have their pages, the forum to ask on, and where questions are filed
 * @returns nothing where nothing at all was found but what to do then
 */
export function proposalsView(found: Proposals, question: string, places: DOMStringMap, actions: ProposalActions): HTMLElement[] {
  const { proposals, confidence } = found;
  const good = confidence === 'good';
  const parts = [...recognised(found, places), ...(good ? [] : waysOn(found, question, places, actions))];
  if (proposals.length === 0) return parts;
  const list = element(
    'ol',
    { class: 'results proposals', 'aria-label': good ? ui.desk.proposed : ui.desk.nearestList },
    ...proposals.map(proposalItem),
  );
  list.addEventListener('change', actions.ticked);
  const button = element('button', { type: 'button', class: 'primary', 'data-question-reply': '', 'aria-keyshortcuts': 'a' });
  button.addEventListener('click', actions.reply);
  parts.push(list, element('p', { class: 'actions' }, button));
  return parts;
}

/** What a question came to, in a line: how much is proposed, or that nothing here answers it. */
export function proposalsText({ proposals, confidence, incomplete }: Proposals): string {
  const parts = [
    confidence === 'good' ? ui.desk.proposedCount(proposals.length) : !incomplete && fitText(confidence),
    confidence !== 'good' && proposals.length > 0 && ui.desk.unticked,
    incomplete && ui.desk.missingPart,
  ];
  return parts.filter(Boolean).join(' ');
}

/** Say on the button how many entries it takes. */
export function labelReply(button: HTMLElement, count: number): void {
  const words = count === 0 ? ui.desk.tick : ui.desk.replyWith(count);
  button.replaceChildren(words, ' ', element('kbd', { 'aria-hidden': 'true' }, 'a'));
  button.setAttribute('aria-disabled', String(count === 0));
}

function proposalItem(proposal: Proposal, at: number): HTMLElement {
  const key = String(at + 1);
  const { url, title, section, words, fit, isChosen } = proposal;
  const box = element('input', {
    type: 'checkbox',
    value: url,
    'aria-label': ui.desk.replyWithName(title),
    'aria-keyshortcuts': key,
  });
  box.checked = isChosen;
  box.dataset.to = section?.url ?? url;
  const why = element('p', { class: 'why' }, fit === 'good' ? ui.desk.matches : ui.desk.weakMatch);
  for (const [i, word] of words.entries()) why.append(i > 0 ? ', ' : '', element('mark', {}, cut(word)));
  if (words.length === 0) why.append(ui.desk.byOtherWords);
  if (section) why.append(ui.desk.bestIn(section.title));
  why.append('.');
  const links = section ? sectionLink(proposal) : [element('span', { class: 'muted' }, ui.desk.wholeEntry)];
  return resultRow(proposal, '', {
    before: [element('span', { class: 'proposal-tick' }, box, element('kbd', { 'aria-hidden': 'true' }, key))],
    after: [why, element('p', { class: 'why' }, ui.desk.linksTo, ...links)],
  });
}

function recognised(found: Proposals, places: DOMStringMap): HTMLElement[] {
  const { errors, unknown } = found;
  return [
    ...(errors.length > 0 ? [errorList(errors, places.errors ?? '', false)] : []),
    ...unknownNotice(unknown),
    ...chips(found, places.symbols ?? ''),
  ];
}

/** What to do where nothing answers well. */
function waysOn(
  { proposals, topics, confidence }: Proposals,
  question: string,
  places: DOMStringMap,
  { search }: ProposalActions,
): HTMLElement[] {
  const own = element('button', { type: 'button' }, ui.desk.ownWords);
  own.addEventListener('click', search);
  const near = topics.flatMap(({ url, title }, i) => [i > 0 ? ', ' : '', element('a', { href: url }, title)]);
  const topic =
    near.length > 0 ? [ui.desk.nearTopics, ...near, '. '] : [element('a', { href: places.topics ?? '' }, ui.desk.byTopic), '. '];
  const open = element('a', { href: '#open' }, ui.desk.openQuestions);
  const forum = forumLink(places, ui.search.askOn);
  const notice = element(
    'div',
    { class: 'notice warning' },
    element('p', {}, own),
    element('p', {}, ...topic, ui.desk.among, open, ...(forum.length > 0 ? [ui.desk.orAsk, ...forum] : []), '.'),
    ...askView(places, question),
  );
  if (proposals.length === 0 || confidence === 'weak') return [notice];
  return [notice, element('p', { class: 'muted' }, ui.desk.nearestAfterAll)];
}

function cut(word: string): string {
  return word.length > LONGEST_WORD ? `${word.slice(0, LONGEST_WORD)}…` : word;
}
