// What a thread that indexes words begins with: plain JavaScript, for Node has to read it before it can read the rest.
import { readTypeScript } from './read-typescript.mjs';

readTypeScript();
await import('../src/search/index/word-thread.ts');
