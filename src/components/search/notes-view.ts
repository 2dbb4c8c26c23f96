import type { Found, Result } from '../../search/client/find.ts';
import { element } from './element.ts';

/**
 * What is said above results: what was corrected, with a way back; that a phrase was not found; what a name means; that a part is missing.
 *
 * @param exactUrl where the query is searched as it is written
 * @param retry called when the reader wants what is missing
 */
export function notes({ corrections, unquoted, definition, incomplete }: Found, exactUrl: string, retry: () => void): HTMLElement[] {
  const shown: HTMLElement[] = [];
  if (incomplete) shown.push(incompleteNotice(retry));
  if (corrections.length > 0) {
    const words = corrections.flatMap(({ from, to }, i) => [i > 0 ? ', ' : '', element('strong', {}, to), ` for “${from}”`]);
    const back = element('a', { href: exactUrl }, 'Search for what was typed');
    shown.push(element('p', { class: 'notice', 'data-search-correction': '' }, 'Showing results with ', ...words, '. ', back));
  }
  if (unquoted) {
    const said = 'Nothing has the words in quotes just so. These have them apart.';
    shown.push(element('p', { class: 'notice', 'data-search-unquoted': '' }, said));
  }
  if (definition) shown.push(definitionOf(definition));
  return shown;
}

/**
 * That a part of the index is missing.
 *
 * @param retry called when the reader wants it
 */
export function incompleteNotice(retry: () => void): HTMLElement {
  const again = element('button', { type: 'button', class: 'button' }, 'Try again');
  again.addEventListener('click', retry);
  return element(
    'p',
    { class: 'notice warning', 'data-search-incomplete': '' },
    'A part of the search index could not be loaded, so results may be missing. ',
    again,
  );
}

/** What a term means, with a link to its place in the glossary. */
export function definitionOf({ id, url, title, summary }: Result): HTMLElement {
  return element(
    'p',
    { class: 'definition', 'data-search-definition': id, 'data-direct': '' },
    element('a', { href: url }, title),
    ': ',
    summary,
  );
}
