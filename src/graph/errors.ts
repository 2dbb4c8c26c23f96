import type { Document } from '../model/document.ts';
import type { ErrorRef } from '../model/entry.ts';
import { errorPath } from '../model/urls.ts';
import type { ErrorRelations } from './graph.ts';

/** Tells of an error as an entry names it which one of the index it is. */
export type ErrorResolver = (ref: ErrorRef) => { path: string; code: string | undefined };

/** Complete errors named without their code from those of the same domain and name that have it. */
export function createErrorResolver(documents: readonly Document[]): ErrorResolver {
  const withCode = new Map<string, string>();
  for (const { domain, code, name } of documents.flatMap(({ data }) => data.errors)) {
    if (code && name) withCode.set(`${domain}\n${name}`, code);
  }
  return (ref) => {
    const code = ref.code ?? withCode.get(`${ref.domain}\n${ref.name}`);
    return { path: errorPath({ ...ref, code }), code };
  };
}

/**
 * The error index. An error named without its code joins the one of the same domain and name that has it.
 */
export function errorsOf(documents: readonly Document[]): ErrorRelations[] {
  const resolve = createErrorResolver(documents);
  const errors = new Map<string, ErrorRelations>();
  for (const { id, data } of documents) {
    for (const ref of data.errors) {
      const { path, code } = resolve(ref);
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
