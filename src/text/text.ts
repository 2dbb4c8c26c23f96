import { wordsIn } from './languages.ts';
import type { Words } from './words.ts';

/**
 * The words of the interface, in the language of the site once it is known.
 *
 * What Vite builds, pages and scripts alike, has no import of this: each use of a word is replaced by the word itself
 * (`src/site/build/write-words.ts`), so that a script carries no word that it does not say, and those of one language alone.
 */
export let ui: Words = wordsIn('en');

/** Say everything from here on in a language. @param language a BCP 47 tag; where there are no words for it, they stay English */
export function speak(language: string): void {
  ui = wordsIn(language);
}
