import { type ParseArgsConfig, parseArgs } from 'node:util';
import { UsageError } from '../model/usage-error.ts';

/**
 * Read a command's options.
 *
 * @param options as `parseArgs` of Node takes them
 * @throws UsageError naming what is not an option, or lacks its value
 */
export function parseOptions<const T extends NonNullable<ParseArgsConfig['options']>>(
  args: readonly string[],
  options: T,
  positionals = false,
) {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: positionals });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0] ?? 'the command line cannot be read');
  }
}
