import type { ErrorRelations } from '../graph/graph.ts';

/** How an error is called on its page and in lists: its code, its name, or the words it prints. */
export function errorTitle({ code, names, texts, domain }: ErrorRelations): string {
  return code ?? names[0] ?? texts[0] ?? domain;
}

/** A code shorter than this says nothing without its domain. */
const TELLING = 4;

/** How an error is called where its domain is not in sight: `-65570`, `NEProviderStopReason 12`. */
export function errorLabel(error: ErrorRelations): string {
  return error.code && error.code.length < TELLING ? `${error.domain} ${error.code}` : errorTitle(error);
}
