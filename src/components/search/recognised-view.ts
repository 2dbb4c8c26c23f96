import { symbolSlug } from '../../model/slug.ts';
import type { Diagnosis } from '../../search/client/diagnose-text.ts';
import type { ErrorTarget } from '../../search/target.ts';
import { ui } from '../../text/text.ts';
import { element } from './element.ts';
import { summaryLine } from './summary-line.ts';

/**
 * The errors that a text names, each with what it means.
 *
 * @param errorsUrl where errors have their pages
 * @param checks whether what to check first is told too
 */
export function errorList(errors: readonly ErrorTarget[], errorsUrl: string, checks: boolean): HTMLElement {
  const items = errors.map(({ path, domain, code, names, line, check }) =>
    element(
      'li',
      { 'data-error': path },
      element(
        'a',
        { class: 'result-title', href: `${errorsUrl}${path}/` },
        element('code', {}, [domain, code || names[0]].filter(Boolean).join(' ')),
      ),
      ...(code && names[0] ? [' ', element('code', { class: 'muted' }, names[0])] : []),
      ...(line ? [summaryLine(line)] : []),
      ...(check && checks ? [summaryLine(check, element('strong', {}, ui.found.checkFirst))] : []),
    ),
  );
  return element('ul', { class: 'errors-named', 'aria-label': ui.found.errors }, ...items);
}

/**
 * The API names and OS versions that a text names, in a row; none where it names neither.
 *
 * @param symbolsUrl where symbols have their pages
 */
export function chips({ symbols, versions }: Pick<Diagnosis, 'symbols' | 'versions'>, symbolsUrl: string): HTMLElement[] {
  if (symbols.length + versions.length === 0) return [];
  const links = symbols.map((name) => element('a', { href: `${symbolsUrl}${symbolSlug(name)}/` }, element('code', {}, name)));
  const items = [...links, ...versions].map((item) => element('li', {}, item));
  return [element('ul', { class: 'chips', 'aria-label': ui.found.alsoNamed }, ...items)];
}
