import { type WeightName, weights } from '../../src/search/weights.ts';
import { createRandom } from '../bench/random.ts';
import { type InProcess, searchInProcess } from './in-process.ts';
import { rankOf } from './outcome.ts';
import { type Question, questionSets, readQuestions, type SetName, tuningSets } from './queries.ts';

/*
 * `npm run quality -- --tune [rounds]`: what each weight of search brings on the tuning sets, and whether another value brings more.
 * Changes nothing: what it proposes goes into `src/search/weights.ts` by hand, with its reason.
 */

/** How much a set counts: the real one as much as the other, which is much larger. */
const setWeights: Partial<Record<SetName, number>> = { 'real tuning': 1, tuning: 1 };

/** Of a set as many questions are asked: more tell no more, and each weight asks all of them. */
const ASKED = 350;

/** Factors that are tried. */
const STEPS = [0.7, 0.85, 1.18, 1.4];

/** What is read when the index is built: the others need no new index. */
const builtIn = (name: WeightName) => name.startsWith('field') || name === 'saturation';

/** Less is chance. */
const LEAST_GAIN = 0.0005;

/**
 * Look for better weights, one at a time, in a random order that is the same each time.
 *
 * @param rounds how often each weight is tried
 * @param all whether weights that need a new index are tried too, which takes a few seconds each
 */
export async function tune(root: string, rounds: number, all: boolean): Promise<void> {
  const engine = await searchInProcess(root);
  const sets = tuningSets.map((name) => ({
    name,
    questions: spread(readQuestions(questionSets[name]).filter(({ answered }) => answered === 'wholly')),
  }));
  let best = await objective(engine, sets);
  console.log(`as they are: ${best.toFixed(4)}`);
  await reportWorth(engine, sets, best);
  const random = createRandom(1);
  for (let round = 0; round < rounds; round += 1) {
    const names = (Object.keys(weights) as WeightName[]).filter((name) => all || !builtIn(name));
    for (const name of names.toSorted(() => random.int(0, 1) - 0.5)) {
      const before = weights[name];
      for (const step of STEPS) {
        const value = Math.round(before * step * 1000) / 1000;
        const found = await withWeight(engine, name, value, () => objective(engine, sets));
        if (found < best + LEAST_GAIN) continue;
        best = found;
        weights[name] = value;
        console.log(`${name}: ${before} → ${value}: ${best.toFixed(4)}`);
      }
      if (builtIn(name) && weights[name] !== before) await engine.rebuild();
    }
  }
}

/** Questions from all of a set. */
function spread(questions: readonly Question[]): Question[] {
  const step = Math.max(1, Math.ceil(questions.length / ASKED));
  return questions.filter((_, i) => i % step === 0);
}

/** What is lost without each weight: its worth, as the objective falls. */
async function reportWorth(engine: InProcess, sets: Parameters<typeof objective>[1], whole: number): Promise<void> {
  const rows: Record<string, { value: number; 'lost without it': number }> = {};
  for (const name of (Object.keys(weights) as WeightName[]).filter((one) => !builtIn(one))) {
    const without = await withWeight(engine, name, 0, () => objective(engine, sets));
    rows[name] = { value: weights[name], 'lost without it': Math.round((whole - without) * 10_000) / 10_000 };
  }
  console.table(rows);
}

async function withWeight<T>(engine: InProcess, name: WeightName, value: number, then: () => Promise<T>): Promise<T> {
  const before = weights[name];
  weights[name] = value;
  try {
    if (builtIn(name)) await engine.rebuild();
    return await then();
  } finally {
    weights[name] = before;
  }
}

/** The mean over the sets of first places, with half a point for a place among three. */
async function objective(engine: InProcess, sets: readonly { name: SetName; questions: readonly Question[] }[]): Promise<number> {
  let sum = 0;
  let total = 0;
  for (const { name, questions } of sets) {
    let points = 0;
    for (const question of questions) {
      const rank = rankOf(await engine.ask(question));
      points += rank === 1 ? 1 : rank > 0 && rank <= 3 ? 0.5 : 0;
    }
    sum += ((setWeights[name] ?? 0) * points) / questions.length;
    total += setWeights[name] ?? 0;
  }
  return sum / total;
}
