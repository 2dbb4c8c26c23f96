import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { llmsFullText } from '../site/text/llms.ts';

export const GET: APIRoute = async () => new Response(new Blob([...llmsFullText(await getSite())]));
