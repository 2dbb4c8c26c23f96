// What a thread that indexes phrases begins with: plain JavaScript, for Node has to read it before it can read the rest.
import { readTypeScript } from './read-typescript.mjs';

readTypeScript();
await import('../src/search/phrase-thread.ts');
