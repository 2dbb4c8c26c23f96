import { hasPages, kindNames, kinds } from '../model/kinds.ts';
import type { Site } from './site.ts';

/**
 * Make sure that every entry, symbol, error, domain of errors and part of one got its page: large sites have lost whole collections silently.
 *
 * @param pathnames paths of the built pages, relative to the site's base
 * @throws Error naming each stage that lost pages
 */
export function countPages(site: Site, pathnames: readonly string[]): void {
  const expected: [folder: string, count: number][] = kindNames
    .filter(hasPages)
    .map((kind) => [kinds[kind].folder, site.ofKind(kind).length]);
  const { symbols, domains, errors } = site.graph;
  const families = domains.flatMap((domain) => domain.families);
  expected.push(['symbols', symbols.length], ['errors', domains.length + families.length + errors.length]);

  const lost = expected.flatMap(([folder, count]) => {
    const built = pathnames.filter(
      (path) => path.replace(/^\//, '').startsWith(`${folder}/`) && path.replace(/\/$/, '').split('/').filter(Boolean).length > 1,
    ).length;
    return built === count ? [] : [`${folder}: ${count} expected, ${built} built`];
  });
  if (lost.length > 0) throw new Error(`The build lost pages. ${lost.join('; ')}.`);
}
