import { commands } from './commands.ts';

/** What `signpost --help` prints. */
export function generalHelp(): string {
  const width = Math.max(...Object.keys(commands).map((name) => name.length));
  const rows = Object.entries(commands).map(([name, { summary }]) => `  ${name.padEnd(width)}  ${summary}`);
  return `Turns a folder of typed Markdown into a site that answers questions in the reader's browser.

Usage: signpost <command> [options]

${rows.join('\n')}

  --root <folder>  the knowledge base, which holds content/; or the variable SIGNPOST_ROOT, or else this folder
  --help           this text; behind a command, what that takes
  --version        the version that is installed

Exit codes: 0 done, 1 what was read has mistakes, 2 wrong usage.`;
}
