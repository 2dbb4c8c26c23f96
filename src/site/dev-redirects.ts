import type { Connect } from 'vite';
import { getSite } from './site.ts';

/** In development, lead former addresses on as the content says at that moment; a build writes pages for them. */
export const devRedirects: Connect.NextHandleFunction = async (request, response, next) => {
  const { pathname, search } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost');
  const to = (await getSite()).redirects.get(pathname);
  if (to === undefined) return next();
  response.writeHead(302, { Location: search && !to.includes('#') ? to + search : to }).end();
};
