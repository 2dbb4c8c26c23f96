import type { Direct } from '../../search/direct.ts';
import { ui } from '../../text/text.ts';
import { element } from './element.ts';
import { type RowOptions, rowOf } from './result-view.ts';

/** Kinds whose names are words; those of the others are code. */
const WORDED: readonly Direct['type'][] = ['term', 'entry'];

/** What a row is of, in words. */
const LABELS: Readonly<Record<Direct['type'], string>> = { ...ui.labels.kind, ...ui.search.direct };

/** What was named and has a page, a row each. */
export function directList(direct: readonly Direct[]): HTMLElement[] {
  if (direct.length === 0) return [];
  return [element('ul', { class: 'direct', 'aria-label': ui.search.named }, ...direct.map((row) => directRow(row)))];
}

/** Such a row, the same wherever search shows it: what it is, its name, its line. */
export function directRow({ type, name, line, url }: Direct, options: RowOptions & { isResult?: boolean } = {}): HTMLElement {
  const className = options.option || options.isResult ? 'result direct-row' : 'direct-row';
  const row = rowOf(url, className, { 'data-direct': type }, options);
  row.title.append(WORDED.includes(type) ? name : element('code', {}, name));
  return row.fill(
    element('span', { class: 'direct-kind' }, LABELS[type]),
    ' ',
    row.title,
    ' ',
    element('span', { class: 'direct-line' }, line),
  );
}
