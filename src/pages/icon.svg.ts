import { readFileSync } from 'node:fs';
import type { APIRoute } from 'astro';

const icon = readFileSync(new URL('../site/defaults/icon.svg', import.meta.url), 'utf8');

/** The engine's icon; that of the knowledge base's own `public/` takes its place. */
export const GET: APIRoute = () => new Response(icon, { headers: { 'Content-Type': 'image/svg+xml' } });
