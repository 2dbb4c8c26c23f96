import { percentile } from '../../quality/percentile.ts';
import { formatTable, megabytes, type Row, seconds, whole } from '../table.ts';
import type { SearchRun } from './bench-search.ts';

/** What search may cost. A kilobyte is a thousand bytes. */
const budgets = {
  /** The most that a first query moves of the site's own index. */
  ownFirstQuery: 150_000,
  /** What a query may move at any size up to 10,000 entries. */
  query: 300_000,
  /** From a key's press to results, for 99 keys of a hundred. */
  key: new Map([
    [250, 100],
    [10_000, 300],
  ]),
};

const SHARES: [name: string, share: number][] = [
  ['median', 0.5],
  ['90 %', 0.9],
  ['99 %', 0.99],
  ['most', 1],
];

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(0)} kB`;
const milliseconds = (value: number) => `${value.toFixed(0)} ms`;

/** Tell what search costs over the site itself, and over synthetic knowledge bases, smallest first. */
export function reportSearch(own: SearchRun | undefined, synthetic: readonly SearchRun[]): string {
  return [
    ...(own ? [tableOf('this site', [own])] : []),
    ...(synthetic.length > 0 ? [tableOf('synthetic entries', synthetic)] : []),
    HOW,
    [...(own ? ownVerdicts(own) : []), ...synthetic.flatMap(verdicts)].join('\n'),
  ].join('\n\n');
}

const HOW = `Bytes are bodies as they travel; text is compressed by the server, as hosts do. Files come from this machine, without a network's delay.
First query: nothing kept, from its start to its results. Key: the index was asked once before; from the key's press to results in the
document, nothing left out: a search starts with the key, without a pause. Words typed: all that one query's keys move together.`;

function tableOf(title: string, runs: readonly SearchRun[]): string {
  const row = (name: string, format: Row['format'], value: (run: SearchRun) => number | undefined): Row => ({
    name,
    format,
    values: runs.map(value),
  });
  const rows = (name: string, format: Row['format'], values: (run: SearchRun) => number[]): Row[] =>
    SHARES.map(([label, share]) => row(`${name}, ${label}`, format, (run) => percentile(values(run), share)));
  const keys = (run: SearchRun, surface: keyof SearchRun['warm']) => run.warm[surface].flatMap(({ keys: all }) => all);
  return formatTable(
    title,
    runs.map(({ entries }) => entries),
    [
      row('index', megabytes, ({ size }) => size.bytes),
      row('index, files', whole, ({ size }) => size.files),
      row('its manifest', kilobytes, ({ size }) => size.manifest.stored),
      row('its manifest, as sent', kilobytes, ({ size }) => size.manifest.sent),
      row('writing it', seconds, ({ indexing }) => indexing?.first.wall),
      row('writing it, CPU time', seconds, ({ indexing }) => indexing?.first.cpu),
      row('writing it, peak memory', megabytes, ({ indexing }) => indexing?.first.memory),
      row('writing it again, one entry changed', seconds, ({ indexing }) => indexing?.again.wall),
      row('writing it again, CPU time', seconds, ({ indexing }) => indexing?.again.cpu),
      row('writing it again, peak memory', megabytes, ({ indexing }) => indexing?.again.memory),
      ...rows('first query, of the index', kilobytes, ({ cold }) => cold.map(({ index }) => index.bytes)),
      ...rows('first query, with page and scripts', kilobytes, ({ cold }) => cold.map(({ all }) => all.bytes)),
      ...rows('first query, files of the index', whole, ({ cold }) => cold.map(({ index }) => index.files)),
      ...rows('first query', milliseconds, ({ cold }) => cold.map((figures) => figures.milliseconds)),
      row('keys pressed on each', whole, (run) => keys(run, 'page').length),
      ...rows('key on the page', milliseconds, (run) => keys(run, 'page').map((key) => key.milliseconds)),
      ...rows('key in the dialog', milliseconds, (run) => keys(run, 'dialog').map((key) => key.milliseconds)),
      ...rows('key on the page, of the index', kilobytes, (run) => keys(run, 'page').map(({ sent }) => sent.bytes)),
      ...rows('words typed on the page', kilobytes, ({ warm }) =>
        warm.page.map(({ keys: all }) => all.reduce((sum, { sent }) => sum + sent.bytes, 0)),
      ),
    ],
  );
}

function ownVerdicts({ cold }: SearchRun): string[] {
  return [verdict('this site: first query', Math.max(...cold.map(({ index }) => index.bytes)), budgets.ownFirstQuery, kilobytes)];
}

function verdicts({ entries, cold, warm }: SearchRun): string[] {
  const budget = budgets.key.get(entries);
  if (!budget) return [];
  const at = `${whole(entries)} entries:`;
  const most = Math.max(...Object.values(warm).flatMap((typed) => typed.flatMap(({ keys }) => keys.map(({ sent }) => sent.bytes))));
  return [
    ...Object.entries(warm).map(([surface, typed]) => {
      const times = typed.flatMap(({ keys }) => keys.map((key) => key.milliseconds));
      return verdict(`${at} 99 % of keys, ${surface}`, percentile(times, 0.99), budget, milliseconds);
    }),
    verdict(`${at} first query, at most`, Math.max(...cold.map(({ index }) => index.bytes)), budgets.query, kilobytes),
    verdict(`${at} a key, at most`, most, budgets.query, kilobytes),
  ];
}

function verdict(name: string, value: number, budget: number, format: Row['format']): string {
  return `${name} ${format(value)}: ${value <= budget ? 'within' : 'OVER'} the budget of ${format(budget)}.`;
}
