import type { AstroPrerenderer, PathWithRoute } from 'astro';
import { pageFile, pagePath } from './page-file.ts';
import type { PageRecipe } from './site-page.ts';

/**
 * The pages that Astro renders.
 *
 * @param standard Astro's own renderer
 * @param home the address of the site's home page, which ends in a slash
 */
export async function astroPages(standard: AstroPrerenderer, home: string): Promise<PageRecipe[]> {
  const paths = await standard.getStaticPaths();
  return paths.map(({ pathname, route, cacheKey }) => ({
    file: pageFile(pathname, route.type),
    pathname,
    route: route.route,
    isPage: route.type === 'page',
    given: cacheKey ?? '',
    make: () => render(standard, route, home + encodeURI(pagePath(pathname))),
  }));
}

async function render(standard: AstroPrerenderer, routeData: PathWithRoute['route'], url: string): Promise<Uint8Array> {
  const rendered = await standard.render(new Request(url), { routeData });
  const response = rendered instanceof Response ? rendered : rendered.response;
  return new Uint8Array(await response.arrayBuffer());
}
