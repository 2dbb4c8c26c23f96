import type { Choice } from '../../search/client/find.ts';
import type { FacetCounts } from '../../search/client/pagefind.ts';
import { facets } from '../../search/facets.ts';
import { element } from './element.ts';

/** How many values of a facet are shown; the rest have few results. */
const MAX_VALUES = 10;

/** Check boxes for the facets that the results differ in, with how many results each value leaves. */
export function facetFieldsets(counts: FacetCounts, choice: Choice): HTMLFieldSetElement[] {
  return facets.flatMap(([name, label]) => {
    const chosen = choice.get(name) ?? new Set<string>();
    const values = Object.entries(counts[name] ?? {})
      .filter(([value, count]) => count > 0 || chosen.has(value))
      .sort(([a, countA], [b, countB]) => countB - countA || (a < b ? -1 : 1))
      .slice(0, MAX_VALUES);
    if (values.length < 2 && chosen.size === 0) return [];
    return [
      element(
        'fieldset',
        {},
        element('legend', {}, label),
        ...values.map(([value, count]) => checkbox(name, value, count, chosen.has(value))),
      ),
    ];
  });
}

function checkbox(name: string, value: string, count: number, checked: boolean): HTMLLabelElement {
  const input = element('input', { type: 'checkbox', name, value });
  input.checked = checked;
  return element('label', {}, input, element('span', {}, value, ' ', element('span', { class: 'muted' }, String(count))));
}
