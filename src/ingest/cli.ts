#!/usr/bin/env node
import { setFlagsFromString } from 'node:v8';
import { UsageError } from './capture-error.ts';
import { exitCode } from './exit-code.ts';
import { helpText } from './help.ts';
import { ingest } from './ingest.ts';
import { parseOptions } from './options.ts';
import { createProgress } from './progress.ts';
import { reportPieces } from './report.ts';
import { summaryTable } from './summary.ts';
import { writePieces } from './write/write-atomically.ts';

// Left to itself, V8 lets the heap grow to several times of what is in use before it collects; a million short-lived
// trees would then fill memory that nothing needs. Collecting earlier costs a few per cent of time.
setFlagsFromString('--heap-growing-percent=30');

const MAX_LISTED = 20;

/** Run the command line, and say with which code to exit. */
async function main(args: readonly string[]): Promise<number> {
  const options = parseOptions(args);
  if (options.help) {
    process.stdout.write(helpText());
    return 0;
  }
  const { report } = options;
  const result = await ingest(
    options,
    createProgress(process.stderr),
    process.stdin,
    report ? (found) => writePieces(report, reportPieces(found)) : undefined,
  );
  for (const { message } of result.errors) process.stderr.write(`${message}\n`);
  list('ids of the table that no post has', result.unmet);
  if (options.check) {
    list('posts without an entry', result.missing);
    list('figures that differ', result.differences);
  }
  process.stdout.write(`${summaryTable(result)}\n`);
  return exitCode(result, options.check);
}

function list(what: string, lines: readonly string[]): void {
  if (lines.length === 0) return;
  const rest = lines.length > MAX_LISTED ? `\n  … and ${lines.length - MAX_LISTED} more` : '';
  process.stderr.write(`${lines.length} ${what}:\n  ${lines.slice(0, MAX_LISTED).join('\n  ')}${rest}\n`);
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
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (!code || !syscall) throw error;
  process.stderr.write(
    `${path ?? 'the disk'}: ${syscall}: ${code}; a place that can be written to; every file is as it was, or complete\n`,
  );
  return 1;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  process.exitCode = failWith(error);
}
