import type { Site } from './site.ts';

/** Groups of phrases that mean the same: those of `site.yaml`, and each term of the glossary with its other words. */
export function synonymsOf({ config, ofKind }: Site): string[][] {
  const terms = ofKind('term').map(({ data }) => [data.title, ...data.aliases]);
  return [...config.synonyms, ...terms].filter((phrases) => phrases.length > 1);
}
