import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { UsageError } from '../../model/usage-error.ts';
import { formats } from '../readers/index.ts';

/** What the user asked for. */
export interface Options {
  inputs: string[];
  /** Name of a format, or `auto`. */
  format: string;
  /** Folder that drafts are written to; entries in it are matched. */
  out: string;
  /** Folder of content whose entries are matched, and get new figures. */
  content: string;
  /** File of the site's settings. */
  site: string;
  /** Where captured topics live that do not say so. */
  host?: string;
  ids?: string;
  report?: string;
  /** Folder that pictures beside captures are copied to. */
  images?: string;
  /** What pages of Markdown become whose number is known. */
  as: 'post' | 'technote';
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
 * @param root the knowledge base, from the folder that the command is run in
 * @throws UsageError saying what is wrong and what is allowed
 */
export function parseOptions(args: readonly string[], root = ''): Options {
  const inRoot = (name: string) => join(root, name);
  const { values, positionals } = parse(args);
  const options: Options = {
    inputs: positionals,
    format: values.format,
    out: values.out ?? inRoot('drafts'),
    // A folder that is named stands for both: then nothing of the site's own content is touched.
    content: values.content ?? values.out ?? inRoot('content'),
    site: values.site ?? inRoot('content/site.yaml'),
    ...(values.host && { host: hostOf(values.host) }),
    ...(values.ids && { ids: values.ids }),
    ...(values.report && { report: values.report }),
    ...(values.images && { images: values.images }),
    ...(values.captured && { captured: values.captured }),
    as: values.as === 'technote' ? 'technote' : 'post',
    dryRun: values['dry-run'],
    check: values.check,
    help: values.help,
  };
  if (options.help) return options;
  if (positionals.length === 0) throw new UsageError('no capture given; allowed: files, folders, or `-` for standard input');
  if (positionals.filter((input) => input === '-').length > 1) throw new UsageError('standard input given twice; allowed: `-` once');
  const allowed = ['auto', ...formats];
  if (!allowed.includes(options.format)) throw new UsageError(`--format ${options.format}: no such format; allowed: ${allowed.join(', ')}`);
  if (values.as !== 'post' && values.as !== 'technote') throw new UsageError(`--as ${values.as}: no such kind; allowed: post, technote`);
  if (options.captured && !DATE.test(options.captured))
    throw new UsageError(`--captured ${options.captured}: no date; allowed: 2026, 2026-03 or 2026-03-17`);
  return options;
}

/** A host as it may be written: `https://forum.example/` is `forum.example`. */
function hostOf(written: string): string {
  const host = written.replace(/^https?:\/\//i, '').replace(/\/+$/, '');
  if (!URL.canParse(`https://${host}`)) throw new UsageError(`--host ${written}: no host; allowed: forum.example, or forum.example/path`);
  return host;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'auto' },
        out: { type: 'string' },
        content: { type: 'string' },
        host: { type: 'string' },
        site: { type: 'string' },
        ids: { type: 'string' },
        report: { type: 'string' },
        images: { type: 'string' },
        captured: { type: 'string' },
        as: { type: 'string', default: 'post' },
        'dry-run': { type: 'boolean', default: false },
        check: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split('\n')[0] ?? 'the command line cannot be read');
  }
}
