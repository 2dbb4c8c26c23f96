import type { ErrorRelations } from '../graph/graph.ts';

/** How an error is called on its page and in lists: its code, its name, or the words it prints. */
export function errorTitle({ code, names, texts, domain }: ErrorRelations): string {
  return code ?? names[0] ?? texts[0] ?? domain;
}
