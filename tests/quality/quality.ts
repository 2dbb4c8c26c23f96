import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import { findChromium } from '../../scripts/chromium.ts';
import { askPagefind, askSearchPage } from './in-browser.ts';
import { type Outcome, percentile, rankOf, scoreOf } from './outcome.ts';
import { type Question, questionSets, readQuestions } from './queries.ts';
import { rivalDocuments } from './rivals/documents.ts';
import { lunrRival } from './rivals/lunr.ts';
import { minisearch, minisearchByField } from './rivals/minisearch.ts';
import { orama } from './rivals/orama.ts';
import type { Rival } from './rivals/rival.ts';

/*
 * `npm run quality`: how well search answers the question sets, on the built site in Chromium, beside others.
 * `-- --misses` lists the questions of the tuning set whose first answer was not a right one.
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

const server = spawn('astro', ['preview', '--ignore-lock', '--port', String(PORT)], { stdio: ['ignore', 'pipe', 'inherit'] });
await once(server.stdout, 'data');
const executablePath = findChromium();
const browser = await chromium.launch({
  ...(executablePath && { executablePath }),
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
try {
  const documents = await rivalDocuments(process.cwd());
  for (const [name, file] of Object.entries(questionSets)) await reportSet(name, readQuestions(file), documents);
} finally {
  await browser.close();
  server.kill();
}

async function reportSet(
  name: string,
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

  console.log(`\n${name}: ${questions.length} questions`);
  console.table(Object.fromEntries(Object.entries(engines).map(([engine, outcomes]) => [engine, row(outcomes)])));
  const byKind = Map.groupBy(engines.Signpost, ({ question }) => question.kind);
  console.log('Signpost by kind (n natural, k keywords, e error, s symbol, y synonym, t typos, p paste)');
  console.table(Object.fromEntries([...byKind].map(([kind, outcomes]) => [kind, row(outcomes)])));
  await reportCost(engines.Signpost, questions);
  if (name === 'tuning' && process.argv.includes('--misses')) reportMisses(engines.Signpost);
}

function row(outcomes: readonly Outcome[]): Record<string, number> {
  const { questions, at1, at3, reciprocal, nothing } = scoreOf(outcomes);
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { questions, 'at 1': round(at1), 'at 3': round(at3), 'mean reciprocal rank': round(reciprocal), 'nothing found': nothing };
}

async function reportCost(warm: readonly Outcome[], questions: readonly Question[]): Promise<void> {
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
