import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** A page of the engine, or a file beside pages: the pattern of its address, and the file that makes it. */
export interface EngineRoute {
  pattern: string;
  entrypoint: string;
  isPage: boolean;
}

const PAGES = fileURLToPath(new URL('../pages/', import.meta.url));

/** Everything in `src/pages`, addressed as Astro addresses a project's own pages. */
export function engineRoutes(): EngineRoute[] {
  return readdirSync(PAGES, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => /\.(astro|ts)$/.test(file))
    .sort()
    .map((file) => ({ pattern: patternOf(file), entrypoint: join(PAGES, file), isPage: file.endsWith('.astro') }));
}

/** `posts/index.astro` is at `/posts`, `[kind]/[id].md.ts` at `/[kind]/[id].md`. */
function patternOf(file: string): string {
  return `/${file.replace(/\.(astro|ts)$/, '').replace(/(^|\/)index$/, '')}`;
}
