import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom, discourseTopic, dumpRow } from './synthetic.ts';

/** One run of the command line, measured from outside. */
interface Measure {
  /** What is compared with runs of other sizes. */
  kind: string;
  size: string;
  posts: number;
  seconds: number;
  /** User and system time of the whole process. */
  cpuSeconds: number;
  peakMegabytes: number;
}

const { values } = parseArgs({
  options: {
    topics: { type: 'string', default: '1000,10000,100000' },
    dump: { type: 'string', default: '16,1024' },
    keep: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'signpost-bench-'));
const measures: Measure[] = [];
try {
  for (const count of values.topics.split(',').filter(Boolean).map(Number)) {
    const topics = join(folder, `topics-${count}`);
    makeTopics(topics, count);
    for (const kind of ['Discourse topics, written', 'Discourse topics, again']) {
      measures.push(await measure(kind, String(count), [topics, '--out', join(folder, `out-${count}`)]));
    }
  }
  for (const megabytes of values.dump.split(',').filter(Boolean).map(Number)) {
    const dump = join(folder, `Posts-${megabytes}.xml`);
    await makeDump(dump, megabytes);
    measures.push(
      await measure('Posts.xml, --dry-run', `${Math.round(statSync(dump).size / 2 ** 20)} MB`, [
        dump,
        '--out',
        join(folder, 'out-dump'),
        '--dry-run',
      ]),
    );
  }
  print();
} finally {
  // Nothing is deleted before all is measured: for minutes after, ext4 looks at every inode that became free whenever it makes a file, ten times
  // as long as making one takes, and a disk that is told what is free may let others wait.
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}

function print(): void {
  console.log('| run | size | posts | seconds | CPU seconds | posts/s | peak memory |\n|---|---:|---:|---:|---:|---:|---:|');
  for (const { kind, size, posts, seconds, cpuSeconds, peakMegabytes } of measures) {
    console.log(
      `| ${kind} | ${size} | ${posts} | ${seconds.toFixed(1)} | ${cpuSeconds.toFixed(1)} | ${Math.round(posts / seconds)} | ${peakMegabytes} MB |`,
    );
  }
  for (const [kind, runs] of Map.groupBy(measures, (run) => run.kind)) {
    for (const [at, large] of runs.slice(1).entries()) {
      const small = runs[at] as Measure;
      const bytes = ((large.peakMegabytes - small.peakMegabytes) * 2 ** 20) / (large.posts - small.posts);
      console.log(`${kind}, ${small.size} to ${large.size}: ${Math.round(bytes)} bytes of memory for each post more`);
    }
  }
}

function makeTopics(path: string, count: number): void {
  const random = createRandom(count);
  mkdirSync(path);
  for (let id = 1; id <= count; id++) writeFileSync(join(path, `${id}.json`), discourseTopic(id, random));
}

async function makeDump(path: string, megabytes: number): Promise<void> {
  const random = createRandom(megabytes);
  const stream = createWriteStream(path);
  stream.write('<?xml version="1.0" encoding="utf-8"?>\n<posts>\n');
  let size = 0;
  for (let id = 1; size < megabytes * 2 ** 20; id++) {
    const row = dumpRow(id, random);
    size += row.length;
    if (!stream.write(row)) await once(stream, 'drain');
  }
  stream.end('</posts>\n');
  await once(stream, 'finish');
}

/** Run the command line and watch its memory. */
async function measure(kind: string, size: string, args: readonly string[]): Promise<Measure> {
  const started = performance.now();
  const before = cpuOfChildren();
  const child = spawn(process.execPath, ['bin/signpost.mjs', 'ingest', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (data) => {
    output += data;
  });
  let peak = 0;
  const watch = setInterval(() => {
    peak = Math.max(peak, peakOf(child.pid));
  }, 200);
  await once(child, 'close');
  clearInterval(watch);
  const posts = Number(/^read\s+(\d+)/m.exec(output)?.[1]);
  const result = {
    kind,
    size,
    posts,
    seconds: (performance.now() - started) / 1000,
    cpuSeconds: cpuOfChildren() - before,
    peakMegabytes: Math.round(peak / 1024),
  };
  console.error(kind, size, output.replace(/\s+/g, ' '), `${result.seconds.toFixed(1)} s`, `${result.peakMegabytes} MB`);
  return result;
}

/** User and system time of all processes started here that ended, in seconds, as Linux counts it in hundredths. */
function cpuOfChildren(): number {
  try {
    const [, , , , , , , , , , , , , user, system] = readFileSync('/proc/self/stat', 'utf8')
      .replace(/^.*\) /, '')
      .split(' ')
      .map(Number);
    return ((user ?? 0) + (system ?? 0)) / 100;
  } catch {
    return 0;
  }
}

/** The most memory a process has held, in kilobytes, as Linux counts it. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
