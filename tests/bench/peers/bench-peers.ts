import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { generate, synthesise } from '../generate.ts';
import { type Measured, measure } from '../measure.ts';
import { sum } from '../process-tree.ts';
import { layOutProject } from '../project.ts';
import { megabytes, seconds } from '../table.ts';
import { layOutPeer } from './lay-out-peer.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

const PEERS = [starlight, vitepress];

/**
 * Build the same entries with this engine and with others, each from nothing, and tell the medians.
 *
 * @param runs builds of each, in turn, so that a slow hour of the machine is everybody's
 * @param say told what begins
 * @returns a table, and how each was set up
 */
export async function benchPeers(
  repository: string,
  count: number,
  seed: number,
  runs: number,
  say: (line: string) => void,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), `signpost-peers-${count}-`));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  say(`${count} entries in ${folder}: laying out, installing`);
  const own = join(folder, 'signpost');
  await layOutProject(repository, own);
  await generate(repository, own, count, seed);
  const synthetic = await synthesise(repository, count, seed);
  const sites: { name: string; settings: string; build: () => Promise<Measured> }[] = [
    {
      name: 'Signpost',
      settings: 'pictures of pages off, which the others do not draw',
      build: async () => {
        await rm(join(own, '.signpost'), { recursive: true, force: true });
        return measure(own, [process.execPath, '--run', 'build'], 'dist');
      },
    },
  ];
  for (const peer of PEERS) {
    const place = join(folder, peer.name);
    await layOutPeer(peer, synthetic, place);
    const [command, ...args] = peer.command;
    sites.push({
      name: `${peer.name} ${Object.values(peer.packages)[0]}`,
      settings: peer.settings,
      build: async () => {
        for (const kept of [peer.dist, '.astro', 'node_modules/.astro', 'node_modules/.vite', '.vitepress/cache'])
          await rm(join(place, kept), { recursive: true, force: true });
        return measure(place, [join(place, 'node_modules/.bin', command), ...args], peer.dist);
      },
    });
  }
  const measured = new Map<string, Measured[]>(sites.map(({ name }) => [name, []]));
  for (let run = 1; run <= runs; run++) {
    for (const { name, build } of sites) {
      say(`${count} entries: ${name}, run ${run} of ${runs}`);
      const built = await build().catch((error: Error) => say(`${name} failed: ${error.message}`));
      if (built) measured.get(name)?.push(built);
    }
  }
  return report(count, runs, sites, measured);
}

function report(
  count: number,
  runs: number,
  sites: readonly { name: string; settings: string }[],
  measured: ReadonlyMap<string, Measured[]>,
): string {
  const figures: [title: string, of: (run: Measured) => number, format: (value: number) => string][] = [
    ['wall', ({ wall }) => wall, seconds],
    ['CPU', ({ usage }) => (usage ? sum(usage.cpu) : 0), seconds],
    ['peak memory', ({ usage }) => (usage ? sum(usage.memory) : 0), megabytes],
    ['built site', ({ size }) => size.all, megabytes],
  ];
  const medianOf = (name: string, of: (run: Measured) => number) => {
    const values = (measured.get(name) ?? []).map(of).sort((a, b) => a - b);
    return values[Math.floor(values.length / 2)];
  };
  const rows = sites.map(({ name }) =>
    figures.map(([, of, format]) => {
      const value = medianOf(name, of);
      const ours = medianOf(sites[0]?.name ?? '', of);
      if (value === undefined || ours === undefined) return 'failed';
      return name === sites[0]?.name ? format(value) : `${format(value)} (ours is ${(ours / value).toFixed(2)} of it)`;
    }),
  );
  return [
    `${count.toLocaleString('en')} entries, medians of ${runs} builds from nothing, in turn:`,
    ['', ...figures.map(([title]) => title)].join(' | '),
    ...rows.map((cells, i) => [sites[i]?.name, ...cells].join(' | ')),
    ...sites.map(({ name, settings }) => `${name}: ${settings}.`),
  ].join('\n');
}
