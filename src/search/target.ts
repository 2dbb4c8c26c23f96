import { termOf } from './analyze.ts';

/*
 * What a query may lead to directly, by a name that stands in it: errors, symbols, terms, entries. The index has a sorted list
 * of keys, each with the numbers of what it names, cut into chunks as postings are; so a query reads what its own words may name.
 */

/** What has a page of its own, or a place on one. */
export type Target = ErrorTarget | DomainTarget | NamedTarget;

/** An error with a page. */
export interface ErrorTarget {
  type: 'error';
  /** The two parts of its address. */
  path: string;
  url: string;
  domain: string;
  /** Empty for an error that goes by its name or words. */
  code: string;
  names: string[];
  /** Messages that people see for it. */
  texts: string[];
  /** What it means; empty where nobody says. */
  line: string;
  /** What to try first; empty where nobody says. */
  check: string;
  /** How many entries name it. */
  entries: number;
}

/** A domain of error codes. */
export interface DomainTarget {
  type: 'domain';
  name: string;
  /** Where its codes are listed. */
  url: string;
  /** The codes that have pages, each with its name and the path of its page. */
  codes: [code: string, name: string, url: string][];
}

/** A symbol, a term of the glossary, or any other entry. */
export interface NamedTarget {
  type: 'symbol' | 'term' | 'entry';
  id: string;
  name: string;
  url: string;
  /** What it is, in one line. */
  line: string;
  /** The number of an entry, a term included. */
  entry?: number;
}

/** The errors among targets. */
export function errorsOf(targets: readonly Target[]): ErrorTarget[] {
  return targets.filter((target) => target.type === 'error');
}

/** Something to be found by names, and the keys that find it. */
export interface KeyedTarget {
  target: Target;
  keys: string[];
}

const NAME = 'n:';

/** Whether a key is that of a name. */
export function isName(key: string): boolean {
  return key.startsWith(NAME);
}

/** The name in a key, in lower case, a space between its words. */
export function nameOf(key: string): string {
  return key.slice(NAME.length);
}

/** The keys by which targets are found. A text folds to its letters and digits in lower case. */
export const keyOf = {
  /** An error by its domain, or another spelling of it, and its code with the sign. */
  error: (domain: string, code: string) => `e:${fold(domain)}#${code}`,
  /** All errors of a code with its sign, whatever their domain. */
  code: (code: string) => `c:${code}`,
  domain: (name: string) => `d:${fold(name)}`,
  /** A symbol or an error's name, as written but for case: its signs may be all that tells it from another. */
  name: (name: string) => `${NAME}${name.trim().replace(/\s+/g, ' ').toLowerCase()}`,
  /** An entry by its id, title or number, a term by its name or another word for it. */
  title: (title: string) => `w:${foldWords(title).split(' ').map(termOf).join(' ')}`,
  /** What an address leads to. */
  address: (address: string) => `u:${address}`,
  /** An error by the first words of its message. */
  text: (text: string) => `t:${foldWords(text).split(' ').slice(0, MESSAGE_START).join(' ')}`,
};

/** So many words of a message are looked up where one may begin: fewer begin many. */
export const MESSAGE_START = 3;

/** A name without what joins it and without case. */
export function fold(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}

/** A text's words in lower case, one space between them. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’']/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The parts of an address by which a target may be known: without protocol, `www.`, query and closing slash; and the path alone,
 * which is how our own pages are known on any host.
 *
 * @returns the forms, the fullest first, and the fragment
 */
export function addressForms(address: string): { forms: string[]; fragment: string } {
  const [whole = '', fragment = ''] = address.split('#');
  const bare = (whole.split('?')[0] ?? '')
    .replace(/^https?:\/\//i, '')
    .replace(/^www\./i, '')
    .replace(/\/+$/, '')
    .replace(/\.(?:md|html)$/, '');
  const steps = bare.split('/').filter(Boolean);
  return {
    forms: [...new Set([bare, steps.slice(-3).join('/'), steps.slice(-2).join('/')])].filter((form) => form.includes('/')),
    fragment,
  };
}
