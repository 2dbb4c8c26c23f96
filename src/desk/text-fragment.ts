import { ui } from '../text/text.ts';

/** A place in the text of a page: the number of the block, and of the character in it. */
export interface TextPlace {
  block: number;
  offset: number;
}

/** Up to here a text is given whole; a longer one by its first and last words. */
const WHOLE = 80;
/** Words at each end of a longer text, and around one that stands more than once: as many as it takes, up to these. */
const MOST_EDGE = 8;
const MOST_CONTEXT = 6;
const LEAST_EDGE = 3;

/** Whole words of a block, with where they are. */
interface Word {
  block: number;
  start: number;
  end: number;
}

/**
 * The end of a link that leads to words of a page and marks them: `:~:text=…`, which browsers read after the anchor.
 *
 * They look for them from the top of the page, without regard to capitals, in one block at a time. So what is given is tried
 * here in the same way, with more and more words around it until the first place found is the one that is meant.
 *
 * @param blocks the text of the page, block by block, white space as single spaces
 * @returns empty where no choice of words leads to the place
 */
export function textFragment(blocks: readonly string[], from: TextPlace, to: TextPlace): string {
  const words = wordsBetween(blocks, from, to);
  const [first, last] = [words[0], words.at(-1)];
  if (!first || !last) return '';
  const page = blocks.map(fold);
  const whole = first.block === last.block && last.end - first.start <= WHOLE;
  return whole ? wholeText(blocks, page, first, last) : ends(blocks, page, words, first, last);
}

/** `prefix-,text,-suffix`, with as little around the text as leads to it. */
function wholeText(blocks: readonly string[], page: readonly string[], first: Word, last: Word): string {
  const text = textOf(blocks, first, last);
  for (let context = 0; context <= MOST_CONTEXT; context++) {
    const prefix = wordsBefore(blocks, first, context);
    const suffix = wordsAfter(blocks, last, context);
    const [found] = occurrences(page, fold(text)).filter(
      (place) => endsBefore(page, place, fold(prefix)) && beginsAfter(page, place, fold(text).length, fold(suffix)),
    );
    if (found && isAt(found, first)) return directive([text], prefix, suffix);
  }
  return '';
}

/** `prefix-,start,end`, with ends as long as it takes for each to be the first of its kind. */
function ends(blocks: readonly string[], page: readonly string[], words: readonly Word[], first: Word, last: Word): string {
  for (let edge = LEAST_EDGE; edge <= MOST_EDGE; edge++) {
    const heads = words.filter(({ block }) => block === first.block).slice(0, edge);
    const tails = words.filter(({ block }) => block === last.block).slice(-edge);
    const [start, end] = [textOf(blocks, heads[0], heads.at(-1)), textOf(blocks, tails[0], tails.at(-1))];
    const [startEnd, endStart] = [heads.at(-1), tails[0]];
    if (!start || !end || !startEnd || !endStart) continue;
    if (startEnd.block === endStart.block && startEnd.end > endStart.start) continue;
    const after = occurrences(page, fold(end)).find(
      ({ block, offset }) => block > startEnd.block || (block === startEnd.block && offset >= startEnd.end),
    );
    if (!after || !isAt(after, endStart)) continue;
    for (let context = 0; context <= MOST_CONTEXT; context++) {
      const prefix = wordsBefore(blocks, first, context);
      const [found] = occurrences(page, fold(start)).filter((place) => endsBefore(page, place, fold(prefix)));
      if (found && isAt(found, first)) return directive([start, end], prefix, '');
    }
  }
  return '';
}

/** What browsers take for words, in the same way as they do. */
const segmenter = new Intl.Segmenter(ui.language, { granularity: 'word' });

/** The words that a selection touches, each whole: browsers find no halves. */
function wordsBetween(blocks: readonly string[], from: TextPlace, to: TextPlace): Word[] {
  const words: Word[] = [];
  for (let block = from.block; block <= to.block; block++) {
    for (const { segment, index, isWordLike } of segmenter.segment(blocks[block] ?? '')) {
      const end = index + segment.length;
      const begun = block > from.block || end > from.offset;
      const over = block === to.block && index >= to.offset;
      if (isWordLike && begun && !over) words.push({ block, start: index, end });
    }
  }
  return words;
}

const LETTER = /[\p{L}\p{N}]/u;

function textOf(blocks: readonly string[], first: Word | undefined, last: Word | undefined): string {
  return first && last ? (blocks[first.block] ?? '').slice(first.start, last.end) : '';
}

/** Words of the same block before a place, with what stands between; empty where that holds no word. */
function wordsBefore(blocks: readonly string[], { block, start }: Word, count: number): string {
  const before = (blocks[block] ?? '').slice(0, start).match(/\S+/g) ?? [];
  const text = count === 0 ? '' : before.slice(-count).join(' ');
  return LETTER.test(text) ? text : '';
}

function wordsAfter(blocks: readonly string[], { block, end }: Word, count: number): string {
  const after = (blocks[block] ?? '').slice(end).match(/\S+/g) ?? [];
  const text = after.slice(0, count).join(' ');
  return LETTER.test(text) ? text : '';
}

/** Everywhere that a browser may find a text, and a few places where it does not: whoever avoids all of them is safe. */
function occurrences(page: readonly string[], text: string): TextPlace[] {
  const found: TextPlace[] = [];
  for (const [block, words] of page.entries()) {
    for (let at = words.indexOf(text); at >= 0; at = words.indexOf(text, at + 1)) found.push({ block, offset: at });
  }
  return found;
}

function endsBefore(page: readonly string[], { block, offset }: TextPlace, prefix: string): boolean {
  return !prefix || (page[block] ?? '').slice(0, offset).trimEnd().endsWith(prefix);
}

function beginsAfter(page: readonly string[], { block, offset }: TextPlace, length: number, suffix: string): boolean {
  return (
    !suffix ||
    (page[block] ?? '')
      .slice(offset + length)
      .trimStart()
      .startsWith(suffix)
  );
}

function isAt({ block, offset }: TextPlace, word: Word): boolean {
  return block === word.block && offset === word.start;
}

function directive(range: readonly string[], prefix: string, suffix: string): string {
  const parts = [prefix && `${encode(prefix)}-`, ...range.map(encode), suffix && `-${encode(suffix)}`];
  return `:~:text=${parts.filter(Boolean).join(',')}`;
}

/** A directive's own signs are encoded too. */
function encode(text: string): string {
  return encodeURIComponent(text).replaceAll('-', '%2D');
}

/** Small letters, one for one, so that places stay what they are. */
function fold(text: string): string {
  return [...text].map((char) => (char.toLowerCase().length === char.length ? char.toLowerCase() : char)).join('');
}
