import Slugger from 'github-slugger';

/**
 * Hand out the ids of one page's headings, in order.
 *
 * @returns a function from a heading's words and its explicit `{#id}`, if any, to its anchor:
 *   the explicit one as it is, else GitHub's slug of the words, numbered where it stood before
 */
export function createAnchors(): (text: string, explicit?: string) => string {
  const slugger = new Slugger();
  return (text, explicit) => {
    if (!explicit) return slugger.slug(text);
    slugger.occurrences[explicit] ??= 0;
    return explicit;
  };
}
