import type { APIRoute } from 'astro';
import { buildDate } from '../../site/build-date.ts';
import { entryListJson } from '../../site/data/entry-json.ts';
import { getSite } from '../../site/site.ts';

export const GET: APIRoute = async () => Response.json(entryListJson(await getSite(), buildDate()));
