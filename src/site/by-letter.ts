import { ui } from '../text/text.ts';

/** A group of things whose names begin alike. */
export interface LetterGroup<T> {
  /** What its anchor goes by: `a`, or `other`. */
  id: string;
  /** `A`, or `#` for what begins with no letter. */
  letter: string;
  items: T[];
}

/** Group things by the letter that their names begin with, A to Z, what begins with none first. */
export function byLetter<T>(things: readonly T[], nameOf: (thing: T) => string): LetterGroup<T>[] {
  const letterOf = (thing: T) => /^\p{L}/u.exec(nameOf(thing).normalize('NFD'))?.[0].toUpperCase() ?? '#';
  return [...Map.groupBy(things, letterOf)]
    .sort(([a], [b]) => Number(b === '#') - Number(a === '#') || a.localeCompare(b, ui.language))
    .map(([letter, items]) => ({ id: letter === '#' ? 'other' : letter.toLowerCase(), letter, items }));
}
