import { dev } from 'astro';
import { astroConfig } from '../../site/astro-config.ts';
import { rootFolder } from '../../site/root.ts';
import { SERVER_HELP, serverOptions } from '../server-options.ts';

export const help = `Serves the knowledge base from its sources, drafts included, and follows changes; what is broken is told in the browser too.

Usage: signpost dev [options]

${SERVER_HELP}`;

/** `signpost dev` */
export async function run(args: readonly string[]): Promise<undefined> {
  const { server } = serverOptions(args);
  await dev({ ...astroConfig(rootFolder()), server });
}
