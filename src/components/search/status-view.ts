import type { Found } from '../../search/client/find.ts';
import { ui } from '../../text/text.ts';
import { element } from './element.ts';
import { correctionText, countText, foundFitText } from './said.ts';
import { unknownNotice } from './unknown-view.ts';

/** Where the words of a status lead on to. */
export interface StatusLinks {
  /** Where the query is searched as it is written. */
  exact: string;
  /** Where a log is read line by line. */
  diagnose: string;
}

/**
 * What is said of results and announced with them: codes that the site does not have, what was corrected, how well they answer,
 * how many there are.
 */
export function statusLines(found: Found, query: string, links: StatusLinks): HTMLElement[] {
  const line = (attributes: Record<string, string>, ...words: (Node | string)[]) => element('p', attributes, ...words);
  const link = (href: string, words: string) => element('a', { href }, words);
  const corrected = correctionText(found);
  const fit = foundFitText(found);
  const size = countText(found, query);
  return [
    ...unknownNotice(found.unknown),
    ...(corrected ? [line({ 'data-search-correction': '' }, `${corrected} `, link(links.exact, ui.found.exact))] : []),
    ...(found.unquoted ? [line({ 'data-search-unquoted': '' }, ui.found.unquoted)] : []),
    // It stands among what was found too, where it is not announced.
    ...(found.definition ? [line({ class: 'visually-hidden' }, `${found.definition.title}: ${found.definition.summary}`)] : []),
    ...(fit ? [line({ class: 'fit' }, fit)] : []),
    ...(size ? [line({}, size, ...(found.log ? [' ', link(links.diagnose, ui.found.lineByLine)] : []))] : []),
  ];
}
