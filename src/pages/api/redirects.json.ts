import type { APIRoute } from 'astro';
import { redirectListJson } from '../../site/data/redirect-list.ts';
import { getSite } from '../../site/site.ts';

export const GET: APIRoute = async () => Response.json(redirectListJson(await getSite()));
