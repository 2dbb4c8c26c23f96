import { isFunctionWord, termOf } from '../../search/analyze.ts';
import { wordPattern } from './word-pattern.ts';

/** A long paste has more words than need be marked. */
const MAX_WORDS = 40;
/** What is shorter begins words of too many kinds. */
const SHORTEST_STEM = 4;

/** The words of a query that are worth marking, without endings: `Tabellen` is found where `Tabelle` stands, and is marked there. */
export function tellingWords(query: string): string[] {
  return (query.match(/[\p{L}\p{N}]{2,}/gu) ?? [])
    .filter((word) => !isFunctionWord(word))
    .slice(0, MAX_WORDS)
    .map((word) => {
      const stem = termOf(word);
      return stem.length >= SHORTEST_STEM && word.toLowerCase().startsWith(stem) ? word.slice(0, stem.length) : word;
    });
}

/**
 * Show a text with the query's words marked, as nodes: nothing of it is ever read as markup.
 *
 * @returns a fragment of text and `<mark>` nodes
 */
export function marked(text: string, query: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const words = tellingWords(query);
  let at = 0;
  for (const { 0: word, index } of words.length > 0 ? text.matchAll(wordPattern(words)) : []) {
    const mark = document.createElement('mark');
    mark.textContent = word;
    fragment.append(text.slice(at, index), mark);
    at = index + word.length;
  }
  fragment.append(text.slice(at));
  return fragment;
}
