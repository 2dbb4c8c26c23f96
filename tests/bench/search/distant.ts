import { join } from 'node:path';
import { readIndex } from '../../../src/mcp/read-files.ts';
import { createStore } from '../../../src/search/client/create-store.ts';
import { findIn } from '../../../src/search/client/find.ts';
import { percentile } from '../../quality/percentile.ts';
import { questionSets, readQuestions } from '../../quality/queries.ts';
import { createRandom } from '../random.ts';
import { withSlips } from './questions.ts';

/** What search takes where the index is far away, in milliseconds and rounds of requests. */
export interface DistantFigures {
  /** Queries with four typos. */
  typos: Distance[];
  /** What real readers put. */
  real: Distance[];
}

/** Of one query, nothing kept. */
export interface Distance {
  query: string;
  /** From the search's start to its results. */
  milliseconds: number;
  /** Of requests, each of which begins when an answer to the one before is in. */
  rounds: number;
}

/** Queries with typos that are asked. */
const WITH_TYPOS = 20;
const TYPOS = 4;

/** What a page of results shows. */
const RESULTS = 10;

/**
 * Ask the index of a built site as though every answer took a round trip, however many are waited for at a time: so it is over HTTP/2.
 * Each query begins with nothing kept; what it takes to load the page is not counted.
 *
 * @param dist the built site
 * @param delay milliseconds of a round trip
 */
export async function askFromAfar(repository: string, dist: string, delay: number): Promise<DistantFigures> {
  const read = readIndex(dist);
  const ask = async (query: string): Promise<Distance> => {
    let rounds = 0;
    let round: Promise<void> | undefined;
    const store = createStore(async (name) => {
      round ??= new Promise((resume) => {
        rounds += 1;
        setTimeout(() => {
          round = undefined;
          resume();
        }, delay);
      });
      await round;
      return read(name);
    });
    const start = performance.now();
    await findIn({ store, base: '/', findPhrases: async () => new Set() }, query, RESULTS, { choice: new Map() });
    return { query, milliseconds: performance.now() - start, rounds };
  };
  const questions = (name: keyof typeof questionSets) => readQuestions(join(repository, questionSets[name]));
  const random = createRandom(1, 8);
  const misspelt = questions('tuning').flatMap(({ kind, query }) => (kind === 'n' ? (withSlips(query, TYPOS, random) ?? []) : []));
  const figures: DistantFigures = { typos: [], real: [] };
  // Once without counting: the first runs are those of code that is not compiled yet.
  await ask(misspelt[0] ?? '');
  for (const query of misspelt.slice(0, WITH_TYPOS)) figures.typos.push(await ask(query));
  for (const { query } of questions('real tuning')) figures.real.push(await ask(query));
  return figures;
}

/** What may pass until the first result of a query with four typos, and of half the real ones, in milliseconds. */
const budgets = { typos: 700, real: 400, rounds: 5 };

/** Tell what that came to. */
export function reportDistant({ typos, real }: DistantFigures, delay: number): string {
  const times = (distances: readonly Distance[]) => distances.map(({ milliseconds }) => milliseconds);
  const most = Math.max(...[...typos, ...real].map(({ rounds }) => rounds));
  const byRounds = [...Map.groupBy(real, ({ rounds }) => rounds)].sort(([a], [b]) => a - b);
  return [
    `${delay} ms a round trip, nothing kept:`,
    line(`first result of a query with ${TYPOS} typos, most of ${typos.length}`, Math.max(...times(typos)), budgets.typos, ' ms'),
    line(`first result of ${real.length} real queries, median`, percentile(times(real), 0.5), budgets.real, ' ms'),
    `  the same, 95 %: ${percentile(times(real), 0.95).toFixed(0)} ms; most ${Math.max(...times(real)).toFixed(0)} ms.`,
    line('rounds of requests, most', most, budgets.rounds, ''),
    `  real queries by rounds: ${byRounds.map(([rounds, { length }]) => `${length} in ${rounds}`).join(', ')}.`,
  ].join('\n');
}

function line(name: string, value: number, budget: number, unit: string): string {
  return `  ${name}: ${value.toFixed(0)}${unit}: ${value <= budget ? 'within' : 'OVER'} the ${budget}${unit} that it may be.`;
}
