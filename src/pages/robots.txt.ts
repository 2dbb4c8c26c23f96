import type { APIRoute } from 'astro';
import { robotsText } from '../site/discovery/robots.ts';
import { getSite } from '../site/site.ts';

export const GET: APIRoute = async () => new Response(robotsText(await getSite()));
