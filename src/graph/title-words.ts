/** Words of five letters or more that join a title together and tell nothing of its subject. */
const FUNCTION_WORDS = new Set(
  `about above after again against allow allowed although always another anything because become becomes before behind being below
  between cannot causes could despite doing during either enough every everything first found given gives getting happen happens
  having however inside instead itself keeps later least makes might mostly needs neither never nothing often other others outside
  rather really seems several shall should since somebody someone something sometimes stays still takes their themselves there these
  things those though through throughout today together toward under unless until using usually wants where whether which while
  whole whose within without works would`.split(/\s+/),
);

/** The shortest word that could tell a subject. */
const MIN_LENGTH = 5;

/**
 * The distinct words of a text that could tell its subject: whole words in lower case, none of them a function word. What an
 * apostrophe shortens (`couldn’t`) is no word of a subject; a possessive is taken for what possesses.
 */
export function tellingWords(text: string): Set<string> {
  const words = text.toLowerCase().match(/\p{L}(?:[\p{L}\p{N}'’-]*[\p{L}\p{N}])?/gu) ?? [];
  return new Set(words.map((word) => word.replace(/['’]s$/, '')).filter(isTelling));
}

function isTelling(word: string): boolean {
  return word.length >= MIN_LENGTH && !/['’]/.test(word) && !FUNCTION_WORDS.has(word);
}
