#!/usr/bin/env node
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { StdioServerTransport, serveStdio } from '@modelcontextprotocol/server/stdio';
import { BuiltSiteError } from './built-site-error.ts';
import { createLibrary } from './library.ts';
import { helpText, type Options, parseOptions } from './options.ts';
import { type Refusal, requestLines } from './request-lines.ts';
import { createServer } from './server.ts';

/* `npm run mcp`. Standard output belongs to the protocol: whatever else is to be said goes to standard error. */

const options = readOptions();
if (options?.help) process.stdout.write(helpText);
else if (options) await serve(resolve(options.dist)).catch(failPlainly);

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

function readOptions(): Options | undefined {
  try {
    return parseOptions(process.argv.slice(2), fileURLToPath(new URL('../../dist', import.meta.url)));
  } catch (error) {
    console.error(`${(error as Error).message}\n\n${helpText}`);
    process.exitCode = 2;
    return undefined;
  }
}

/** A site that is not there is for the typist to build; anything else is our mistake. */
function failPlainly(error: unknown): void {
  if (!(error instanceof BuiltSiteError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
