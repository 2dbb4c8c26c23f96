import type { APIRoute } from 'astro';
import { jsonSchema } from '../../site/data/json-schema.ts';
import { getSite } from '../../site/site.ts';

export const GET: APIRoute = async () => Response.json(jsonSchema(await getSite()));
