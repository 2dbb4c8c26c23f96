import { join, resolve } from 'node:path';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { createLibrary } from '../../mcp/library.ts';
import { type Refusal, requestLines } from '../../mcp/request-lines.ts';
import { createServer } from '../../mcp/server.ts';
import { rootFolder } from '../../site/root.ts';
import { parseOptions } from '../parse-options.ts';

export const help = `Lets an assistant ask the built site: a server of the Model Context Protocol on standard input and output.

Usage: signpost mcp [options]

  --dist <folder>  what \`signpost build\` wrote (dist of the knowledge base)

Tools: search, entry, diagnose. Nothing but the protocol goes to standard output: start it as \`npm run --silent mcp\`, or \`npx signpost mcp\`.
Exit codes: 0 the assistant hung up, 1 there is no built site to read, 2 wrong usage.`;

/** `signpost mcp`. Standard output belongs to the protocol: whatever else is to be said goes to standard error. */
export async function run(args: readonly string[]): Promise<undefined> {
  const { dist } = parseOptions(args, { dist: { type: 'string', default: join(rootFolder(), 'dist') } }).values;
  await serve(resolve(dist));
}

async function serve(folder: string): Promise<void> {
  const library = createLibrary(folder);
  const site = await library();
  const refuse = (refusal: Refusal) => process.stdout.write(`${JSON.stringify(refusal)}\n`);
  // Lines come whole from here, so that the transport never has to wait for the rest of one.
  const transport = new StdioServerTransport(requestLines(process.stdin, refuse), process.stdout, {
    maxBufferSize: Number.MAX_SAFE_INTEGER,
  });
  serveStdio(() => createServer(library, site), { transport, onerror: ({ message }) => console.error(message) });
  console.error(`${site.about.name}: ${site.entries.size} entries from ${folder}, ready for an assistant`);
}
