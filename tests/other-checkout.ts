import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** What a build needs, beside packages. */
const ENGINE = ['bin', 'src', 'package.json', 'tsconfig.json'];

/** How a build ended: its exit code, none where it was killed, and what it said. */
export interface Ended {
  code: number | null;
  said: string;
}

/** How to start a build: with these variables, as this user, killed after some milliseconds or once it says something. */
export interface Start {
  env?: NodeJS.ProcessEnv;
  uid?: number;
  killAfter?: number;
  killAt?: RegExp;
}

/** A second checkout of the engine with the small site of the tests, in a folder of its own. Its packages are those of this one, its caches are not. */
export function otherCheckout(root: string) {
  rmSync(root, { recursive: true, force: true });
  mkdirSync(join(root, 'node_modules'), { recursive: true });
  for (const name of ENGINE) cpSync(name, join(root, name), { recursive: true });
  cpSync('tests/fixtures/site/content', join(root, 'content'), { recursive: true });
  for (const name of readdirSync('node_modules'))
    if (name === '.bin' || !name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(root, 'node_modules', name));
  return {
    root,
    dist: join(root, 'dist'),
    /** Build. */
    build({ env = {}, uid, killAfter, killAt }: Start = {}): Promise<Ended> {
      const { SIGNPOST_ROOT: _, ...rest } = process.env;
      const child = spawn(process.execPath, ['bin/signpost.mjs', 'build'], {
        cwd: root,
        env: { ...rest, ASTRO_TELEMETRY_DISABLED: '1', ...env },
        stdio: ['ignore', 'pipe', 'pipe'],
        detached: true,
        ...(uid !== undefined && { uid, gid: uid }),
      });
      let said = '';
      const kill = () => child.pid && child.exitCode === null && process.kill(-child.pid, 'SIGKILL');
      for (const stream of [child.stdout, child.stderr])
        stream.on('data', (bytes) => {
          const before = said;
          said += bytes;
          if (killAt?.test(said) && !killAt.test(before)) kill();
        });
      if (killAfter !== undefined) setTimeout(kill, killAfter).unref();
      return new Promise((done) => child.on('close', (code) => done({ code, said })));
    },
  };
}

/** Every file of a folder, with its bytes. */
export function filesOf(folder: string): Map<string, Buffer> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1)).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path))]));
}

/** The paths of files that one folder has and the other has not, or has with other bytes. */
export function differences(one: ReadonlyMap<string, Buffer>, other: ReadonlyMap<string, Buffer>): string[] {
  const paths = new Set([...one.keys(), ...other.keys()]);
  return [...paths].filter((path) => !one.get(path)?.equals(other.get(path) ?? Buffer.from([0])));
}
