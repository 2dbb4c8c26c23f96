import { globSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { createRandom } from '../bench/random.ts';
import { draw, statementsOfEntry, statementsOfTable } from './statements.ts';

/*
 * `node tests/content/draw-statements.ts <seed> <count> [file…]`: statements to check against their sources, drawn at random from all
 * that have one, or from those of the files named: sentences of entries with a footnote, and rows of the tables of errors. Somebody
 * other than their author reads the source and says of each: right, wrong, or source not to be seen. The same seed draws the same from
 * the same content; take another one after mending.
 */

const [seed, count] = process.argv.slice(2, 4).map(Number);
if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count)) {
  console.error('usage: node tests/content/draw-statements.ts <seed> <count> [file…], seed and count whole numbers such as 2026 30');
  process.exit(2);
}

const named = process.argv.slice(4);
const files = named.length > 0 ? named : globSync(['content/{posts,technotes,topics,references}/*.md', 'content/errors/*.yaml']).sort();
const all = files.flatMap((file) => {
  const text = readFileSync(file, 'utf8');
  return file.endsWith('.yaml') ? statementsOfTable(file, basename(file, '.yaml'), text) : statementsOfEntry(file, text);
});

console.log(`${count} of ${all.length} statements, seed ${seed}\n`);
for (const [i, { file, line, text, sources }] of draw(all, count as number, createRandom(seed as number)).entries()) {
  console.log(`${i + 1}. ${file}:${line}\n   ${text}`);
  for (const source of sources) console.log(`   Source: ${source}`);
}
