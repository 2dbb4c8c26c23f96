import { isFunctionWord } from '../../search/analyze.ts';

/** A long paste has more words than need be marked. */
const MAX_WORDS = 40;

/** The words of a query that are worth marking. */
export function tellingWords(query: string): string[] {
  return (query.match(/[\p{L}\p{N}]{2,}/gu) ?? []).filter((word) => !isFunctionWord(word)).slice(0, MAX_WORDS);
}

/** What finds a query's words where a word begins; undefined where it has none. */
export function wordPattern(query: string): RegExp | undefined {
  const words = tellingWords(query);
  return words.length > 0 ? new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'giu') : undefined;
}

/**
 * Show a text with the query's words marked, as nodes: nothing of it is ever read as markup.
 *
 * @returns a fragment of text and `<mark>` nodes
 */
export function marked(text: string, query: string): DocumentFragment {
  const fragment = document.createDocumentFragment();
  const pattern = wordPattern(query);
  if (!pattern) {
    fragment.append(text);
    return fragment;
  }
  let at = 0;
  for (const { 0: word, index } of text.matchAll(pattern)) {
    const mark = document.createElement('mark');
    mark.textContent = word;
    fragment.append(text.slice(at, index), mark);
    at = index + word.length;
  }
  fragment.append(text.slice(at));
  return fragment;
}
