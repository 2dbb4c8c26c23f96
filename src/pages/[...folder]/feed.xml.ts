import type { APIRoute } from 'astro';
import { feedFolder } from '../../model/urls.ts';
import { atomOf } from '../../site/feeds/atom.ts';
import { feedOf, feedScopes } from '../../site/feeds/feed.ts';
import { getSite } from '../../site/site.ts';

export async function getStaticPaths() {
  return feedScopes(await getSite()).map((scope) => ({ params: { folder: feedFolder(scope) || undefined }, props: { scope } }));
}

export const GET: APIRoute = async ({ props }) => {
  const site = await getSite();
  return new Response(atomOf(feedOf(site, props.scope), site), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } });
};
