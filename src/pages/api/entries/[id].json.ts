import type { APIRoute } from 'astro';
import { entryFileJson, entryFiles } from '../../../site/data/entry-files.ts';
import { getSite } from '../../../site/site.ts';
import { staticPath } from '../../../site/static-path.ts';

export async function getStaticPaths() {
  return entryFiles(await getSite()).map(({ id, now }) => staticPath({ id }, { now }));
}

export const GET: APIRoute = async ({ params: { id = '' }, props: { now } }) => {
  const site = await getSite();
  return Response.json(entryFileJson(site, { id, now }, site.today));
};
