import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { parseArgs } from 'node:util';
import { type Browser, chromium } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { honestyOf, type Outcome, rankOf, scoreOf } from '../../src/quality/outcome.ts';
import type { Question } from '../../src/quality/question-set.ts';
import { calibrate } from './calibrate.ts';
import { reportDesk } from './desk.ts';
import { askPagefind, askSearchPage } from './in-browser.ts';
import { percentile } from './percentile.ts';
import { questionSets, readQuestions, type SetName, tuningSets } from './queries.ts';
import { rivalDocuments } from './rivals/documents.ts';
import { lunrRival } from './rivals/lunr.ts';
import { minisearch, minisearchByField } from './rivals/minisearch.ts';
import { orama } from './rivals/orama.ts';
import type { Rival } from './rivals/rival.ts';
import { tune } from './tune.ts';

/*
 * `npm run quality`: how well search answers the question sets, on the built site in Chromium, beside others.
 * `-- --misses` lists the questions of the tuning sets whose first answer was not a right one; `-- --tune [rounds]` shows what each
 * weight brings and looks for better ones (`--all`: also those that need a new index); `-- --calibrate` says how sure to be of what;
 * `-- --desk` tells of the desk alone; `-- --set 'real unseen'` asks one set.
 */

const PORT = 43230;
const BASE = `http://localhost:${PORT}/`;
const rivals: Record<string, Rival> = {
  MiniSearch: minisearch,
  'MiniSearch, our data': minisearchByField,
  lunr: lunrRival,
  Orama: orama,
};
/** Questions asked with nothing kept, to count what a first query moves. */
const COLD = 25;

const { values: flags, positionals } = parseArgs({
  options: {
    misses: { type: 'boolean' },
    tune: { type: 'boolean' },
    all: { type: 'boolean' },
    calibrate: { type: 'boolean' },
    desk: { type: 'boolean' },
    set: { type: 'string' },
  },
  allowPositionals: true,
});
if (flags.tune) await tune(process.cwd(), Number(positionals[0] ?? 1), flags.all === true);
else if (flags.calibrate) await calibrate(process.cwd());
else if (flags.desk) await reportDesk(process.cwd());
else await report();

async function report(): Promise<void> {
  const server = spawn(process.execPath, ['bin/signpost.mjs', 'preview', '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] });
  await once(server.stdout, 'data');
  const executablePath = findChromium();
  const browser = await chromium.launch({
    ...(executablePath && { executablePath }),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const documents = await rivalDocuments(process.cwd());
    const chosen = Object.entries(questionSets).filter(([name]) => flags.set === undefined || name === flags.set);
    if (chosen.length === 0) throw new Error(`--set: \`${flags.set}\`; one of ${Object.keys(questionSets).join(', ')}`);
    for (const [name, file] of chosen) await reportSet(browser, name as SetName, readQuestions(file), documents);
    if (flags.set === undefined) await reportDesk(process.cwd());
  } finally {
    await browser.close();
    server.kill();
  }
}

async function reportSet(
  browser: Browser,
  name: SetName,
  questions: readonly Question[],
  documents: Awaited<ReturnType<typeof rivalDocuments>>,
): Promise<void> {
  const engines: Record<string, Outcome[]> = {};
  const page = await browser.newPage();
  engines.Signpost = [];
  for (const question of questions) engines.Signpost.push(await askSearchPage(page, BASE, question));
  engines.Pagefind = [];
  for (const question of questions) engines.Pagefind.push(await askPagefind(page, BASE, question));
  await page.close();
  for (const [rival, make] of Object.entries(rivals)) {
    const ask = await make(documents);
    engines[rival] = await Promise.all(questions.map(async (question) => ({ question, ids: await ask(question.query) })));
  }

  const wholly = (outcomes: readonly Outcome[]) => outcomes.filter(({ question }) => question.answered === 'wholly');
  console.log(`\n${name}: ${questions.length} questions, ${wholly(engines.Signpost).length} of them answered wholly`);
  console.table(Object.fromEntries(Object.entries(engines).map(([engine, outcomes]) => [engine, row(wholly(outcomes))])));
  if (questions.some(({ answered }) => answered === 'not')) {
    console.log('What is said where nothing here answers, and where something does');
    console.table(Object.fromEntries(Object.entries(engines).map(([engine, outcomes]) => [engine, honestyRow(outcomes)])));
  }
  const byKind = Map.groupBy(wholly(engines.Signpost), ({ question }) => question.kind);
  console.log('Signpost by kind (n natural, k keywords, e error, s symbol, y synonym or slips, t typos, p paste)');
  console.table(Object.fromEntries([...byKind].map(([kind, outcomes]) => [kind, row(outcomes)])));
  if (tuningSets.includes(name)) reportAttractors(engines.Signpost);
  await reportCost(browser, engines.Signpost, questions);
  if (flags.misses && tuningSets.includes(name)) reportMisses(engines.Signpost.filter(({ question }) => question.answered === 'wholly'));
}

function row(outcomes: readonly Outcome[]): Record<string, number> {
  const { questions, at1, at3, reciprocal, nothing } = scoreOf(outcomes);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { questions, 'at 1': round(at1), 'at 3': round(at3), 'mean reciprocal rank': round(reciprocal), 'nothing found': nothing };
}

function honestyRow(outcomes: readonly Outcome[]): Record<string, number> {
  const { saidSo, weak, confidentlyWrong, answeredCalledNone, answeredCalledWeak, goodAndRight } = honestyOf(outcomes);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    'said so': round(saidSo),
    weak: round(weak),
    'confidently wrong': round(confidentlyWrong),
    'answered, called none': round(answeredCalledNone),
    'answered, called weak': round(answeredCalledWeak),
    'of good, right': round(goodAndRight),
  };
}

/** Entries that come first for this many questions that they do not answer draw too much. */
const ATTRACTS = 4;

/** Name the entries that come first for many questions that they do not answer. */
function reportAttractors(outcomes: readonly Outcome[]): void {
  const wrong = outcomes.filter((outcome) => outcome.ids[0] && !outcome.question.accepted.has(outcome.ids[0]) && rankOf(outcome) !== 1);
  const drawn = [...Map.groupBy(wrong, ({ ids }) => ids[0] ?? '')]
    .filter(([, questions]) => questions.length >= ATTRACTS)
    .sort(([, a], [, b]) => b.length - a.length);
  if (drawn.length === 0) return;
  console.log(
    `First for ${ATTRACTS} and more questions that they do not answer: ${drawn.map(([id, { length }]) => `${id} (${length})`).join(', ')}`,
  );
}

async function reportCost(browser: Browser, warm: readonly Outcome[], questions: readonly Question[]): Promise<void> {
  const step = Math.max(1, Math.floor(questions.length / COLD));
  const cold: Outcome[] = [];
  for (const question of questions.filter((_, i) => i % step === 0)) {
    const context = await browser.newContext();
    cold.push(await askSearchPage(await context.newPage(), BASE, question));
    await context.close();
  }
  const bytes = cold.map((outcome) => (outcome.bytes ?? 0) / 1024);
  const times = warm.map(({ time }) => time ?? 0);
  const show = (values: readonly number[], unit: string) =>
    `median ${percentile(values, 0.5).toFixed(0)} ${unit}, 95 % ${percentile(values, 0.95).toFixed(0)} ${unit}, most ${Math.max(...values).toFixed(0)} ${unit}`;
  console.log(
    `First query, nothing kept (${cold.length} tried): ${show(bytes, 'KiB')}; ${show(
      cold.map(({ time }) => time ?? 0),
      'ms',
    )}`,
  );
  console.log(`Later queries: ${show(times, 'ms')}`);
}

function reportMisses(outcomes: readonly Outcome[]): void {
  for (const outcome of outcomes) {
    if (rankOf(outcome) === 1) continue;
    console.log(
      `${rankOf(outcome)}\t${outcome.question.kind}\t${outcome.question.query}\n\tfound ${outcome.ids.slice(0, 3).join(', ')}; right: ${[...outcome.question.accepted].join(', ')}`,
    );
  }
}
