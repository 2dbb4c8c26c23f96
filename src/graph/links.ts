import type { Document } from '../model/document.ts';
import type { Outline } from '../model/outline.ts';
import type { Targets } from '../model/targets.ts';

/**
 * Every entry that an entry links to: from its body, by a number or address that its body names,
 * and from its front matter.
 *
 * @returns entry id → ids, each once, never the entry itself: those that its body links to, then those whose number
 *   it names, then those whose address it links to, then those of its front matter
 */
export function linksOf(
  documents: readonly Document[],
  outlines: ReadonlyMap<Document, Outline>,
  targets: Targets,
): Record<string, string[]> {
  const links: Record<string, string[]> = {};
  for (const document of documents) {
    const outline = outlines.get(document);
    const found = [
      ...(outline?.links ?? []).map(({ id }) => targets.entry(id)?.id),
      ...(outline?.numbers ?? []).map((number) => targets.number(number)?.id),
      ...(outline?.urls ?? []).map(({ url }) => targets.url(url)?.id),
      ...frontMatterLinks(document).map((id) => targets.entry(id)?.id),
    ];
    links[document.id] = [...new Set(found)].filter((id) => id !== undefined && id !== document.id) as string[];
  }
  return links;
}

function frontMatterLinks({ data }: Document): string[] {
  const start = 'start' in data ? data.start : [];
  const original = 'duplicateOf' in data && data.duplicateOf ? [data.duplicateOf] : [];
  return [...data.related, ...start, ...original];
}

/** Turn links round: entry id → ids of the entries that link to it. */
export function backlinksOf(links: Record<string, string[]>): Record<string, string[]> {
  const backlinks: Record<string, string[]> = Object.fromEntries(Object.keys(links).map((id) => [id, []]));
  for (const [from, tos] of Object.entries(links)) for (const to of tos) backlinks[to]?.push(from);
  return backlinks;
}
