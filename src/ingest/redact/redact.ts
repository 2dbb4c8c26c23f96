import type { Around } from './around.ts';
import type { Secret } from './patterns.ts';

/** How many values of each kind were masked. */
export type RedactionCounts = Record<string, number>;

/** What is private, and what is not although it looks like it. */
export interface Privacy {
  secrets: readonly Secret[];
  /** Values that stay, in lower case. */
  allowed: ReadonlySet<string>;
}

/**
 * Mask what is private: addresses, numbers, tokens, keys, identifiers, folders, and what the subject has besides.
 *
 * @returns the text, and how many values of each kind were masked
 */
export function redact(text: string, privacy: Privacy): { text: string; counts: RedactionCounts } {
  const counts: RedactionCounts = {};
  let masked = text;
  // A mask may part two secrets that hid each other, so the search goes on until nothing is found.
  for (let found = -1; found !== total(counts); ) {
    found = total(counts);
    masked = maskOnce(masked, privacy, counts);
  }
  return { text: masked, counts };
}

function maskOnce(text: string, { secrets, allowed }: Privacy, counts: RedactionCounts): string {
  let masked = text;
  for (const secret of secrets) {
    if (secret.needs && !hasOneOf(masked, secret.needs)) continue;
    masked = masked.replace(secret.pattern, (...match) => {
      const result = mask(secret, match, allowed);
      if (result !== match[0]) counts[secret.kind] = (counts[secret.kind] ?? 0) + 1;
      return result;
    });
  }
  return masked;
}

function hasOneOf(text: string, needs: readonly string[] | RegExp): boolean {
  return needs instanceof RegExp ? needs.test(text) : needs.some((part) => text.includes(part));
}

/** Escapes that Markdown writes inside of words: `name\\@host`. Those that keep markup from being read as such are not among them. */
const ESCAPE = /\\([@_.~:+\-=/])/g;

/** A link whose words are a mask, which would look like one to an entry, and a link whose address holds a mask, which leads nowhere. */
const MASKED_WORDS = /\[(\[[\w -]+ removed\])\](?=\()/g;
const MASKED_ADDRESS = /\[((?:\\.|\[[^[\]]*\]|[^[\]\\])*)\]\((?:\\.|[^()\\\n])*\[[\w -]+ removed\](?:\\.|[^()\\\n])*\)/g;
const MASKED_AUTOLINK = /<(https?:[^<>\n]*\[[\w -]+ removed\][^<>\n]*)>/g;

/** Mask what is private in Markdown, where an escape may stand in the middle of it, and links in its way. */
export function redactMarkdown(text: string, privacy: Privacy): { text: string; counts: RedactionCounts } {
  const { text: masked, counts } = redactEscaped(text, privacy);
  if (total(counts) === 0) return { text: masked, counts };
  return { text: masked.replace(MASKED_ADDRESS, '$1').replace(MASKED_WORDS, '$1').replace(MASKED_AUTOLINK, '$1'), counts };
}

function redactEscaped(text: string, privacy: Privacy): { text: string; counts: RedactionCounts } {
  const asWritten = redact(text, privacy);
  if (!text.includes('\\')) return asWritten;
  const unescaped = redact(text.replace(ESCAPE, '$1'), privacy);
  return total(unescaped.counts) > total(asWritten.counts) ? unescaped : asWritten;
}

/** How many values were masked in all. */
export function total(counts: RedactionCounts): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

/** @param match the arguments of a replacer: the match, its groups, offset, text, and the named groups when there are any */
function mask({ mask, confirm }: Secret, match: unknown[], allowed: ReadonlySet<string>): string {
  const whole = String(match[0]);
  const last = match.at(-1);
  const grouped = typeof last === 'object' && last !== null;
  const named = grouped ? (last as { secret?: string }).secret : undefined;
  const found = named ?? whole;
  const [offset, text] = match.slice(grouped ? -3 : -2) as [number, string];
  const at = named === undefined ? 0 : whole.lastIndexOf(named);
  if (found === '' || allowed.has(found.toLowerCase()) || confirm?.(found, aroundOf(text, offset + at, found.length)) === false)
    return whole;
  return whole.slice(0, at) + mask + whole.slice(at + found.length);
}

/** As much of a line as tells what a value in it is. */
const AROUND = 120;

function aroundOf(text: string, at: number, length: number): Around {
  return { before: text.slice(Math.max(0, at - AROUND), at), after: text.slice(at + length, at + length + AROUND) };
}

/** Add counts to others. */
export function addCounts(into: RedactionCounts, counts: RedactionCounts): void {
  for (const [kind, count] of Object.entries(counts)) into[kind] = (into[kind] ?? 0) + count;
}
