import type { PublishedEntry } from '../model/published-entry.ts';
import { termOf } from '../search/analyze.ts';
import type { Searched } from '../search/client/find.ts';
import type { BuiltSite } from './built-site.ts';

/** Look phrases up by reading the entries that have their words; in the browser, where reading costs more, Pagefind does it. */
export function createPhraseFinder(read: BuiltSite['read']): Searched['findPhrases'] {
  return async (phrases, records) => {
    const found = await Promise.all(
      records.map(async ({ id, url }) => {
        const words = ` ${wordsOf(textOf(await read(id)))} `;
        return phrases.every((phrase) => words.includes(` ${wordsOf(phrase)} `)) ? [url] : [];
      }),
    );
    return new Set(found.flat());
  };
}

/** What can be read of an entry: Markdown without where its links lead and without marks of notes. */
function textOf({ title, summary, asks, body }: PublishedEntry): string {
  const plain = body.replace(/\]\([^)\s]*\)/g, ']').replace(/\[\^[^\]]+\]|\{#[^}]+\}/g, '');
  return [title, summary, ...asks, plain].join('\n');
}

/** The stems of a text's words in a row, as Pagefind compares them too. */
function wordsOf(text: string): string {
  return (text.replace(/[’']/g, '').match(/[\p{L}\p{N}]+/gu) ?? []).map(termOf).join(' ');
}
