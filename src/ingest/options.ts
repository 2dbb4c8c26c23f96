import { parseArgs } from 'node:util';
import { UsageError } from './capture-error.ts';
import { formats } from './readers/index.ts';

/** What the user asked for. */
export interface Options {
  inputs: string[];
  /** Name of a format, or `auto`. */
  format: string;
  /** Folder of content that is matched against and written to. */
  out: string;
  /** File of the site's settings. */
  site: string;
  ids?: string;
  report?: string;
  /** When the captures were taken; without it, the latest activity that a listing shows. */
  captured?: string;
  dryRun: boolean;
  check: boolean;
  help: boolean;
}

const DATE = /^\d{4}(-\d{2}(-\d{2})?)?$/;

/**
 * Read the command line.
 *
 * @throws UsageError saying what is wrong and what is allowed
 */
export function parseOptions(args: readonly string[]): Options {
  const { values, positionals } = parse(args);
  const options: Options = {
    inputs: positionals,
    format: values.format,
    out: values.out,
    site: values.site,
    ...(values.ids && { ids: values.ids }),
    ...(values.report && { report: values.report }),
    ...(values.captured && { captured: values.captured }),
    dryRun: values['dry-run'],
    check: values.check,
    help: values.help,
  };
  if (options.help) return options;
  if (positionals.length === 0) throw new UsageError('no capture given; allowed: files, folders, or `-` for standard input');
  if (positionals.filter((input) => input === '-').length > 1) throw new UsageError('standard input given twice; allowed: `-` once');
  const allowed = ['auto', ...formats];
  if (!allowed.includes(options.format)) throw new UsageError(`--format ${options.format}: no such format; allowed: ${allowed.join(', ')}`);
  if (options.captured && !DATE.test(options.captured))
    throw new UsageError(`--captured ${options.captured}: no date; allowed: 2026, 2026-03 or 2026-03-17`);
  return options;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'auto' },
        out: { type: 'string', default: 'content' },
        site: { type: 'string', default: 'content/site.yaml' },
        ids: { type: 'string' },
        report: { type: 'string' },
        captured: { type: 'string' },
        'dry-run': { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0] ?? 'the command line cannot be read');
  }
}
