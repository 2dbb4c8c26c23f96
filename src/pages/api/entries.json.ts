import type { APIRoute } from 'astro';
import { entryListJson } from '../../site/data/entry-json.ts';
import { getSite } from '../../site/site.ts';

export const GET: APIRoute = async () => {
  const site = await getSite();
  return Response.json(entryListJson(site, site.today));
};
