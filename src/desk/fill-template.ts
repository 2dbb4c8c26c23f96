import { PLACEHOLDER, type Placeholder } from '../model/template.ts';
import { nestQuotes } from '../text/nest-quotes.ts';
import { ui } from '../text/text.ts';

/**
 * Put values in a template's placeholders. A line whose value is empty is left out, so that nothing half-said is sent;
 * quotations in a value that the template quotes get their inner marks.
 *
 * @param values what each placeholder stands for
 */
export function fillTemplate(template: string, values: Readonly<Record<Placeholder, string>>): string {
  const filled = (name: string) => (values as Readonly<Record<string, string>>)[name]?.trim() ?? '';
  return template
    .split('\n')
    .filter((line) => [...line.matchAll(PLACEHOLDER)].every(([, name = '']) => filled(name) !== ''))
    .map((line) =>
      nestQuotes(
        line.replace(PLACEHOLDER, (_, name: string) => filled(name)),
        ui.quotes,
      ),
    )
    .join('\n')
    .trim();
}
