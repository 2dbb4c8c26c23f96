import type { APIRoute } from 'astro';
import { buildDate } from '../../../site/build-date.ts';
import { entryFileJson, entryFiles } from '../../../site/data/entry-files.ts';
import { getSite } from '../../../site/site.ts';

export async function getStaticPaths() {
  return entryFiles(await getSite()).map(({ id, now }) => ({ params: { id }, props: { now } }));
}

export const GET: APIRoute = async ({ params: { id = '' }, props: { now } }) =>
  Response.json(entryFileJson(await getSite(), { id, now }, buildDate()));
