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

/** Find what a text names. */
export function findFacts(text: string, wording: Wording): Facts {
  const searched = text.slice(0, SEARCHED);
  return {
    ...findPlatforms(searched, wording),
    symbols: findSymbols(searched, wording),
    errors: findErrors(searched, wording),
    feedback: findBugs(searched, wording),
    notes: findNotes(searched, wording),
    rfcs: findRfcs(searched),
    urls: findUrls(searched),
  };
}
