import { bundledLanguages } from 'shiki/langs';
import { DIAGRAM } from '../model/diagram.ts';
import { nearestIds } from '../model/nearest-ids.ts';

/** What code is called that has no colours. */
const PLAIN = new Set(['text', 'txt', 'plain', 'plaintext']);

/** The name of a language of code as Shiki knows it; undefined where it does not. */
export function colouredLanguage(name: string): string | undefined {
  const known = name.toLowerCase();
  return Object.hasOwn(bundledLanguages, known) ? known : undefined;
}

/** Whether code that is said to be in this language is shown plain, though its author expects colours. */
export function isUnknownLanguage(name: string): boolean {
  return name !== DIAGRAM && !PLAIN.has(name.toLowerCase()) && colouredLanguage(name) === undefined;
}

/** The language that was perhaps meant. */
export function nearestLanguage(name: string): string | undefined {
  return nearestIds(name.toLowerCase(), Object.keys(bundledLanguages), 1)[0];
}
