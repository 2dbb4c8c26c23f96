import { join } from 'node:path';
import { addressesOf, toLedger } from '../../graph/addresses.ts';
import { unsettledAnchors } from '../../graph/checks/unsettled-anchors.ts';
import { writeAtomically } from '../../ingest/write/write-atomically.ts';
import { formatLedger, type Ledger, mergeLedgers, missingFrom } from '../../model/ledger.ts';
import { formatProblem } from '../../model/problem.ts';
import { loadContent } from '../../site/load-content.ts';
import { ledgerFile } from '../../site/read/read-ledger.ts';
import { rootFolder } from '../../site/root.ts';
import { parseOptions } from '../parse-options.ts';

export const help = `Shows the addresses and anchors that ${ledgerFile} does not record yet.

Usage: signpost ledger [options]

  --accept  record them

The ledger lists every address ever published. What it lists must keep resolving, or the build stops.
Nothing is ever taken out of it. Drafts are not recorded, nor are places that a number alone tells apart: name them first.
Exit codes: 0 everything is recorded, 1 something is not or the content has mistakes, 2 wrong usage.`;

/** `signpost ledger` */
export async function run(args: readonly string[]): Promise<number> {
  const { accept } = parseOptions(args, { accept: { type: 'boolean' } }).values;
  const content = await loadContent(rootFolder());
  const { site, documents, outlines, tables, matrices, pages, ledger } = content;
  const present = toLedger(addressesOf(site, documents, outlines, tables, matrices, pages));
  const missing = missingFrom(ledger, present);
  if (missing.size === 0) {
    console.log(`${ledgerFile} records all ${countOf(present)}.`);
    return 0;
  }
  for (const [path, anchors] of missing) console.log([path, ...anchors.map((anchor) => `#${anchor}`)].join(' '));
  if (!accept) {
    console.log(`\nNot recorded yet. \`npm run ledger -- --accept\` records them.`);
    return 1;
  }
  const unsettled = unsettledAnchors(content);
  if (unsettled.length > 0) {
    console.error(`\nNothing was recorded.\n${unsettled.map(formatProblem).join('\n')}`);
    return 1;
  }
  await writeAtomically(join(rootFolder(), ledgerFile), formatLedger(mergeLedgers(ledger, present)));
  console.log(`\nRecorded in ${ledgerFile}.`);
  return 0;
}

function countOf(ledger: Ledger): string {
  return `${ledger.size} addresses and ${[...ledger.values()].flat().length} anchors`;
}
