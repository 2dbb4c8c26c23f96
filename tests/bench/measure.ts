import { execFile, spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { type BuildStage, type LogLine, stagesOf } from './build-log.ts';
import { type FolderSize, sizeOf } from './folder-size.ts';
import { hasProc, type TreeUsage, watchTree } from './process-tree.ts';
import type { EngineStage } from './stages.ts';

/** Everything measured of one build. Times in milliseconds. */
export interface BuildFigures {
  wall: number;
  /** CPU time and peak memory of all processes; undefined where the system has no `/proc`. */
  usage: TreeUsage | undefined;
  size: FolderSize;
  stages: BuildStage[];
}

const SHOWN_ON_FAILURE = 30;

/**
 * Build a project with its own build command and measure it from outside.
 *
 * @throws Error with the end of the log where the build fails
 */
export async function measureBuild(project: string): Promise<BuildFigures> {
  const began = performance.now();
  const child = spawn(process.execPath, ['--run', 'build'], {
    cwd: project,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1' },
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
  return {
    wall,
    usage,
    size: await sizeOf(join(project, 'dist')),
    stages: stagesOf(lines, wall),
  };
}

/** Measure the engine's own functions on a project's content, in another process. */
export async function measureEngine(project: string): Promise<EngineStage[]> {
  const program = join(import.meta.dirname, 'stages.ts');
  const { stdout } = await promisify(execFile)(process.execPath, ['--expose-gc', program, project], { maxBuffer: 2 ** 24 });
  return JSON.parse(stdout) as EngineStage[];
}
