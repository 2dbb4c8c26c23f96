import { hasPages } from '../model/kinds.ts';
import { entryFiles } from './data/entry-files.ts';
import { feedFiles } from './feeds/feed.ts';
import { pictured } from './og/pictures.ts';
import type { Site } from './site.ts';

/**
 * Make sure that every entry got its files beside its page: Markdown, JSON, its picture; former ids too; each topic its feeds, each domain of errors its JSON.
 *
 * @param files the files that each route made
 * @throws Error naming each route that lost files
 */
export function countFiles(site: Site, files: ReadonlyMap<string, readonly unknown[]>): void {
  const entries = entryFiles(site);
  const feeds = feedFiles(site).length;
  const expected: [route: string, count: number][] = [
    ['/[kind]/[id].md', entries.filter(({ kind }) => hasPages(kind)).length],
    ['/api/entries/[id].json', entries.length],
    ['/api/errors/[domain].json', site.graph.domains.length],
    ['/og/[kind]/[id].png', pictured(site).length],
    ['/[...folder]/feed.xml', feeds],
    ['/[...folder]/feed.json', feeds],
  ];
  const lost = expected.flatMap(([route, count]) => {
    const made = files.get(route)?.length ?? 0;
    return made === count ? [] : [`${route}: ${count} expected, ${made} made`];
  });
  if (lost.length > 0) throw new Error(`The build lost files. ${lost.join('; ')}.`);
}
