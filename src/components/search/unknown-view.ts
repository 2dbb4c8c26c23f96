import type { UnknownCode } from '../../search/recognised.ts';
import { ui } from '../../text/text.ts';
import { element } from './element.ts';

/** How many of a domain's codes are shown; all stand on its page. */
const MAX_CODES = 12;

/**
 * That the site does not have some codes, and which others of their domains it has.
 *
 * @returns a notice, or nothing where every code is known
 */
export function unknownNotice(unknown: readonly UnknownCode[]): HTMLElement[] {
  if (unknown.length === 0) return [];
  const domains = Map.groupBy(unknown, ({ domain, known }) => known?.name ?? domain);
  return [element('div', { class: 'notice' }, ...[...domains].map(([domain, codes]) => element('p', {}, ...sentence(domain, codes))))];
}

function sentence(domain: string, codes: readonly UnknownCode[]): (Node | string)[] {
  const named = codes.map(({ code }) =>
    element('code', { 'data-unknown-code': [domain, code].filter(Boolean).join(' ') }, [domain, code].filter(Boolean).join(' ')),
  );
  const [before, after] = ui.found.missing;
  const missing = [before, ...joined(named), after];
  const known = codes[0]?.known;
  if (!known) return domain ? [...missing, ui.found.noneOfDomain] : missing;
  const shown = known.codes.slice(0, MAX_CODES).map(([code, name, url]) => element('a', { href: url, ...(name && { title: name }) }, code));
  const all = element('a', { href: known.url }, ui.found.all(known.codes.length));
  return [...missing, ui.found.ofDomain, ...joined(shown), ...(known.codes.length > MAX_CODES ? [', … ', all] : []), '.'];
}

function joined(nodes: readonly Node[]): (Node | string)[] {
  return nodes.flatMap((node, i) => [i > 0 ? ', ' : '', node]);
}
