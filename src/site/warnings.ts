import { knowsLanguage } from '../search/languages/languages.ts';
import { hasWords, languageTags } from '../text/languages.ts';
import { codeWarnings } from './code-warnings.ts';
import type { Site } from './site.ts';

/** What whoever builds a site should know of it, and does not stop it. */
export function warnings({
  config: { language },
  unrecorded,
  documents,
  outline,
}: Pick<Site, 'config' | 'unrecorded' | 'documents' | 'outline'>): string[] {
  const found = codeWarnings(documents.map((document) => [document, outline(document.id)]));
  if (!knowsLanguage(language))
    found.push(
      `search does not know the language \`${language}\` of site.yaml: it finds words as they are written, and not their other forms`,
    );
  if (!hasWords(language))
    found.push(
      `there are no words of the interface for the language \`${language}\` of site.yaml: they stay English; there are words for ${languageTags.join(', ')}`,
    );
  if (unrecorded.size > 0)
    found.push(
      `${unrecorded.size} ${unrecorded.size === 1 ? 'page has an address' : 'pages have addresses'} or anchors that the ledger does not record yet; \`npm run ledger -- --accept\` does`,
    );
  return found;
}
