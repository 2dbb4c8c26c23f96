import type { ErrorRef } from '../../model/entry.ts';

const DOMAIN = String.raw`([A-Za-z][\w.]*Domain|[a-z]+(?:\.[\w-]+){2,})`;

/** The ways in which systems and people write an error's domain and code. */
const spellings: RegExp[] = [
  /Error Domain=([\w.]+) Code=["']?(-?\d+)/g,
  new RegExp(String.raw`\b${DOMAIN}\s+(?:error|code)\s*[=:]?\s*(-?\d+)`, 'g'),
  new RegExp(String.raw`\b${DOMAIN}:(?:\s*)(-?\d+)\b`, 'g'),
  /\b([A-Z]\w+Domain)\s*\(?(?:code|error)?\s*[=:]?\s*(-?\d{1,6})\)?/g,
  /^Domain: (\S+)\nCode: (-?\d+)$/gm,
];

/** A code in parentheses after a name: `PolicyDenied(-65570)`. */
const NAMED = /\b([A-Z][A-Za-z]{4,40})\((-\d{2,6})\)/g;

const MAX_ERRORS = 12;

/** The errors that a text names by domain and code. */
export function findErrors(text: string): ErrorRef[] {
  const found = new Map<string, ErrorRef>();
  for (const pattern of spellings) {
    for (const [, domain = '', code = ''] of text.matchAll(pattern)) {
      const key = `${domain} ${code}`;
      if (!found.has(key)) found.set(key, { domain, code });
    }
  }
  for (const [, name = '', code = ''] of text.matchAll(NAMED)) {
    const known = [...found.values()].some((error) => error.code === code);
    if (!known && !found.has(`? ${code}`)) found.set(`? ${code}`, { domain: 'unknown', code, name });
  }
  return [...found.values()].slice(0, MAX_ERRORS);
}
