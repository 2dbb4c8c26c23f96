// What a thread begins with: plain JavaScript, for Node has to read it before it can read the rest. It is told which program to run.
import { readTypeScript } from './read-typescript.mjs';

readTypeScript();
await import(process.argv[2]);
