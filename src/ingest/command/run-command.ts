import { UsageError } from '../../model/usage-error.ts';
import { formatFault } from '../capture-error.ts';
import { createExcerpt, type Excerpt } from '../excerpt.ts';
import { ingest } from '../ingest.ts';
import { createProgress } from '../progress.ts';
import { reportPieces } from '../report/report.ts';
import { writePieces } from '../write/write-atomically.ts';
import { exitCode } from './exit-code.ts';
import { helpText } from './help.ts';
import { parseOptions } from './options.ts';
import { summaryTable } from './summary.ts';

/**
 * Run the command line, and say with which code to exit.
 *
 * @param root the knowledge base, from the folder that the command is run in
 */
export async function runCommand(args: readonly string[], root = ''): Promise<0 | 1 | 2> {
  try {
    return await run(args, root);
  } catch (error) {
    return failWith(error);
  }
}

async function run(args: readonly string[], root: string): Promise<0 | 1> {
  const options = parseOptions(args, root);
  if (options.help) {
    process.stdout.write(helpText());
    return 0;
  }
  const { report } = options;
  const result = await ingest(options, createProgress(process.stderr), process.stdin, async (found) => {
    if (report) await writePieces(report, reportPieces(found));
    for (const fault of found.errors) process.stderr.write(`${formatFault(fault)}\n`);
  });
  list('ids of the table that no post has', createExcerpt(result.unmet));
  list('answers that came since, and that an entry lacks', result.answers);
  for (const { kind, count, examples } of result.lost) list(kind, { count, first: examples });
  if (options.check) {
    list('posts without an entry', result.missing);
    list('figures that differ', result.differences);
  }
  process.stdout.write(`${summaryTable(result)}\n`);
  return exitCode(result, options.check);
}

function list(what: string, { count, first }: Pick<Excerpt, 'count' | 'first'>): void {
  if (count === 0) return;
  const rest = count > first.length ? `\n  … and ${count - first.length} more` : '';
  process.stderr.write(`${what}: ${count}\n  ${first.join('\n  ')}${rest}\n`);
}

/**
 * Say why a run ended early: wrong usage, or a disk that does not take what is written.
 *
 * @throws what is neither, for that is our mistake
 */
function failWith(error: unknown): 1 | 2 {
  if (error instanceof UsageError) {
    process.stderr.write(`${error.message}\nnpm run ingest -- --help says more.\n`);
    return 2;
  }
  const { code, path, syscall, message } = error as NodeJS.ErrnoException;
  if (code === 'ERR_SQLITE_ERROR') {
    process.stderr.write(`temporary tables: ${message}; a disk with as much room as the captures take; TMPDIR names its folder\n`);
    return 1;
  }
  if (!code || !syscall) throw error;
  process.stderr.write(
    `${path ?? 'the disk'}: ${syscall}: ${code}; a place that can be written to; every file is as it was, or complete\n`,
  );
  return 1;
}
