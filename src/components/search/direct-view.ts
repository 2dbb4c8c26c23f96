import type { Direct } from '../../search/direct.ts';
import { element } from './element.ts';
import { type RowOptions, rowOf } from './result-view.ts';

/** What each kind is called in small words; the names of some are code. */
const kinds: Record<Direct['type'], { word: string; isCode: boolean }> = {
  error: { word: 'Error', isCode: true },
  domain: { word: 'Error domain', isCode: true },
  symbol: { word: 'Symbol', isCode: true },
  term: { word: 'Term', isCode: false },
  entry: { word: 'Page', isCode: false },
};

/** What was named and has a page, a row each. */
export function directList(direct: readonly Direct[]): HTMLElement[] {
  if (direct.length === 0) return [];
  return [element('ul', { class: 'direct', 'aria-label': 'Named here' }, ...direct.map((row) => directRow(row)))];
}

/** Such a row, the same wherever search shows it: what it is, its name, its line. */
export function directRow({ type, name, line, url }: Direct, options: RowOptions & { isResult?: boolean } = {}): HTMLElement {
  const { word, isCode } = kinds[type];
  const className = options.option || options.isResult ? 'result direct-row' : 'direct-row';
  const row = rowOf(url, className, { 'data-direct': type }, options);
  row.title.append(isCode ? element('code', {}, name) : name);
  return row.fill(element('span', { class: 'direct-kind' }, word), ' ', row.title, ' ', element('span', { class: 'direct-line' }, line));
}
