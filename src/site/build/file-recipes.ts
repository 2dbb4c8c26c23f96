import { posix } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { APIContext, APIRoute } from 'astro';
import type { EngineRoute } from '../routes.ts';
import type { StaticPath } from '../static-path.ts';
import { pageFile } from './page-file.ts';
import type { PageRecipe } from './site-page.ts';

const { dirname } = posix;

/** What makes a file: an endpoint, as Astro calls it. Ours ask for nothing but what `getStaticPaths` gave them. */
interface Endpoint {
  GET: APIRoute;
  getStaticPaths?(): Promise<Partial<StaticPath<APIContext['props']>>[]>;
}

/**
 * The files beside pages. A build asks their endpoints itself: Astro's renderer takes a millisecond for each to find out which it is, and an
 * entry has two.
 *
 * @param routes those of files
 */
export async function fileRecipes(routes: readonly EngineRoute[]): Promise<PageRecipe[]> {
  const recipes: PageRecipe[] = [];
  for (const { pattern, entrypoint } of routes) {
    const { GET, getStaticPaths } = (await import(pathToFileURL(entrypoint).href)) as Endpoint;
    for (const { params = {}, props = {}, cacheKey = '' } of (await getStaticPaths?.()) ?? [{}]) {
      const pathname = fill(pattern, params);
      const make = async () => new Uint8Array(await (await GET({ params, props } as APIContext)).arrayBuffer());
      recipes.push({ file: pageFile(pathname, 'endpoint'), pathname, route: pattern, isPage: false, given: cacheKey, make });
    }
  }
  return byFolder(recipes);
}

/** Files of one folder that routes beside each other make, one after another: a feed holds the same entries in each of its formats. */
function byFolder(recipes: readonly PageRecipe[]): PageRecipe[] {
  const ofRoutes = Map.groupBy(recipes, ({ route }) => dirname(route));
  return [...ofRoutes.values()].flatMap((group) => [...Map.groupBy(group, ({ pathname }) => dirname(pathname)).values()].flat());
}

/** `/[kind]/[id].md` for a post `x` is `/posts/x.md`; what stands for several folders may stand for none. */
function fill(pattern: string, params: StaticPath<unknown>['params']): string {
  return pattern
    .replace(/\/\[\.\.\.(\w+)\]/g, (_, name: string) => (params[name] ? `/${params[name]}` : ''))
    .replace(/\[(\w+)\]/g, (_, name: string) => String(params[name]));
}
