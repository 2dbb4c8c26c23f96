// What a thread that works on the search index begins with: plain JavaScript, for Node has to read it before it can read the rest.
import { readTypeScript } from './read-typescript.mjs';

readTypeScript();
await import('../src/search/index/index-thread.ts');
