import type { APIRoute } from 'astro';
import { feedFiles, feedOf } from '../../site/feeds/feed.ts';
import { jsonFeedOf } from '../../site/feeds/json-feed.ts';
import { getSite } from '../../site/site.ts';
import { staticPath } from '../../site/static-path.ts';

export async function getStaticPaths() {
  return feedFiles(await getSite()).map(({ folder, scope }) => staticPath({ folder: folder || undefined }, { scope }));
}

export const GET: APIRoute = async ({ props }) => {
  const site = await getSite();
  return new Response(jsonFeedOf(feedOf(site, props.scope), site), { headers: { 'Content-Type': 'application/feed+json; charset=utf-8' } });
};
