import { join, resolve } from 'node:path';

/** The folder of the knowledge base, which holds `content/`: `--root` or `SIGNPOST_ROOT`, or else the one that the command is run in. */
export function rootFolder(): string {
  return resolve(process.env.SIGNPOST_ROOT ?? '.');
}

/** Where a knowledge base keeps what is built, and what is kept between builds, beside its content. */
export function workFolder(root: string): string {
  return join(root, '.signpost');
}
