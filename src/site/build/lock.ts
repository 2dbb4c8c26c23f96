import { mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BuildError } from './build-error.ts';

/** How often a lock is read again whose owner is not written in it yet. */
const LOOKS = 20;

/**
 * Let one build at a time work in a project. What a build left behind that was killed does not stop the next.
 *
 * @param file where the number of the process stands that builds
 * @param running whether a process still runs
 * @param wait lets a moment pass
 * @returns what releases the lock
 * @throws BuildError where another build runs
 */
export function lock(file: string, running: (pid: number) => boolean = isRunning, wait: () => void = aMoment): () => void {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const owner = ownerOf(file, wait);
    if (Number(owner) !== process.pid && running(Number(owner))) refuse(owner, file);
    takeAway(file, owner);
  }
}

/** Who has a lock, as it says. Between its making and its writing it says nothing. */
function ownerOf(file: string, wait: () => void): string {
  for (let look = 1; ; look++) {
    const owner = read(file);
    if (owner || look > LOOKS) return owner;
    wait();
  }
}

/** Remove a lock that was left behind, unless another build has done so and has its own there now. */
function takeAway(file: string, owner: string): void {
  const aside = `${file}.${process.pid}`;
  try {
    renameSync(file, aside);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return;
  }
  if (read(aside) === owner) rmSync(aside);
  else renameSync(aside, file);
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
    return '';
  }
}

function refuse(owner: string, file: string): never {
  throw new BuildError(
    `Another build, process ${owner}, is at work in this project. Wait until it ends, or end it, and build again; if there is none, delete ${file}.`,
  );
}

function aMoment(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 25);
}

function isRunning(pid: number): boolean {
  if (!pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
