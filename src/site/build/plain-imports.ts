import type { Plugin } from 'vite';

/** What Vite puts around each `import()`: it loads what a part needs ahead of it, and its styles. */
const HELPER = '\0vite/preload-helper.js';

/**
 * Leave the scripts' `import()` as it is. A preload that failed Chromium 150 remembers for as long as the page is open, and then never
 * loads the part that needs it (`load-part.ts`); no part has styles of its own; and the helper would be a quarter of a page's scripts.
 */
export function plainImports(): Plugin {
  return {
    name: 'plain-imports',
    enforce: 'pre',
    // Astro sets this for all that it builds, above what the configuration says.
    configEnvironment: (name) => (name === 'client' ? { build: { modulePreload: false } } : undefined),
    load: (id) => (id === HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
  };
}
