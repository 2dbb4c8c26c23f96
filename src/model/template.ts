/** What may stand in braces in a template of `site.yaml`. */
export const placeholders = ['product', 'os', 'error', 'words'] as const;

/** The name of a placeholder. */
export type Placeholder = (typeof placeholders)[number];

/** What may stand in braces in the address of a form: the reply in one of its forms, what it is about, and what it was filled in with. */
export const ticketPlaceholders = ['subject', 'text', 'markdown', 'html', 'product', 'os', 'error'] as const;

/** The name of such a placeholder. */
export type TicketPlaceholder = (typeof ticketPlaceholders)[number];

/** Those that stand for the reply itself. */
export const bodies = ['text', 'markdown', 'html'] as const satisfies readonly TicketPlaceholder[];

/** Braces in a template, and what stands in them. */
export const PLACEHOLDER = /\{([^{}]*)\}/g;

/** The names in a template's braces that are not among the known ones, each once. */
export function unknownPlaceholders(template: string, known: readonly string[]): string[] {
  const names = [...template.matchAll(PLACEHOLDER)].map(([, name = '']) => name);
  return [...new Set(names)].filter((name) => !known.includes(name));
}
