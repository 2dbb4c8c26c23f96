import { UsageError } from '../model/usage-error.ts';
import { parseOptions } from './parse-options.ts';

/** What commands that serve a site say of their options. */
export const SERVER_HELP = `  --port <number>  4321; where it is taken, the next that is free
  --host [name]    serve other devices too, at this address
  --open           open it in the browser`;

/**
 * Read the options of a command that serves a site.
 *
 * @throws UsageError naming what is wrong
 */
export function serverOptions(args: readonly string[]) {
  // `--host` alone stands for every address of the machine.
  const at = args.indexOf('--host');
  const bare = at >= 0 && (args[at + 1] ?? '--').startsWith('-');
  const { port, host, open, out } = parseOptions(bare ? args.toSpliced(at, 1) : args, {
    port: { type: 'string' },
    host: { type: 'string' },
    open: { type: 'boolean' },
    out: { type: 'string' },
  }).values;
  if (port !== undefined && !(/^\d+$/.test(port) && Number(port) < 65536))
    throw new UsageError(`--port ${port}: no port; a number up to 65535`);
  const listens = bare || host;
  return {
    out,
    server: { ...(port !== undefined && { port: Number(port) }), ...(listens && { host: listens }), ...(open && { open }) },
  };
}
