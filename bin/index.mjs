// What the package gives to programs: see `src/index.ts`.
import { readTypeScript } from './read-typescript.mjs';

readTypeScript();
export const { astroConfig, signpost } = await import('../src/index.ts');
