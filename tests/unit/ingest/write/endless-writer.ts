import { join } from 'node:path';
import { writeAtomically } from '../../../../src/ingest/write/write-atomically.ts';

// Writes files over and over until it is killed, for the test of what a kill leaves behind.
const [folder = '', ...names] = process.argv.slice(2);
const texts = ['new '.repeat(80_000), 'old '.repeat(50_000)];
process.stdout.write('ready\n');
for (let round = 0; ; round++) {
  await Promise.all(names.map((name) => writeAtomically(join(folder, name), texts[round % 2] ?? '')));
}
