import type { APIRoute } from 'astro';
import { entryJson } from '../../../site/data/entry-json.ts';
import { getSite } from '../../../site/site.ts';

export async function getStaticPaths() {
  return (await getSite()).documents.map(({ id }) => ({ params: { id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const site = await getSite();
  return Response.json(entryJson(site, site.entry(params.id ?? '')));
};
