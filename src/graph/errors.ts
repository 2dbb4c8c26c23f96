import type { Document } from '../model/document.ts';
import type { ErrorRef } from '../model/entry.ts';
import { errorPath } from '../model/urls.ts';
import type { ErrorRelations } from './graph.ts';

/**
 * The error index. An error named without its code joins the one of the same domain and name that has it.
 */
export function errorsOf(documents: readonly Document[]): ErrorRelations[] {
  const withCode = new Map<string, string>();
  for (const { domain, code, name } of documents.flatMap(({ data }) => data.errors)) {
    if (code && name) withCode.set(`${domain}\n${name}`, code);
  }
  const errors = new Map<string, ErrorRelations>();
  for (const { id, data } of documents) {
    for (const ref of data.errors) {
      const code = ref.code ?? withCode.get(`${ref.domain}\n${ref.name}`);
      const path = errorPath({ ...ref, code });
      const error = errors.get(path) ?? {
        path,
        domain: ref.domain,
        ...(code && { code }),
        names: [],
        texts: [],
        meanings: [],
        entries: [],
      };
      errors.set(path, error);
      add(error, ref, id);
    }
  }
  return [...errors.values()].sort((a, b) => a.domain.localeCompare(b.domain, 'en') || compareCodes(a.code, b.code));
}

function add(error: ErrorRelations, { name, text, meaning }: ErrorRef, id: string): void {
  if (name && !error.names.includes(name)) error.names.push(name);
  if (text && !error.texts.includes(text)) error.texts.push(text);
  if (meaning && !error.meanings.some((known) => known.text === meaning)) error.meanings.push({ text: meaning, id });
  if (!error.entries.includes(id)) error.entries.push(id);
}

function compareCodes(a = '', b = ''): number {
  return Number(a) - Number(b) || a.localeCompare(b, 'en');
}
