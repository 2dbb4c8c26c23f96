/**
 * The file that Astro writes a route's page or answer to (`build.format: 'directory'`): `/posts/` is at `posts/index.html`,
 * `/posts/x.md` at `posts/x.md`, `/404/` at `404.html`.
 *
 * @param pathname decoded, without the site's base
 * @returns relative to the built site
 */
export function pageFile(pathname: string, type: string): string {
  const path = withoutSlashes(pathname);
  if (type !== 'page') return path;
  if (path === '404' || path === '500') return `${path}.html`;
  return path === '' ? 'index.html' : `${path}/index.html`;
}

/**
 * The path of a page from the site's home page: `/posts/x` is at `posts/x/`, the home page itself at nothing.
 *
 * @param pathname decoded, without the site's base
 */
export function pagePath(pathname: string): string {
  const path = withoutSlashes(pathname);
  return path && `${path}/`;
}

function withoutSlashes(pathname: string): string {
  return pathname.replace(/^\/+|\/+$/g, '');
}
