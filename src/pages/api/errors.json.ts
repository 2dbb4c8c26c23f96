import type { APIRoute } from 'astro';
import { domainListJson } from '../../site/data/error-json.ts';
import { getSite } from '../../site/site.ts';

export const GET: APIRoute = async () => Response.json(domainListJson(await getSite()));
