import type { APIRoute } from 'astro';
import { kinds } from '../../model/kinds.ts';
import { getSite } from '../../site/site.ts';
import { entryMarkdown } from '../../site/text/entry-markdown.ts';

export async function getStaticPaths() {
  const { documents } = await getSite();
  return documents.filter(({ kind }) => kind !== 'term').map(({ kind, id }) => ({ params: { kind: kinds[kind].folder, id } }));
}

export const GET: APIRoute = async ({ params }) => {
  const site = await getSite();
  return new Response(entryMarkdown(site, site.entry(params.id ?? '')), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
};
