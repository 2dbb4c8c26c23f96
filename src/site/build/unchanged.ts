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

/** What a site follows from. */
interface Inputs {
  /** A digest of it all. */
  inputs: string;
  /** How the content lay there before it was read, as `listContent` gives it. */
  content: string;
}

/**
 * A digest of everything that a site follows from: the content, the engine, its packages, this Node, and the day, for pages say how old
 * things are.
 *
 * @param root the knowledge base
 * @param frame what `digestFrame` gives
 */
export async function digestInputs(root: string, frame: string): Promise<Inputs> {
  const content = list(root, OF_CONTENT);
  const inputs = createHash('sha256').update(`${frame} ${buildDate()}\n`);
  await addFiles(inputs, content);
  return { inputs: inputs.digest('base64url'), content: digestListing(content) };
}

/** The same without the content and the day: what every page follows from. */
export async function digestFrame(root: string): Promise<string> {
  const hash = createHash('sha256').update(await digestEngine());
  await addFiles(hash, list(root, OF_SITE));
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
  await addFiles(hash, list(ENGINE, OF_ENGINE));
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
    return memory.inputs === inputs && memory.output === digestListing(list(out));
  } catch {
    // A memory that cannot be read is none.
    return false;
  }
}

/** Remember what a site was made from, and how it lies there. */
export function rememberBuild(root: string, out: string, inputs: string): void {
  const file = memoryOf(root, out);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, JSON.stringify({ inputs, output: digestListing(list(out)) }));
}

/** How the content lies there: it is another once somebody has changed, added or removed a file. */
export function listContent(root: string): string {
  return digestListing(list(root, OF_CONTENT));
}

/** Forget it, before it may become untrue. */
export function forgetBuild(root: string, out: string): void {
  rmSync(memoryOf(root, out), { force: true });
}

/** A file as it lies there. */
interface Listed {
  path: string;
  /** The end of it, below the folder that was listed. */
  name: string;
  size: number;
  written: number;
}

/** The files of these names below a folder, and all that folders of these names hold. */
function list(folder: string, names: readonly string[] = ['.']): Listed[] {
  const paths = names.map((name) => join(folder, name)).flatMap((path) => (isFile(path) ? [path] : filesIn(path)));
  return paths.map((path) => {
    const { size, mtimeMs } = statSync(path);
    return { path, name: path.slice(folder.length), size, written: mtimeMs };
  });
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === true;
}

/** Names, sizes and times of all files: what changes when somebody touches one. To read them all would take as long as to trust them. */
function digestListing(files: readonly Listed[]): string {
  const hash = createHash('sha256');
  for (const { name, size, written } of files) hash.update(`${name} ${size} ${written}\n`);
  return hash.digest('base64url');
}

async function addFiles(hash: Hash, files: readonly Listed[]): Promise<void> {
  for (const { path, name, size } of files) {
    hash.update(`\n${name} ${size}\n`);
    // A stream for each of ten thousand small files takes longer than to read them.
    if (size <= WHOLE) hash.update(readFileSync(path));
    else for await (const bytes of createReadStream(path)) hash.update(bytes);
  }
}
