import type { ErrorRef } from '../../model/entry.ts';
import type { Wording } from '../wording.ts';

const DOMAIN = String.raw`([A-Za-z][\w.]*Domain|[a-z]+(?:\.[\w-]+){2,})`;

/** A way in which systems and people write an error's domain and code, and what stands in a text that has it: most have nothing of it. */
interface Spelling {
  needs: RegExp;
  pattern: RegExp;
}

const spellings: Spelling[] = [
  { needs: /Error Domain=/, pattern: /Error Domain=([\w.]+) Code=["']?(-?\d+)/g },
  { needs: /(?:error|code)\s*[=:]?\s*-?\d/, pattern: new RegExp(String.raw`\b${DOMAIN}\s+(?:error|code)\s*[=:]?\s*(-?\d+)`, 'g') },
  { needs: /:\s*-?\d/, pattern: new RegExp(String.raw`\b${DOMAIN}:(?:\s*)(-?\d+)\b`, 'g') },
  { needs: /Domain/, pattern: /\b([A-Z]\w+Domain)\s*\(?(?:code|error)?\s*[=:]?\s*(-?\d{1,6})\)?/g },
  { needs: /^Domain: /m, pattern: /^Domain: (\S+)\nCode: (-?\d+)$/gm },
];

const MAX_ERRORS = 12;

/** The errors that a text names by domain and code. A code alone stays in the text: it means nothing without its domain. */
export function findErrors(text: string, { errorPatterns }: Pick<Wording, 'errorPatterns'>): ErrorRef[] {
  const found = new Map<string, ErrorRef>();
  const add = (domain: string, code: string) => {
    if (domain && code && !found.has(`${domain} ${code}`)) found.set(`${domain} ${code}`, { domain, code });
  };
  for (const { needs, pattern } of spellings) {
    if (needs.test(text)) for (const [, domain = '', code = ''] of text.matchAll(pattern)) add(domain, code);
  }
  for (const { domain, pattern } of errorPatterns) {
    for (const [, first = '', second = ''] of text.matchAll(pattern)) add(domain ?? first, domain ? first : second);
  }
  return [...found.values()].slice(0, MAX_ERRORS);
}
