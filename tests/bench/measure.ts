import { execFile, spawn } from 'node:child_process';
import { delimiter, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { type BuildStage, type LogLine, stagesOf } from './build-log.ts';
import { type FolderSize, sizeOf } from './folder-size.ts';
import { hasProc, type TreeUsage, watchTree } from './process-tree.ts';
import type { EngineStage } from './stages.ts';

/** What is measured of any build. Times in milliseconds. */
export interface Measured {
  wall: number;
  /** CPU time and peak memory of all processes; undefined where the system has no `/proc`. */
  usage: TreeUsage | undefined;
  size: FolderSize;
  /** What it said. */
  lines: LogLine[];
}

/** What is measured of one of ours. */
export interface BuildFigures extends Measured {
  stages: BuildStage[];
}

const SHOWN_ON_FAILURE = 30;

/** Build a project with its own build command and measure it from outside. @throws Error with the end of the log where the build fails */
export async function measureBuild(project: string): Promise<BuildFigures> {
  const figures = await measureStanding(project);
  return { ...figures, stages: stagesOf(figures.lines, figures.wall) };
}

/** The same where nothing has changed: such a build has no stages. */
export function measureStanding(project: string): Promise<Measured> {
  return measure(project, [process.execPath, '--run', 'build'], 'dist');
}

/**
 * Run a build and measure it from outside.
 *
 * @param folder where it is run
 * @param dist where it builds to, in that folder
 * @throws Error with the end of the log where the build fails
 */
export async function measure(folder: string, [command, ...args]: readonly [string, ...string[]], dist: string): Promise<Measured> {
  const began = performance.now();
  const child = spawn(command, args, {
    cwd: folder,
    // Every tool is run by this Node.
    env: {
      ...process.env,
      PATH: `${dirname(process.execPath)}${delimiter}${process.env.PATH}`,
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const stopWatching = hasProc && child.pid ? watchTree(child.pid) : undefined;
  const lines: LogLine[] = [];
  for (const stream of [child.stdout, child.stderr]) {
    createInterface(stream).on('line', (text) => lines.push({ at: performance.now() - began, text }));
  }
  const code = await new Promise<number | null>((resolve, reject) => child.on('close', resolve).on('error', reject));
  const wall = performance.now() - began;
  const usage = stopWatching?.();
  if (code !== 0) {
    const end = lines.slice(-SHOWN_ON_FAILURE).map(({ text }) => text);
    throw new Error(`The build failed (${code ?? 'killed'}). Its last lines:\n\n${end.join('\n')}`);
  }
  return { wall, usage, lines, size: await sizeOf(join(folder, dist)) };
}

/** Measure the engine's own functions on a project's content, in another process. */
export async function measureEngine(project: string): Promise<EngineStage[]> {
  const program = join(import.meta.dirname, 'stages.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program, project], { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as EngineStage[];
}
