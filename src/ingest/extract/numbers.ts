import type { Wording } from '../wording.ts';
import { findAll } from './find-all.ts';

/** The vendor's notes that a text names, as ids: `TN3134` → `tn3134`; `Technote 2232` → `tn2232`. */
export function findNotes(text: string, { settings, noteNumbers }: Pick<Wording, 'settings' | 'noteNumbers'>): string[] {
  if (!noteNumbers) return [];
  const numbered = findAll(text, noteNumbers);
  const spelled = findAll(text, /\bTechnote (\d{3,5})\b/g).map((number) => `${settings.noteNumbers[0]}${number}`);
  return [...new Set([...numbered, ...spelled].map((number) => number.toLowerCase()))];
}

/** The RFCs that a text names: `RFC 5246`. */
export function findRfcs(text: string): string[] {
  return [...new Set(findAll(text, /\bRFC[ -]?(\d{3,5})\b/g))].map((number) => `RFC ${number}`);
}

/** The bug numbers that a text names, as it writes them. */
export function findBugs(text: string, wording: Pick<Wording, 'bugNumbers'>): string[] {
  return [...new Set(wording.bugNumbers.flatMap((pattern) => findAll(text, pattern)))];
}

/** An address as it stands in Markdown, where signs that would mean something have a backslash before them. */
const ADDRESS = /https?:\/\/(?:\\[^\s\w]|[^\s<>"“”`)\]\\])+/g;

/** The web addresses that a text names. */
export function findUrls(text: string): string[] {
  const found = findAll(text, ADDRESS).map((url) => url.replace(/[.,;:!?'’]+$/, '').replace(/\\([^\s\w])/g, '$1'));
  return [...new Set(found)].filter((url) => URL.canParse(url));
}
