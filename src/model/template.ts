/** What may stand in braces in a template of `site.yaml`. */
export const placeholders = ['product', 'os', 'error', 'words'] as const;

/** The name of a placeholder. */
export type Placeholder = (typeof placeholders)[number];

/** Braces in a template, and what stands in them. */
export const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The names in a template's braces that are not among the known ones, each once. */
export function unknownPlaceholders(template: string, known: readonly string[]): string[] {
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !known.includes(name));
}
