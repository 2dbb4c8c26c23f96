import type { APIRoute } from 'astro';
import { cardOf } from '../../site/og/card.ts';
import { draw } from '../../site/og/draw.ts';
import { getSite } from '../../site/site.ts';

export const GET: APIRoute = async () =>
  new Response(Buffer.from(await draw(cardOf(await getSite()))), { headers: { 'Content-Type': 'image/png' } });
