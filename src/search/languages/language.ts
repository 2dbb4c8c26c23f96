/** What search has to know of a natural language. */
export interface SearchLanguage {
  /** Reduce a word, in lower case, to what its forms share. */
  stem(word: string): string;
  /** Words that tell nothing of a subject, in lower case and without apostrophes. */
  functionWords: ReadonlySet<string>;
}
