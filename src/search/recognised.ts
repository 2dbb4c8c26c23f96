import type { DomainTarget, ErrorTarget, NamedTarget } from './target.ts';

/** A code that a text names and the index does not have. */
export interface UnknownCode {
  /** The domain as the text names it; empty where it names none. */
  domain: string;
  /** As written. */
  code: string;
  /** The domain, where the index has other codes of it. */
  known?: DomainTarget;
}

/** What a text names, by what the index has. */
export interface Recognised {
  /** In the order in which the text names them, each once. */
  errors: RecognisedError[];
  unknown: UnknownCode[];
  /** Where codes stand that the index does not have, each time, and whether a domain is named for it. */
  unknownAt: { start: number; hasDomain: boolean }[];
  /** Symbols, entries and terms. */
  names: NamedTarget[];
  /** Whether a part of the index could not be read, so that something may be missing. */
  incomplete: boolean;
}

/** An error, and the part of the text that names it. */
export interface RecognisedError {
  target: ErrorTarget;
  /** Where that begins and ends; a code, a name or a message. */
  start: number;
  end: number;
  /** Whether its code, name or message stands there with what tells it from others of the same number. */
  isSure: boolean;
  /**
   * By what it is known: a code with its domain tells most; then a code that its name or message tells, or that is the only one of
   * its number; then a name alone; a message least, for several errors may have it.
   */
  by: 'code' | 'number' | 'name' | 'message';
}
