import type { Direct } from '../../search/direct.ts';
import { element } from './element.ts';

/** What each kind is called in small words; the names of some are code. */
const kinds: Record<Direct['type'], { word: string; isCode: boolean }> = {
  error: { word: 'Error', isCode: true },
  domain: { word: 'Error domain', isCode: true },
  symbol: { word: 'Symbol', isCode: true },
  term: { word: 'Term', isCode: false },
  entry: { word: 'Page', isCode: false },
};

/** What was named and has a page, a row each: what it is, its name, its line. */
export function directList(direct: readonly Direct[]): HTMLElement[] {
  if (direct.length === 0) return [];
  const rows = direct.map((row) =>
    element(
      'li',
      { class: 'direct-row', 'data-direct': row.type },
      ...directParts(row, element('a', { class: 'result-title', href: row.url })),
    ),
  );
  return [element('ul', { class: 'direct', 'aria-label': 'Named here' }, ...rows)];
}

/** Such a row as an option of the search dialog. */
export function directOption(row: Direct, id: string): HTMLElement {
  return element(
    'a',
    {
      class: 'result direct-row',
      role: 'option',
      id,
      'aria-selected': 'false',
      tabindex: '-1',
      href: row.url,
      'data-direct': row.type,
    },
    ...directParts(row, element('span', { class: 'result-title' })),
  );
}

/**
 * What such a row consists of.
 *
 * @param title the element that takes the name
 */
export function directParts({ type, name, line }: Direct, title: HTMLElement): (Node | string)[] {
  const { word, isCode } = kinds[type];
  title.append(isCode ? element('code', {}, name) : name);
  return [element('span', { class: 'direct-kind' }, word), ' ', title, ' ', element('span', { class: 'direct-line' }, line)];
}
