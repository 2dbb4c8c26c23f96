import { existsSync, readdirSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { UsageError } from '../../model/usage-error.ts';

const TEMPLATE = fileURLToPath(new URL('./template/', import.meta.url));

/**
 * Write a knowledge base to begin with.
 *
 * @param folder where; it may be there, with other files
 * @param name what it is called
 * @param engine what `npm install` takes the engine from
 * @returns how many files were written
 * @throws UsageError naming the files that are in the way, before anything is written
 */
export async function writeKnowledgeBase(folder: string, name: string, engine: string): Promise<number> {
  const files = new Map<string, string>([['package.json', packageJson(name, engine)]]);
  for (const entry of readdirSync(TEMPLATE, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name).slice(TEMPLATE.length).replaceAll('\\', '/');
    files.set(targetOf(path), (await readFile(join(TEMPLATE, path), 'utf8')).replaceAll('{name}', oneLine(name)));
  }
  const inTheWay = [...files.keys()].filter((path) => existsSync(join(folder, path)));
  if (inTheWay.length > 0)
    throw new UsageError(`${folder}: ${inTheWay.join(', ')} there already; a folder without them; nothing was written`);
  for (const [path, text] of files) {
    const file = join(folder, path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text, { flag: 'wx' });
  }
  return files.size;
}

/** npm leaves files that begin with a dot out of packages, some under their own names: in the template a `_` stands for the dot. */
function targetOf(path: string): string {
  return path.replace(/^_/, '.');
}

/** A name as it may stand within quotation marks in YAML and in a heading. */
function oneLine(name: string): string {
  return name
    .replace(/["\\\p{Cc}]+/gu, ' ')
    .replace(/ +/g, ' ')
    .trim();
}

function packageJson(name: string, engine: string): string {
  const scripts = {
    start: 'signpost build && signpost preview',
    test: 'signpost check && signpost build',
    dev: 'signpost dev',
    build: 'signpost build',
    preview: 'signpost preview',
    new: 'signpost new',
    'check:content': 'signpost check',
    ledger: 'signpost ledger',
    ingest: 'signpost ingest',
    links: 'signpost links',
    quality: 'signpost quality',
    mcp: 'signpost mcp',
  };
  const slug =
    name
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-+|-+$/g, '') || 'knowledge-base';
  // The package must not be called as one that it depends on.
  const own = slug === 'signpost' ? 'signpost-knowledge-base' : slug;
  return `${JSON.stringify({ name: own, version: '1.0.0', private: true, type: 'module', scripts, dependencies: { signpost: engine } }, null, 2)}\n`;
}
