import { wordsOf } from '../../group/words.ts';
import type { KnownText } from '../reader.ts';

/** Words that an opening is looked up by, and how many may stand before it in its line: a greeting, "I'm". */
const LOOK_UP = 4;
const MAX_LEAD = 4;
const MAX_COMPARED = 12;
const CLOSING_WORDS = 8;

/** What known texts say about a page's lines. */
export interface KnownLines {
  /** Lines on which a known post begins. */
  starts: Set<number>;
  /** Lines that are a known post's title and nothing else. */
  titles: Set<number>;
  /** Lines after the end of a known post. */
  ends: Set<number>;
  /** Lines inside a known post, where none can begin. */
  inside: Set<number>;
}

/** Find the lines on which texts that are known from elsewhere begin and end. */
export function findKnown(lines: readonly string[], known: Iterable<KnownText>): KnownLines {
  const found: KnownLines = { starts: new Set(), titles: new Set(), ends: new Set(), inside: new Set() };
  const openings = indexOpenings(known);
  for (const [at, line] of lines.entries()) {
    const words = wordsOf(line.slice(0, 400));
    const text = matchOpening(words, openings);
    if (!text) continue;
    const title = text.words.length === words.length && line.length < 100;
    if (title) found.titles.add(at);
    else found.starts.add(at);
    const end = text.closing ? findClosing(lines, at, text.closing) : undefined;
    if (end === undefined) continue;
    found.ends.add(end + 1);
    for (let inner = at + 1; inner <= end; inner++) found.inside.add(inner);
  }
  return found;
}

interface Opening {
  words: string[];
  closing?: string[];
}

function indexOpenings(known: Iterable<KnownText>): Map<string, Opening[]> {
  const index = new Map<string, Opening[]>();
  for (const { opening, closing } of known) {
    const words = wordsOf(opening);
    if (words.length < LOOK_UP) continue;
    const key = words.slice(0, LOOK_UP).join(' ');
    const end = closing ? wordsOf(closing).slice(-CLOSING_WORDS) : [];
    index.set(key, [...(index.get(key) ?? []), { words, ...(end.length === CLOSING_WORDS && { closing: end }) }]);
  }
  return index;
}

function matchOpening(words: readonly string[], openings: Map<string, Opening[]>): Opening | undefined {
  for (let lead = 0; lead <= MAX_LEAD && lead + LOOK_UP <= words.length; lead++) {
    const candidates = openings.get(words.slice(lead, lead + LOOK_UP).join(' ')) ?? [];
    const match = candidates.find((opening) => agrees(words.slice(lead), opening.words));
    if (match) return match;
  }
  return undefined;
}

/** Whether a line begins as an opening does, as far as both go. */
function agrees(line: readonly string[], opening: readonly string[]): boolean {
  const length = Math.min(line.length, opening.length, MAX_COMPARED);
  if (length < Math.min(opening.length, MAX_COMPARED) && line.length < LOOK_UP) return false;
  for (let at = 0; at < length; at++) {
    const cut = at === opening.length - 1 && line[at]?.startsWith(opening[at] as string) === true;
    if (line[at] !== opening[at] && !cut) return false;
  }
  return true;
}

function findClosing(lines: readonly string[], from: number, closing: readonly string[]): number | undefined {
  const wanted = closing.join(' ');
  let tail: string[] = [];
  for (let at = from; at < lines.length; at++) {
    tail = [...tail, ...wordsOf((lines[at] ?? '').slice(-400))].slice(-CLOSING_WORDS);
    if (tail.join(' ') === wanted) return lastWordless(lines, at);
  }
  return undefined;
}

/** Closing brackets and the like after a text's last word are still its own. */
function lastWordless(lines: readonly string[], from: number): number {
  let last = from;
  while (last + 1 < lines.length && wordsOf(lines[last + 1] ?? '').length === 0) last++;
  return last;
}
