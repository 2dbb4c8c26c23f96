import type { Recognised } from './recognise.ts';
import type { ErrorTarget, NamedTarget, Target } from './target.ts';

/** What a query leads to directly, beside the entries that answer it. */
export interface Direct {
  type: Target['type'];
  /** Its id for an entry and a term; an error's path. */
  id: string;
  name: string;
  /** Its address without the site's base. */
  url: string;
  /** What it is, in one line. */
  line: string;
}

const MAX_ERRORS = 3;
const MAX_NAMES = 2;

/** What a query names and has a page, errors first. A term is told by its definition, so it is not among these. */
export function directRows({ errors, names }: Recognised): Direct[] {
  const sure = errors.filter(({ isSure }) => isSure);
  const shown = sure.length > 0 ? sure : errors;
  const others = names.filter(({ type }) => type !== 'term').toSorted((a, b) => Number(a.type === 'symbol') - Number(b.type === 'symbol'));
  return [
    ...shown.slice(0, MAX_ERRORS).map(({ target }) => ofError(target)),
    ...others.slice(0, MAX_NAMES).map(({ type, id, name, url, line }): Direct => ({ type, id, name, url, line })),
  ];
}

/** The term that the whole of a query names. */
export function termNamed({ names }: Recognised): NamedTarget | undefined {
  return names.find(({ type }) => type === 'term');
}

function ofError({ path, url, domain, code, names, line, check }: ErrorTarget): Direct {
  const name = [domain, code || names[0]].filter(Boolean).join(' ');
  return {
    type: 'error',
    id: path,
    name: code && names[0] ? `${name} ${names[0]}` : name,
    url,
    line: [line, check].filter(Boolean).join(' '),
  };
}
