import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { llmsText } from '../site/text/llms.ts';

export const GET: APIRoute = async () => new Response(llmsText(await getSite()));
