import { slugify } from '../../model/slug.ts';

/** Long enough to tell posts apart, short enough to read in a URL. */
const MAX_MADE = 60;
const MAX_WORDS = 10;

/** Words at the start of a post that say nothing of it. */
const GREETING = /^(?:(?:hi|hello|hey|dear|aloha)\b[^.!?\n]{0,20}[,.!\n]\s*)/i;

/**
 * Make an id from a title or from how a post begins: its first words, cut at a word's end.
 *
 * @param taken whether an id is used already; then `-2`, `-3`, … is added
 * @returns an id that `idSchema` takes, whatever the text is
 */
export function makeId(text: string, taken: (id: string) => boolean): string {
  const words = slugify(text.slice(0, 400).replace(GREETING, '')).split('-').slice(0, MAX_WORDS);
  let base = '';
  for (const word of words) {
    const longer = base ? `${base}-${word}` : word.slice(0, MAX_MADE);
    if (longer.length > MAX_MADE) break;
    base = longer;
  }
  return nextFree(base || 'post', taken);
}

/** Numbers up to this are tried one after the other. */
const FEW = 16;

/** Add the smallest number that makes an id free, or one near it where there are many. */
export function nextFree(base: string, taken: (id: string) => boolean): string {
  if (!taken(base)) return base;
  const isTaken = (number: number) => taken(`${base}-${number}`);
  let free = 2;
  while (isTaken(free)) free = free < FEW ? free + 1 : free * 2;
  // A hundred thousand posts may begin with the same words, so the step from taken to free is looked for by halving.
  let low = free <= FEW ? free - 1 : free / 2;
  while (free - low > 1) {
    const middle = (low + free) >> 1;
    if (isTaken(middle)) low = middle;
    else free = middle;
  }
  return `${base}-${free}`;
}
