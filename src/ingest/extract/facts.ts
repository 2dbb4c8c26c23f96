import type { ErrorRef } from '../../model/entry.ts';
import type { Wording } from '../wording.ts';
import { findErrors } from './errors.ts';
import { findBugs, findNotes, findRfcs, findUrls } from './numbers.ts';
import { findPlatforms } from './platforms.ts';
import { findSymbols } from './symbols.ts';

/** What a text names, ready for an entry's fields. */
export interface Facts {
  platforms: string[];
  os: string[];
  symbols: string[];
  errors: ErrorRef[];
  /** Bug numbers. */
  feedback: string[];
  /** Ids that the vendor's notes would have: `tn3134`. */
  notes: string[];
  rfcs: string[];
  urls: string[];
}

/** A text of any length is searched this far: what a post is about stands near its top. */
const SEARCHED = 200_000;

/** What of a post is searched for what it names. */
export function searchedText({ title, text }: { title?: string | undefined; text: string }): string {
  return (title ? `${title}\n${text}` : text).slice(0, SEARCHED);
}

/** What a text names that may be other entries. */
export function findMentions(searched: string, wording: Wording): Pick<Facts, 'notes' | 'urls'> {
  return { notes: findNotes(searched, wording), urls: findUrls(searched) };
}

/** Find what a text names. */
export function findFacts(searched: string, wording: Wording): Facts {
  return {
    ...findPlatforms(searched, wording),
    symbols: findSymbols(searched, wording),
    errors: findErrors(searched, wording),
    feedback: findBugs(searched, wording),
    rfcs: findRfcs(searched),
    ...findMentions(searched, wording),
  };
}
