import { PLACEHOLDER, type Placeholder } from '../model/template.ts';

/**
 * Choose the template that says most of what is known: every placeholder of it has a value, and no other has more of them. The
 * first of equals.
 *
 * @param values what each placeholder stands for
 * @returns its name; empty where there is none
 */
export function chooseTemplate(
  templates: readonly { name: string; text: string }[],
  values: Readonly<Record<Placeholder, string>>,
): string {
  const named = ({ text }: { text: string }) => new Set([...text.matchAll(PLACEHOLDER)].map(([, name]) => name as Placeholder));
  const known = templates.filter((template) => [...named(template)].every((name) => values[name].trim() !== ''));
  return known.toSorted((a, b) => named(b).size - named(a).size)[0]?.name ?? '';
}
