import { codeWarnings } from '../../site/code-warnings.ts';
import { loadContent } from '../../site/load-content.ts';
import { DRAFTS } from '../../site/read-content.ts';
import { rootFolder } from '../../site/root.ts';
import { parseOptions } from '../parse-options.ts';

export const help = `Tells every mistake in the content, drafts included, and in what ingest has left in ${DRAFTS}/, each with its file, line and column.

Usage: signpost check

Exit codes: 0 no mistakes, 1 mistakes, 2 wrong usage.`;

/** `signpost check` */
export async function run(args: readonly string[]): Promise<number> {
  parseOptions(args, {});
  const { documents, outlines, tables } = await loadContent(rootFolder(), { drafts: true, ingested: true });
  for (const warning of codeWarnings(outlines)) console.warn(warning);
  const ingested = documents.filter(({ file }) => file.startsWith(`${DRAFTS}/`)).length;
  const parts = [
    count(documents.length - ingested, 'entry', 'entries'),
    ...(ingested > 0 ? [`${count(ingested, 'draft', 'drafts')} in ${DRAFTS}/`] : []),
    `${count(tables.length, 'table', 'tables')} of errors`,
  ];
  console.log(`${new Intl.ListFormat('en-GB').format(parts)}, no mistakes.`);
  return 0;
}

function count(number: number, one: string, more: string): string {
  return `${number} ${number === 1 ? one : more}`;
}
