/**
 * The file that Astro writes a route's page or answer to (`build.format: 'directory'`): `/posts/` is at `posts/index.html`,
 * `/posts/x.md` at `posts/x.md`, `/404/` at `404.html`.
 *
 * @param pathname decoded, without the site's base
 * @returns relative to the built site
 */
export function pageFile(pathname: string, type: string): string {
  const path = pathname.replace(/^\/+|\/+$/g, '');
  if (type !== 'page') return path;
  if (path === '404' || path === '500') return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}
