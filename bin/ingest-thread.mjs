// What a thread that works for ingest begins with: plain JavaScript, for Node has to read it before it can read the rest.
import * as nodeModule from 'node:module';
import { readTypeScript } from './read-typescript.mjs';

// The command's own says nothing of its threads: without it, each takes the types out of everything anew.
nodeModule.enableCompileCache?.();
readTypeScript();
await import('../src/ingest/crew/hand-thread.ts');
