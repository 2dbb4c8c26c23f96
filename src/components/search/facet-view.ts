import type { Found } from '../../search/client/find.ts';
import type { Choice } from '../../search/client/narrow.ts';
import { facets } from '../../search/facets.ts';
import { ui } from '../../text/text.ts';
import { element } from './element.ts';

/** How many values of a facet are shown; the rest have few results. */
const MAX_VALUES = 10;

/** Check boxes for the facets that the results differ in, with how many results each value leaves. */
export function facetFieldsets(counts: Found['facets'], choice: Choice): HTMLFieldSetElement[] {
  return facets.flatMap((name) => {
    const chosen = choice.get(name) ?? new Set<string>();
    const all = new Map([...[...chosen].map((value): [string, number] => [value, 0]), ...Object.entries(counts[name] ?? {})]);
    const values = [...all]
      .sort(([a, countA], [b, countB]) => Number(chosen.has(b)) - Number(chosen.has(a)) || countB - countA || (a < b ? -1 : 1))
      .slice(0, MAX_VALUES);
    if (values.length < 2 && chosen.size === 0) return [];
    return [
      element(
        'fieldset',
        {},
        element('legend', {}, ui.search.facets[name]),
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
