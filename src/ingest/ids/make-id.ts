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
  // An id lives as long as the run; a copy of its own keeps the text that it was cut from from living with it.
  return nextFree(Buffer.from(base || 'post').toString('latin1'), taken);
}

/** Add the smallest number that makes an id free. */
export function nextFree(base: string, taken: (id: string) => boolean): string {
  if (!taken(base)) return base;
  let number = 2;
  while (taken(`${base}-${number}`)) number++;
  return `${base}-${number}`;
}
