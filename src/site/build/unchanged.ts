import { createHash, type Hash } from 'node:crypto';
import { createReadStream, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { z } from 'zod';
import { buildDate } from '../build-date.ts';
import { ENGINE } from '../engine-folder.ts';
import { workFolder } from '../root.ts';
import { filesIn } from './files-in.ts';

/** What a site is made from: of the knowledge base, and of the engine with the packages that it was installed with. */
const OF_CONTENT = ['content'];
const OF_SITE = ['public', 'theme.css'];
const OF_ENGINE = ['bin', 'src', 'package.json', 'package-lock.json', join('..', '.package-lock.json')];

/** Bytes of a file that is read at once. */
const WHOLE = 2 ** 20;

/** What is remembered of a build: what went in and what came out, each as a digest. */
const memorySchema = z.strictObject({ inputs: z.string(), output: z.string() });

/** What a build is remembered by, beside where it gathers. */
function memoryOf(root: string, out: string): string {
  return join(workFolder(root), 'built', `${basename(out)}.json`);
}

/**
 * A digest of everything that a site follows from: the content, the engine, its packages, this Node, and the day, for pages say how old
 * things are.
 *
 * @param root the knowledge base
 * @param frame what `digestFrame` gives
 */
export async function digestInputs(root: string, frame: string): Promise<string> {
  const hash = createHash('sha256').update(`${frame} ${buildDate()}\n`);
  for (const name of OF_CONTENT) await addTree(hash, root, name);
  return hash.digest('base64url');
}

/** The same without the content and the day: what every page follows from. */
export async function digestFrame(root: string): Promise<string> {
  const hash = createHash('sha256').update(await digestEngine());
  for (const name of OF_SITE) await addTree(hash, root, name);
  return hash.digest('base64url');
}

let engine: Promise<string> | undefined;

/** A digest of the engine, of its packages and of this Node, which stay what they are while they run. */
export function digestEngine(): Promise<string> {
  engine ??= digestEngineNow();
  return engine;
}

async function digestEngineNow(): Promise<string> {
  const hash = createHash('sha256').update(`${process.version} ${process.platform}\n`);
  for (const name of OF_ENGINE) await addTree(hash, ENGINE, name);
  return hash.digest('base64url');
}

/**
 * Whether a site stands that the same inputs made, and nobody has touched since.
 *
 * @param inputs what `digestInputs` gives
 */
export function isBuilt(root: string, out: string, inputs: string): boolean {
  const file = memoryOf(root, out);
  if (!existsSync(file) || !existsSync(out)) return false;
  try {
    const memory = memorySchema.parse(JSON.parse(readFileSync(file, 'utf8')));
    return memory.inputs === inputs && memory.output === digestListing(out);
  } catch {
    // A memory that cannot be read is none.
    return false;
  }
}

/** Remember what a site was made from, and how it lies there. */
export function rememberBuild(root: string, out: string, inputs: string): void {
  const file = memoryOf(root, out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ inputs, output: digestListing(out) }));
}

/** How the content lies there: it is another once somebody has changed, added or removed a file. */
export function listContent(root: string): string {
  return OF_CONTENT.map((name) => digestListing(join(root, name))).join(' ');
}

/** Forget it, before it may become untrue. */
export function forgetBuild(root: string, out: string): void {
  rmSync(memoryOf(root, out), { force: true });
}

/** Names, sizes and times of all files: what changes when somebody touches one. To read them all would take as long as to trust them. */
function digestListing(folder: string): string {
  const hash = createHash('sha256');
  for (const path of filesIn(folder)) {
    const { size, mtimeMs } = statSync(path);
    hash.update(`${path.slice(folder.length)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('base64url');
}

async function addTree(hash: Hash, folder: string, name: string): Promise<void> {
  const path = join(folder, name);
  if (!existsSync(path)) return;
  for (const file of statSync(path).isDirectory() ? filesIn(path) : [path]) {
    const { size } = statSync(file);
    hash.update(`\n${file.slice(folder.length)} ${size}\n`);
    // A stream for each of ten thousand small files takes longer than to read them.
    if (size <= WHOLE) hash.update(readFileSync(file));
    else for await (const bytes of createReadStream(file)) hash.update(bytes);
  }
}
