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

const MAX_ERRORS = 12;

/** The errors that a text names by domain and code. A code alone stays in the text: it means nothing without its domain. */
export function findErrors(text: string): ErrorRef[] {
  const found = new Map<string, ErrorRef>();
  for (const pattern of spellings) {
    for (const [, domain = '', code = ''] of text.matchAll(pattern)) {
      const key = `${domain} ${code}`;
      if (!found.has(key)) found.set(key, { domain, code });
    }
  }
  return [...found.values()].slice(0, MAX_ERRORS);
}
