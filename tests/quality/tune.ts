import { rankOf } from '../../src/quality/outcome.ts';
import type { Question } from '../../src/quality/question-set.ts';
import { type WeightName, weights } from '../../src/search/weights.ts';
import { createRandom } from '../bench/random.ts';
import { type InProcess, searchInProcess } from './in-process.ts';
import { questionSets, readQuestions, type SetName, tuningSets } from './queries.ts';

/*
 * `npm run quality -- --tune [rounds]`: what each weight of search brings on the tuning sets, and whether another value brings more.
 * Changes nothing: what it proposes goes into `src/search/weights.ts` by hand, with its reason.
 */

/** How much a set counts: the real one as much as the other, which is much larger. */
const setWeights: Partial<Record<SetName, number>> = { 'real tuning': 1, tuning: 1 };

/** Of a set as many questions are asked: more tell no more, and each weight asks all of them. */
const ASKED = 350;

/** What a weight is multiplied by, up and down, as long as that brings something. */
const STEPS = [1.25, 0.8];

/** So many steps the same way are tried at most. */
const MAX_STEPS = 3;

/** Questions after which a value that is behind is given up, and by how many points of a question. */
const PATIENCE = 60;
const BEHIND = 1.5;

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
  const questions = mixed(sets);
  let best = await pointsOf(engine, questions);
  console.log(`as they are: ${told(best, sets)}`);
  await reportWorth(engine, questions, best);
  const random = createRandom(1);
  for (let round = 0; round < rounds; round += 1) {
    const names = (Object.keys(weights) as WeightName[]).filter((name) => all || !builtIn(name));
    let gained = false;
    for (const name of names.toSorted(() => random.int(0, 1) - 0.5)) {
      for (const step of STEPS) {
        let steps = 0;
        for (; steps < MAX_STEPS; steps += 1) {
          const before = weights[name];
          const value = Math.round(before * step * 1000) / 1000;
          const found = await withWeight(engine, name, value, () => pointsOf(engine, questions, best));
          if (!found || sum(found) < sum(best) + LEAST_GAIN) break;
          best = found;
          weights[name] = value;
          console.log(`${name}: ${before} → ${value}: ${told(best, sets)}`);
        }
        if (steps === 0) continue;
        gained = true;
        break;
      }
      if (all && builtIn(name)) await engine.rebuild();
    }
    // What a whole round did not better, another will not.
    if (!gained) break;
  }
}

/** Questions from all of a set. */
function spread(questions: readonly Question[]): Question[] {
  const step = Math.max(1, Math.ceil(questions.length / ASKED));
  return questions.filter((_, i) => i % step === 0);
}

/** A question, and what it counts for. */
interface Weighed {
  question: Question;
  set: SetName;
  /** So that each set counts as much as it should, whatever its size. */
  weight: number;
}

/** The questions of all sets by turns, so that the first of them tell of each. */
function mixed(sets: readonly { name: SetName; questions: readonly Question[] }[]): Weighed[] {
  const all = sets.flatMap(({ name, questions }) =>
    questions.map((question, i) => ({
      question,
      set: name,
      weight: (setWeights[name] ?? 0) / questions.length,
      place: i / questions.length,
    })),
  );
  return all.toSorted((a, b) => a.place - b.place);
}

/** What is lost without each weight: its worth, as the points fall. */
async function reportWorth(engine: InProcess, questions: readonly Weighed[], whole: readonly Points[]): Promise<void> {
  const rows: Record<string, { value: number; 'lost without it': string }> = {};
  for (const name of (Object.keys(weights) as WeightName[]).filter((one) => !builtIn(one))) {
    const without = await withWeight(engine, name, 0, () => pointsOf(engine, questions, whole));
    rows[name] = { value: weights[name], 'lost without it': without ? (sum(whole) - sum(without)).toFixed(4) : 'much' };
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

/** What a question brought: a point for a first place, half a point for one among three. */
interface Points {
  of: Weighed;
  points: number;
}

/**
 * Ask the questions.
 *
 * @param best what they brought before: where they are clearly behind it, they are given up
 */
async function pointsOf(engine: InProcess, questions: readonly Weighed[]): Promise<Points[]>;
async function pointsOf(engine: InProcess, questions: readonly Weighed[], best: readonly Points[]): Promise<Points[] | undefined>;
async function pointsOf(engine: InProcess, questions: readonly Weighed[], best?: readonly Points[]): Promise<Points[] | undefined> {
  const found: Points[] = [];
  let ahead = 0;
  for (const [i, of] of questions.entries()) {
    const rank = rankOf(await engine.ask(of.question));
    const points = rank === 1 ? 1 : rank > 0 && rank <= 3 ? 0.5 : 0;
    found.push({ of, points });
    ahead += points - (best?.[i]?.points ?? points);
    if (i % PATIENCE === PATIENCE - 1 && ahead <= -BEHIND) return undefined;
  }
  return found;
}

/** All points, each set counting as it should. */
function sum(found: readonly Points[]): number {
  const total = Object.values(setWeights).reduce((all, one) => all + one, 0);
  return found.reduce((all, { of, points }) => all + of.weight * points, 0) / total;
}

/** The points in all, and of each set. */
function told(found: readonly Points[], sets: readonly { name: SetName; questions: readonly Question[] }[]): string {
  const ofSet = ({ name, questions }: (typeof sets)[number]) =>
    `${name} ${(found.filter(({ of }) => of.set === name).reduce((all, { points }) => all + points, 0) / questions.length).toFixed(4)}`;
  return `${sum(found).toFixed(4)} (${sets.map(ofSet).join(', ')})`;
}
