import { parseArgs } from 'node:util';

/** What the server is started with. */
export interface Options {
  /** The folder of the built site. */
  dist: string;
  help: boolean;
}

/** What `--help` prints. */
export const helpText = `Lets an assistant ask the built site: a server of the Model Context Protocol on standard input and output.

Usage: npm run --silent mcp [-- options]

  --dist <folder>   what \`npm run build\` wrote (dist of this project)
  --help            this text

Tools: search, entry, diagnose. Nothing but the protocol goes to standard output; \`--silent\` keeps npm to that too.
Exit codes: 0 the assistant hung up, 1 there is no built site to read, 2 wrong usage.
`;

/**
 * Read the command line.
 *
 * @param dist the folder where none is given
 * @throws Error saying what is wrong
 */
export function parseOptions(args: readonly string[], dist: string): Options {
  const { values } = parseArgs({
    args: [...args],
    options: { dist: { type: 'string', default: dist }, help: { type: 'boolean', short: 'h', default: false } },
  });
  return values;
}
