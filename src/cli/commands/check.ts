import { loadContent } from '../../site/load-content.ts';
import { rootFolder } from '../../site/root.ts';
import { parseOptions } from '../parse-options.ts';

export const help = `Tells every mistake in the content, drafts included, each with its file and line.

Usage: signpost check

Exit codes: 0 no mistakes, 1 mistakes, 2 wrong usage.`;

/** `signpost check` */
export async function run(args: readonly string[]): Promise<number> {
  parseOptions(args, {});
  const { documents, tables } = await loadContent(rootFolder(), { drafts: true });
  console.log(`${count(documents.length, 'entry', 'entries')} and ${count(tables.length, 'table', 'tables')} of errors, no mistakes.`);
  return 0;
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
