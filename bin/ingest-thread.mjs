// What a thread that works for ingest begins with: plain JavaScript, for Node has to read it before it can read the rest.
import { readTypeScript } from './read-typescript.mjs';

readTypeScript();
await import('../src/ingest/crew/hand-thread.ts');
