import type { APIRoute } from 'astro';
import icon from '../site/defaults/icon.svg?raw';

/** The engine's icon; that of the knowledge base's own `public/` takes its place. */
export const GET: APIRoute = () => new Response(icon, { headers: { 'Content-Type': 'image/svg+xml' } });
