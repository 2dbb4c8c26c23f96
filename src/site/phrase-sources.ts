import { plainText } from '../markdown/plain-text.ts';
import { digestOfText } from '../model/digest-of-text.ts';
import type { Document } from '../model/document.ts';
import type { PhraseSource } from '../search/index-phrases.ts';
import { primarySubtag } from '../search/languages/languages.ts';
import type { Site } from './site.ts';

/**
 * What exact phrases are looked for in: all that an entry says in its own words, and what it is asked for by.
 *
 * @param reader changes with the code that reads entries
 */
export function phraseSources({ documents, config, urls }: Site, reader: string): PhraseSource[] {
  const language = primarySubtag(config.language);
  return documents.map((document) => {
    const { kind, id, digest } = document;
    // Pagefind puts the site's base in front.
    const url = `/${urls.entry({ kind, id }).slice(urls.base.length)}`;
    return {
      id,
      digest: digestOfText(JSON.stringify([reader, digest, url])),
      make: () => ({ url, content: textOf(document), language, meta: { id } }),
    };
  });
}

function textOf({ data, body }: Document): string {
  const messages = data.errors.flatMap(({ name, text }) => [name, text].filter((part) => part !== undefined));
  const others = 'aliases' in data ? data.aliases : [];
  return [data.title, ...others, data.summary, plainText(body), ...data.asks, ...messages].join('.\n');
}
