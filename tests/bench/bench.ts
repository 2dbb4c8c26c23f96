import { rmSync } from 'node:fs';
import { appendFile, mkdtemp, readdir } from 'node:fs/promises';
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { generate, MIN_ENTRIES } from './generate.ts';
import { measureBuild, measureEngine, measureStanding } from './measure.ts';
import { keepsBudgets, weighPages } from './page-budget.ts';
import { benchPeers } from './peers/bench-peers.ts';
import { hasProc } from './process-tree.ts';
import { layOutProject } from './project.ts';
import { type Run, reportPage, reportRuns } from './report.ts';
import { benchSearch } from './search/bench-search.ts';
import { askFromAfar, reportDistant } from './search/distant.ts';
import { reportSearch } from './search/report-search.ts';

const HELP = `npm run bench -- [options]

Build synthetic knowledge bases in a temporary folder and print what that costs.

  --entries <n,…>  how many entries; several sizes are compared (default 1000)
  --seed <n>       another knowledge base of the same kind (default 1)
  --keep           keep the temporary folders, and say where they are

  --search         instead: ask the search of a built site in Chromium, over its own index and over synthetic ones
                   of --entries (default 250,10000), first queries and key by key
  --latency <ms>   with --search, instead: ask its own index with so many milliseconds a round trip, and nothing kept

  --peers          instead: build the same entries with other tools too, which are installed for it
  --runs <n>       with --peers: how many times each (default 3)

  --pages          instead: weigh what an entry page of a built site loads; exits 1 if over budget
  --dist <folder>  the built site to weigh or to ask (default dist)

  --help           this text`;

const repository = resolve(import.meta.dirname, '../..');

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      entries: { type: 'string' },
      seed: { type: 'string', default: '1' },
      keep: { type: 'boolean', default: false },
      pages: { type: 'boolean', default: false },
      search: { type: 'boolean', default: false },
      peers: { type: 'boolean', default: false },
      runs: { type: 'string', default: '3' },
      latency: { type: 'string' },
      dist: { type: 'string' },
      help: { type: 'boolean', default: false },
    },
  });
  const dist = resolve(values.dist ?? join(repository, 'dist'));
  const seed = wholeNumber('--seed', values.seed, 0);
  if (values.help) console.log(HELP);
  else if (values.search && values.latency !== undefined) {
    describeMachine();
    const delay = wholeNumber('--latency', values.latency, 0);
    console.log(`\n${reportDistant(await askFromAfar(repository, dist, delay), delay)}`);
  } else if (values.search) {
    describeMachine();
    const { own, synthetic } = await benchSearch(repository, dist, sizesOf(values.entries ?? '250,10000'), seed);
    console.log(`\n${reportSearch(own, synthetic)}`);
  } else if (values.peers) {
    describeMachine();
    const runs = wholeNumber('--runs', values.runs, 1);
    for (const size of sizesOf(values.entries ?? '1000')) console.log(`\n${await benchPeers(repository, size, seed, runs, console.log)}`);
  } else if (values.pages || values.dist !== undefined) await benchPages(dist);
  else await benchBuilds(sizesOf(values.entries ?? '1000'), seed, values.keep);
}

function sizesOf(list: string): number[] {
  const sizes = list.split(',').map((text) => wholeNumber('--entries', text, MIN_ENTRIES));
  return [...new Set(sizes)].sort((a, b) => a - b);
}

function describeMachine(): void {
  const load = loadavg()[0]?.toFixed(2);
  console.log(
    `Node ${process.version}, ${availableParallelism()} cores (${cpus()[0]?.model.trim() ?? 'unknown'}), load ${load} before the start.`,
  );
}

async function benchBuilds(sizes: readonly number[], seed: number, keep: boolean): Promise<void> {
  describeMachine();
  console.log(
    hasProc ? 'CPU time and memory from /proc, memory sampled every 50 ms.\n' : 'No /proc here: CPU time and memory are not measured.\n',
  );
  const runs: Run[] = [];
  for (const size of sizes) runs.push(await benchBuild(size, seed, keep));
  console.log(`\n${reportRuns(runs)}`);
}

async function benchBuild(size: number, seed: number, keep: boolean): Promise<Run> {
  const folder = await mkdtemp(join(tmpdir(), `signpost-bench-${size}-`));
  const remove = () => rmSync(folder, { recursive: true, force: true });
  const interrupted = () => {
    if (!keep) remove();
    process.exit(130);
  };
  process.once('SIGINT', interrupted);
  try {
    console.log(`${size} entries in ${folder}: generating`);
    await layOutProject(repository, folder);
    const generated = await generate(repository, folder, size, seed);
    console.log(`${size} entries: measuring the engine alone`);
    const engine = await measureEngine(folder);
    console.log(`${size} entries: building`);
    const build = await measureBuild(folder);
    console.log(`${size} entries: one changed, building again`);
    await changeOne(folder);
    const again = await measureBuild(folder);
    console.log(`${size} entries: nothing changed, building again`);
    return { generated, engine, build, again, unchanged: await measureStanding(folder) };
  } finally {
    process.off('SIGINT', interrupted);
    if (!keep) remove();
  }
}

/** Add a sentence to an entry in the middle of a knowledge base. */
async function changeOne(folder: string): Promise<void> {
  const posts = join(folder, 'content', 'posts');
  const names = (await readdir(posts)).sort();
  await appendFile(join(posts, names[Math.floor(names.length / 2)] ?? ''), '\nOne more sentence.\n');
}

async function benchPages(dist: string): Promise<void> {
  const { middling, longest } = await weighPages(dist);
  console.log(`${reportPage('Middling entry page', middling)}\n\n${reportPage('Longest (for information)', longest)}`);
  if (!keepsBudgets(middling)) process.exitCode = 1;
}

function wholeNumber(option: string, text: string, min: number): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isSafeInteger(number) || number < min) {
    throw new RangeError(`${option}: ${JSON.stringify(text)}; takes whole numbers from ${min}`);
  }
  return number;
}

main().catch((error: Error) => {
  console.error(`${error.message}\nnpm run bench -- --help lists the options.`);
  process.exitCode = 1;
});
