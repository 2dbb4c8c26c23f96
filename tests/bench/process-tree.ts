import { existsSync, readdirSync, readFileSync, readlinkSync } from 'node:fs';
import { basename } from 'node:path';

/** What a process and all below it used. Each map is by program, such as `node`. */
export interface TreeUsage {
  /** CPU time in milliseconds, user and system. */
  cpu: Map<string, number>;
  /** Bytes of resident memory at the moment when the sum was highest; pages that processes share count for each. */
  memory: Map<string, number>;
  /** CPU time used by then, in milliseconds since the watch began. */
  timeline: { at: number; cpu: number }[];
}

/** Whether the system tells about processes in `/proc`; elsewhere memory and CPU time are not measured. */
export const hasProc = existsSync('/proc/self/stat');

const INTERVAL = 50;
const PAGE = 4096;
/** `/proc` counts CPU time in ticks of 10 ms on every Linux that Node runs on. */
const TICK = 10;

/**
 * Watch a process and all below it, every 50 ms. A process that lives for less may be missed,
 * and so is what one does after it was last seen.
 *
 * @returns a function that ends the watch and tells what was used
 */
export function watchTree(pid: number): () => TreeUsage {
  const seen = new Map<number, { program: string; cpu: number }>();
  const timeline: TreeUsage['timeline'] = [];
  const began = performance.now();
  let memory = new Map<string, number>();
  const sample = () => {
    const now = new Map<string, number>();
    for (const [member, fields] of familyOf(pid)) {
      const program = programOf(member) ?? seen.get(member)?.program;
      if (!program) continue;
      seen.set(member, { program, cpu: (Number(fields[11]) + Number(fields[12])) * TICK });
      add(now, program, Number(fields[21]) * PAGE);
    }
    if (sum(now) > sum(memory)) memory = now;
    timeline.push({ at: performance.now() - began, cpu: [...seen.values()].reduce((total, { cpu }) => total + cpu, 0) });
  };
  sample();
  const timer = setInterval(sample, INTERVAL);
  return () => {
    clearInterval(timer);
    const cpu = new Map<string, number>();
    for (const { program, cpu: time } of seen.values()) add(cpu, program, time);
    return { cpu, memory, timeline };
  };
}

/** CPU time between two moments, as exact as the samples are. */
export function cpuBetween({ timeline }: TreeUsage, from: number, to: number): number {
  const usedBy = (time: number) => timeline.findLast(({ at }) => at <= time)?.cpu ?? 0;
  return usedBy(to) - usedBy(from);
}

/** All values of a map together. */
export function sum(values: ReadonlyMap<string, number>): number {
  return [...values.values()].reduce((total, value) => total + value, 0);
}

function add(totals: Map<string, number>, name: string, value: number): void {
  totals.set(name, (totals.get(name) ?? 0) + value);
}

/** A process and all below it, each with its fields of `/proc/<pid>/stat`. */
function familyOf(root: number): [pid: number, fields: string[]][] {
  const all = new Map(
    readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .map((name) => [Number(name), statOf(name)]),
  );
  const belongs = (pid: number): boolean => pid === root || (pid > 1 && belongs(Number(all.get(pid)?.[1] ?? 0)));
  return [...all].filter(([pid, fields]) => fields.length > 1 && belongs(pid));
}

/** The fields after the name, which may hold spaces: state, parent, …; none where the process has ended. */
function statOf(pid: string): string[] {
  try {
    const text = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return text.slice(text.lastIndexOf(')') + 2).split(' ');
  } catch {
    return [];
  }
}

/** The name of a process's file; none where it has ended, or is another user's. */
function programOf(pid: number): string | undefined {
  try {
    return basename(readlinkSync(`/proc/${pid}/exe`));
  } catch {
    return undefined;
  }
}
