import type { APIRoute } from 'astro';
import { hasPages, kinds } from '../../model/kinds.ts';
import { entryFileMarkdown, entryFiles } from '../../site/data/entry-files.ts';
import { getSite } from '../../site/site.ts';
import { staticPath } from '../../site/static-path.ts';

export async function getStaticPaths() {
  const files = entryFiles(await getSite()).filter(({ kind }) => hasPages(kind));
  return files.map(({ kind, id, now }) => staticPath({ kind: kinds[kind].folder, id }, { now }));
}

export const GET: APIRoute = async ({ params: { id = '' }, props: { now } }) =>
  new Response(entryFileMarkdown(await getSite(), { id, now }), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
