import { join } from 'node:path';
import { addressesOf, toLedger } from '../graph/addresses.ts';
import { unsettledAnchors } from '../graph/checks/unsettled-anchors.ts';
import { writeAtomically } from '../ingest/write/write-atomically.ts';
import { formatLedger, type Ledger, mergeLedgers, missingFrom } from '../model/ledger.ts';
import { ContentError, formatProblem } from '../model/problem.ts';
import { loadContent } from './load-content.ts';
import { ledgerFile } from './read-content.ts';

const HELP = `npm run ledger               show the addresses and anchors that content/ledger.json does not record yet
npm run ledger -- --accept   record them

The ledger lists every address ever published. What it lists must keep resolving, or the build stops.
Nothing is ever taken out of it. Drafts are not recorded, nor are places that a number alone tells apart: name them first.
Exit code: 0 when everything is recorded, 1 when something is not or the content has mistakes, 2 for a wrong argument.`;

/* `npm run ledger` */
const args = process.argv.slice(2);
const wrong = args.find((arg) => !['--accept', '--help', '-h'].includes(arg));
if (wrong !== undefined) {
  console.error(`${wrong}: not an argument of this command\n\n${HELP}`);
  process.exitCode = 2;
} else if (args.includes('--help') || args.includes('-h')) console.log(HELP);
else await run(args.includes('--accept')).catch(failPlainly);

async function run(accept: boolean): Promise<void> {
  const root = process.env.SIGNPOST_ROOT ?? process.cwd();
  const content = await loadContent(root);
  const { site, documents, outlines, tables, matrices, ledger } = content;
  const present = toLedger(addressesOf(site, documents, outlines, tables, matrices));
  const missing = missingFrom(ledger, present);
  if (missing.size === 0) {
    console.log(`${ledgerFile} records all ${countOf(present)}.`);
    return;
  }
  for (const [path, anchors] of missing) console.log([path, ...anchors.map((anchor) => `#${anchor}`)].join(' '));
  if (accept) {
    const unsettled = unsettledAnchors(content);
    if (unsettled.length > 0) {
      console.error(`\nNothing was recorded.\n${unsettled.map(formatProblem).join('\n')}`);
      process.exitCode = 1;
      return;
    }
    await writeAtomically(join(root, ledgerFile), formatLedger(mergeLedgers(ledger, present)));
    console.log(`\nRecorded in ${ledgerFile}.`);
  } else {
    console.log(`\nNot recorded yet. \`npm run ledger -- --accept\` records them.`);
    process.exitCode = 1;
  }
}

function countOf(ledger: Ledger): string {
  return `${ledger.size} addresses and ${[...ledger.values()].flat().length} anchors`;
}

function failPlainly(error: unknown): void {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
