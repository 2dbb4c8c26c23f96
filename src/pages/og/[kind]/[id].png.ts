import type { APIRoute } from 'astro';
import { kinds } from '../../../model/kinds.ts';
import { cardOf } from '../../../site/og/card.ts';
import { draw } from '../../../site/og/draw.ts';
import { pictured } from '../../../site/og/pictures.ts';
import { getSite } from '../../../site/site.ts';

export async function getStaticPaths() {
  return pictured(await getSite()).map(({ kind, id }) => ({ params: { kind: kinds[kind].folder, id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const site = await getSite();
  return new Response(Buffer.from(await draw(cardOf(site, site.entry(params.id ?? '')))), { headers: { 'Content-Type': 'image/png' } });
};
