import type { APIRoute } from 'astro';
import { openSearchOf } from '../site/discovery/open-search.ts';
import { getSite } from '../site/site.ts';

export const GET: APIRoute = async () =>
  new Response(openSearchOf(await getSite()), { headers: { 'Content-Type': 'application/opensearchdescription+xml; charset=utf-8' } });
