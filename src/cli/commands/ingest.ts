import { relative } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { rootFolder } from '../../site/root.ts';
import { sizeYoungGeneration } from '../young-generation.ts';

/** Room for what a few posts leave behind between two collections. */
const YOUNG_BYTES = 8 * 2 ** 20;

/** What `--help` prints: the formats are told by their readers, which only then are loaded. */
export const help = async () => (await import('../../ingest/command/help.ts')).helpText();

/** `signpost ingest` */
export async function run(args: readonly string[]): Promise<number> {
  // Left to itself, V8 lets the heap grow to several times of what is in use before it collects, and gives a million short-lived trees
  // ever more room; they would fill memory that nothing needs. Collecting small and often costs a tenth of the time. The first
  // collections, while modules are loaded, decide when the next ones come: so the rest is loaded after this is said.
  setFlagsFromString('--heap-growing-percent=30');
  sizeYoungGeneration(YOUNG_BYTES);
  setFlagsFromString('--no-parallel-scavenge');
  const { runCommand } = await import('../../ingest/command/run-command.ts');
  return runCommand(args, relative('.', rootFolder()));
}
