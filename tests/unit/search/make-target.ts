import { signedCode } from '../../../src/search/canonical-code.ts';
import { type DomainTarget, type ErrorTarget, type KeyedTarget, keyOf, type NamedTarget } from '../../../src/search/target.ts';

/** Make an error with a page, found as the index has it found: by its domain and code, its names and its messages. */
export function makeError(domain: string, code: string, rest: Partial<ErrorTarget> = {}): KeyedTarget & { target: ErrorTarget } {
  const path = `${domain.toLowerCase()}/${code || 'named'}`;
  const target: ErrorTarget = {
    type: 'error',
    path,
    url: `errors/${path}/`,
    domain,
    code,
    names: [],
    texts: [],
    line: '',
    check: '',
    entries: 1,
    ...rest,
  };
  const coded = code ? [keyOf.error(domain, signedCode(code)), keyOf.code(signedCode(code))] : [];
  return { target, keys: [...coded, ...target.names.map(keyOf.name), ...target.texts.map(keyOf.text)] };
}

/** Make the domain of some errors. */
export function makeDomain(name: string, errors: readonly { target: ErrorTarget }[]): KeyedTarget & { target: DomainTarget } {
  const codes = errors.map(({ target }): DomainTarget['codes'][number] => [target.code, target.names[0] ?? '', target.url]);
  return { target: { type: 'domain', name, url: 'errors/', codes }, keys: [keyOf.domain(name)] };
}

/** Make a symbol with a page. */
export function makeSymbol(name: string, line = ''): KeyedTarget & { target: NamedTarget } {
  return {
    target: { type: 'symbol', id: name, name, url: `symbols/${name.toLowerCase()}/`, line },
    keys: [keyOf.name(name)],
  };
}

/** Make an entry or a term as a target, found by its id, its names and addresses. */
export function makeNamed(
  type: 'term' | 'entry',
  id: string,
  entry: number,
  { names = [], addresses = [] }: { names?: string[]; addresses?: string[] } = {},
): KeyedTarget & { target: NamedTarget } {
  const url = type === 'term' ? `glossary/#${id}` : `posts/${id}/`;
  return {
    target: { type, id, name: names[0] ?? id, url, line: `All of ${id}.`, entry },
    keys: [...[id, ...names].map(keyOf.title), ...[url, ...addresses].map(keyOf.address)],
  };
}
