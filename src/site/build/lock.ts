import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { BuildError } from './build-error.ts';

/**
 * Let one build at a time work in a project. What a build left behind that was killed does not stop the next.
 *
 * @param file where the number of the process stands that builds
 * @param running whether a process still runs
 * @returns what releases the lock
 * @throws BuildError where another build runs
 */
export function lock(file: string, running: (pid: number) => boolean = isRunning): () => void {
  mkdirSync(dirname(file), { recursive: true });
  for (;;) {
    try {
      writeFileSync(file, String(process.pid), { flag: 'wx' });
      return () => rmSync(file, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const pid = Number(readFileSync(file, 'utf8'));
    if (pid !== process.pid && running(pid))
      throw new BuildError(
        `Another build, process ${pid}, is at work in this project. Wait until it ends, or end it, and build again; if there is none, delete ${file}.`,
      );
    rmSync(file, { force: true });
  }
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
