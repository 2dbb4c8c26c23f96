import type { BuildStage } from './build-log.ts';
import type { Generated } from './generate.ts';
import type { BuildFigures, Measured } from './measure.ts';
import { budgets, keepsBudgets, type PageWeight } from './page-budget.ts';
import { cpuBetween, sum, type TreeUsage } from './process-tree.ts';
import type { EngineStage } from './stages.ts';
import { formatTable, megabytes, type Row, seconds, whole } from './table.ts';

/** Everything known of one size. */
export interface Run {
  generated: Generated;
  build: BuildFigures;
  /** The build after a sentence was added to one entry. */
  again: BuildFigures;
  /** And the one after that, as `npm start` does it once more. */
  unchanged: Measured;
  engine: EngineStage[];
}

/** What a build of 10,000 entries may take on two cores. */
const target = { entries: 10_000, milliseconds: 60_000, bytes: 1.5 * 2 ** 30 };

/** Tell the figures of all sizes, smallest first. */
export function reportRuns(runs: readonly Run[]): string {
  const entries = runs.map(({ generated }) => generated.entries);
  const table = (title: string, rows: Row[]) => formatTable(title, entries, rows);
  return [table('build', totals(runs)), table('stages of the build', stages(runs)), table('engine alone', engine(runs)), notes(runs)].join(
    '\n\n',
  );
}

function totals(runs: readonly Run[]): Row[] {
  const row = (name: string, format: Row['format'], value: (run: Run) => number | undefined): Row => ({
    name,
    format,
    values: runs.map(value),
  });
  return [
    row('Markdown', megabytes, ({ generated }) => generated.bytes),
    row('distinct words', whole, ({ generated }) => generated.vocabulary),
    row('HTML pages', whole, ({ build }) => build.size.pages),
    row('wall time', seconds, ({ build }) => build.wall),
    row('CPU time, all processes', seconds, ({ build }) => build.usage && sum(build.usage.cpu)),
    row('peak memory, all processes', megabytes, peakOf),
    row('one entry changed: wall time', seconds, ({ again }) => again.wall),
    row('one entry changed: CPU time', seconds, ({ again }) => again.usage && sum(again.usage.cpu)),
    row('nothing changed: wall time', seconds, ({ unchanged }) => unchanged.wall),
    row('dist: HTML', megabytes, ({ build }) => build.size.html),
    row('dist: search index', megabytes, ({ build }) => build.size.index),
    row('dist: in all', megabytes, ({ build }) => build.size.all),
    row('dist: files', whole, ({ build }) => build.size.files),
  ];
}

function peakOf({ build }: Run): number | undefined {
  return build.usage && sum(build.usage.memory);
}

function stages(runs: readonly Run[]): Row[] {
  const figures = (i: number, figure: (stage: BuildStage, build: BuildFigures) => number | undefined) =>
    runs.map(({ build }) => build.stages[i] && figure(build.stages[i], build));
  return (runs[0]?.build.stages ?? []).flatMap(({ name }, i): Row[] => [
    { name, format: seconds, values: figures(i, ({ began, ended }) => ended - began) },
    { name: '  CPU time', format: seconds, values: figures(i, ({ began, ended }, { usage }) => usage && cpuBetween(usage, began, ended)) },
  ]);
}

function engine(runs: readonly Run[]): Row[] {
  const names = runs[0]?.engine.map(({ name }) => name) ?? [];
  const find = (run: Run, name: string) => run.engine.find((stage) => stage.name === name);
  return names.flatMap((name): Row[] => [
    { name, format: seconds, values: runs.map((run) => find(run, name)?.milliseconds) },
    ...(runs.some((run) => (find(run, name)?.kept ?? 0) > 2 ** 20)
      ? [{ name: '  heap kept', format: megabytes, values: runs.map((run) => find(run, name)?.kept) }]
      : []),
  ]);
}

function notes(runs: readonly Run[]): string {
  return runs
    .flatMap((run) => {
      const { generated, build } = run;
      const at = `${whole(generated.entries)} entries:`;
      const within = build.wall <= target.milliseconds && (peakOf(run) ?? 0) <= target.bytes;
      return [
        ...(build.usage
          ? [`${at} ${share('CPU time', build.usage.cpu, seconds)}; ${share('peak memory', build.usage.memory, megabytes)}.`]
          : []),
        ...(generated.entries === target.entries ? [`${at} ${within ? 'within' : 'OVER'} the target of 60 seconds and 1.5 GB.`] : []),
      ];
    })
    .join('\n');
}

/** Who used how much, most first: `CPU time node 6.10 s, pagefind 2.00 s`. */
function share(name: string, programs: TreeUsage['cpu'], format: (value: number) => string): string {
  const list = [...programs].sort(([, a], [, b]) => b - a).map(([program, value]) => `${program} ${format(value)}`);
  return `${name} ${list.join(', ')}`;
}

/** Tell what pages load, and whether that keeps the budgets. */
export function reportPage(name: string, page: PageWeight): string {
  const { html, css, js } = page;
  const line = (label: string, { raw, gzip, brotli }: PageWeight['html'], budget?: number) =>
    `  ${label.padEnd(11)} ${[raw, gzip, brotli].map((bytes) => whole(bytes).padStart(9)).join('')}${budget ? `   gzip budget ${whole(budget)}` : ''}`;
  const first = { raw: html.raw + css.raw, gzip: html.gzip + css.gzip, brotli: html.brotli + css.brotli };
  return [
    `${name}: ${page.page}: ${keepsBudgets(page) ? 'within its budgets' : 'OVER BUDGET'}`,
    `  bytes             raw  gzip -9   brotli`,
    line('HTML', html),
    line('CSS', css),
    line('HTML + CSS', first, budgets.htmlAndCss),
    line('JavaScript', js, budgets.js),
  ].join('\n');
}
