import { fileURLToPath } from 'node:url';

/** The folder of the engine, which holds `src/`. */
export const ENGINE = fileURLToPath(new URL('../../', import.meta.url));
