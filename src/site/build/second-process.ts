import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { ENGINE } from '../engine-folder.ts';
import { filesIn } from './files-in.ts';
import { quietly } from './quietly.ts';
import { buildingFolder, memoryOfPages, secondFolder } from './work-places.ts';

/** Pages from which on a second process is worth its start and its memory: it reads the whole content too. `SIGNPOST_SECOND_FROM` says another number. */
const SECOND_FROM = Number(process.env.SIGNPOST_SECOND_FROM ?? 8000);

/** Pages and files beside them that an entry has, at least about. */
const PAGES_OF_ENTRY = 3;

/** Lines of another process that are shown where it fails. */
const SHOWN = 40;

/** Another process that makes pages of a build, on another core. It reads the content itself, and then asks for pages until none is left. */
export class SecondProcess {
  /** Where it says what it made. */
  readonly folder: string;
  /** Resolves when it has made all that it was given; rejects with what it said last. */
  readonly done: Promise<void>;
  readonly #child: ChildProcess;
  #take: (() => string[]) | undefined;
  #asked = 0;

  /**
   * @param root the knowledge base
   * @param place where the site will stand
   */
  constructor(root: string, place: string) {
    this.folder = secondFolder(root, place);
    const args = ['build', '--out', this.folder, '--into', buildingFolder(root, place)];
    this.#child = spawn(process.execPath, [...process.execArgv, join(ENGINE, 'bin', 'signpost.mjs'), ...args], {
      env: { ...process.env, SIGNPOST_ROOT: root },
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
    });
    this.#child.on('message', () => {
      this.#asked += 1;
      this.#answer();
    });
    this.done = quietly(this.#end());
  }

  /** @param take gives the files of the next pages to make, and none in the end */
  serve(take: () => string[]): void {
    this.#take = take;
    this.#answer();
  }

  #answer(): void {
    for (; this.#take && this.#asked > 0; this.#asked -= 1) this.#child.send(this.#take());
  }

  #end(): Promise<void> {
    const child = this.#child;
    const end = () => child.kill();
    process.once('exit', end);
    const said: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', (text: string) => said.push(text));
    return new Promise((resolve, reject) => {
      child.on('error', reject).on('close', (code) => {
        process.off('exit', end);
        if (code === 0) resolve();
        else {
          const last = said.join('').split('\n').slice(-SHOWN).join('\n');
          reject(new Error(`The second process, which makes some of the pages, ended too soon (${code ?? 'killed'}):\n${last}`));
        }
      });
    });
  }
}

/** Whether so many pages are worth a second process. */
export function isWorthSecond(pages: number): boolean {
  return pages >= SECOND_FROM && availableParallelism() > 1;
}

/**
 * Start a second process at once for a large site of which nothing stands: it reads while this one reads.
 *
 * @param place where the site will stand
 */
export function startSecond(root: string, place: string): SecondProcess | undefined {
  if (existsSync(memoryOfPages(root, place))) return undefined;
  const entries = filesIn(join(root, 'content')).filter((file) => file.endsWith('.md')).length;
  return isWorthSecond(entries * PAGES_OF_ENTRY) ? new SecondProcess(root, place) : undefined;
}
