import type { ErrorTarget } from '../../search/target.ts';

/** How an error is called in a sentence: `PolicyDenied (-65570)`, else by its domain. */
export function errorNamed({ domain, code, names: [name] }: Pick<ErrorTarget, 'domain' | 'code' | 'names'>): string {
  if (name) return code ? `${name} (${code})` : name;
  return [domain, code].filter(Boolean).join(' ');
}
