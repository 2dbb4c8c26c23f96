import { type ChildProcess, spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build needs, beside packages. */
const ENGINE = ['src', 'public', 'astro.config.ts', 'package.json', 'tsconfig.json'];

/** A second checkout of the engine with the small site of the tests, in a folder of its own. Its packages are those of this one, its caches are not. */
export function otherCheckout(root: string) {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const name of ENGINE) cpSync(name, join(root, name), { recursive: true });
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
  for (const name of readdirSync('node_modules'))
    if (name === '.bin' || !name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  const running = (env: NodeJS.ProcessEnv): ChildProcess => {
    const { SIGNPOST_ROOT: _, ...rest } = process.env;
    return spawn(resolve('node_modules/.bin/astro'), ['build'], { cwd: root, env: { ...rest, ...env }, stdio: 'ignore', detached: true });
  };
  return {
    dist: join(root, 'dist'),
    /** Build, and give the exit code. */
    build: (env: NodeJS.ProcessEnv = {}) => new Promise<number | null>((done) => running(env).on('close', done)),
    /** Build, and kill all of it after some milliseconds. */
    killedBuild: (after: number, env: NodeJS.ProcessEnv = {}) =>
      new Promise<void>((done) => {
        const child = running(env).on('close', () => done());
        setTimeout(() => child.pid && child.exitCode === null && process.kill(-child.pid, 'SIGKILL'), after);
      }),
  };
}

/** Every file of a folder, with its bytes. */
export function filesOf(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}
