// What a thread that reads entries for the search index begins with: plain JavaScript, for Node has to read it before it can read the rest.
import { readTypeScript } from './read-typescript.mjs';

readTypeScript();
await import('../src/search/index/reading-thread.ts');
