import type { APIRoute } from 'astro';
import { getSite } from '../site/site.ts';
import { glossaryMarkdown } from '../site/text/glossary-markdown.ts';

export const GET: APIRoute = async () =>
  new Response(glossaryMarkdown(await getSite()), { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } });
