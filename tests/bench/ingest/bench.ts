import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { createRandom, discourseTopic, dumpRow } from './synthetic.ts';

/** One run of the command line, measured from outside. */
interface Measure {
  name: string;
  posts: number;
  seconds: number;
  peakMegabytes: number;
}

const { values } = parseArgs({
  options: {
    topics: { type: 'string', default: '1000,100000' },
    dump: { type: 'string', default: '1024' },
    keep: { type: 'boolean', default: false },
  },
});
const folder = mkdtempSync(join(tmpdir(), 'signpost-bench-'));
const measures: Measure[] = [];
try {
  for (const count of values.topics.split(',').filter(Boolean).map(Number)) {
    const topics = join(folder, `topics-${count}`);
    makeTopics(topics, count);
    measures.push(await measure(`${count} Discourse topics, written`, [topics, '--out', join(folder, `out-${count}`)]));
    measures.push(await measure(`${count} Discourse topics, again`, [topics, '--out', join(folder, `out-${count}`)]));
  }
  for (const megabytes of values.dump.split(',').filter(Boolean).map(Number)) {
    const dump = join(folder, `Posts-${megabytes}.xml`);
    await makeDump(dump, megabytes);
    measures.push(
      await measure(`Posts.xml of ${Math.round(statSync(dump).size / 2 ** 20)} MB, --dry-run`, [
        dump,
        '--out',
        join(folder, 'out-dump'),
        '--dry-run',
      ]),
    );
    rmSync(dump);
  }
} finally {
  if (!values.keep) rmSync(folder, { recursive: true, force: true });
}
console.log('| run | posts | seconds | posts/s | peak memory |\n|---|---|---|---|---|');
for (const { name, posts, seconds, peakMegabytes } of measures) {
  console.log(`| ${name} | ${posts} | ${seconds.toFixed(1)} | ${Math.round(posts / seconds)} | ${peakMegabytes} MB |`);
}

function makeTopics(path: string, count: number): void {
  const random = createRandom(count);
  for (let id = 1; id <= count; id++) {
    const part = join(path, String(Math.floor(id / 1_000)).padStart(4, '0'));
    if (id === 1 || id % 1_000 === 0) mkdirSync(part, { recursive: true });
    writeFileSync(join(part, `${id}.json`), discourseTopic(id, random));
  }
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
async function measure(name: string, args: readonly string[]): Promise<Measure> {
  const started = performance.now();
  const child = spawn(process.execPath, ['src/ingest/cli.ts', ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
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
  const result = { name, posts, seconds: (performance.now() - started) / 1000, peakMegabytes: Math.round(peak / 1024) };
  console.error(name, output.replace(/\s+/g, ' '), `${result.seconds.toFixed(1)} s`, `${result.peakMegabytes} MB`);
  return result;
}

/** The most memory a process has held, in kilobytes, as Linux counts it. */
function peakOf(pid: number | undefined): number {
  try {
    return Number(/^VmHWM:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0);
  } catch {
    return 0;
  }
}
