import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/*
 * `node tests/content/shared-words.ts <folder>`: does an entry share a run of twelve words with a text of a folder?
 * Code, error messages and published titles are quoted by right and do not count. Exits 1 where one does.
 */

const RUN = 12;

/** Front matter that quotes: titles, error messages, names, addresses; and what a footnote or link calls its source. */
const QUOTED = [
  /```[\s\S]*?```/g,
  /`[^`]*`/g,
  /^\s*-?\s*(?:title|text|name|url|domain):.*$/gm,
  /“[^”]*”/g,
  /\[\[[^\]]*\]\]/g,
  /\[[^\]]*\]\([^)]*\)/g,
  /https?:\/\/\S+/g,
];

const [folder] = process.argv.slice(2);
if (!folder || !statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
  console.error('usage: node tests/content/shared-words.ts <folder of captured texts>');
  process.exit(2);
}

const known = new Set(filesIn(folder).flatMap((file) => runsOf(readFileSync(file, 'utf8'))));
// An error message may be quoted wherever it helps a reader to find its entry.
for (const file of filesIn('content')) {
  for (const [, message] of readFileSync(file, 'utf8').matchAll(/^\s+(?:text|name|title): (.*)$/gm))
    for (const run of runsOf(message ?? '')) known.delete(run);
}
const shared = filesIn('content')
  .filter((file) => /\.(?:md|txt)$/.test(file))
  .flatMap((file) => {
    const run = runsOf(QUOTED.reduce((text, pattern) => text.replace(pattern, ' | '), readFileSync(file, 'utf8'))).find((words) =>
      known.has(words),
    );
    return run ? [`${file}: shares “${run}”; say it in our own words`] : [];
  });
console.log(shared.join('\n') || `No run of ${RUN} words is shared.`);
process.exitCode = shared.length > 0 ? 1 : 0;

function filesIn(path: string): string[] {
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Every run of words, as lower-case text; a bar ends a run, since what stood there was taken out. */
function runsOf(text: string): string[] {
  return text
    .toLowerCase()
    .split('|')
    .flatMap((part) => {
      const words = part.match(/[a-z0-9]+/g) ?? [];
      return words.slice(0, Math.max(0, words.length - RUN + 1)).map((_, i) => words.slice(i, i + RUN).join(' '));
    });
}
