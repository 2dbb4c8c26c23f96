import { coefficients, type Features } from '../../src/search/confidence.ts';
import { searchInProcess } from './in-process.ts';
import { fitLogistic } from './logistic-regression.ts';
import { type Outcome, percentile, rankOf } from './outcome.ts';
import { questionSets, readQuestions } from './queries.ts';

/*
 * `npm run quality -- --calibrate`: how much each feature speaks for an answer, and from what odds on one is good, by the real
 * tuning questions. What it prints goes into `src/search/confidence.ts` by hand.
 */

/** Of the questions that are wholly answered, what share may be called weak at most, and none. */
const MAY_BE_WEAK = 0.08;
const MAY_BE_NONE = 0.015;

/** What large coefficients cost, by trial: features are of the order of 1. */
const PENALTY = 1;

/** Bins of the calibration. */
const BINS = 8;

const names = Object.keys(coefficients) as (keyof Features)[];

/** Fit, and print coefficients, thresholds and the calibration. */
export async function calibrate(root: string): Promise<void> {
  const engine = await searchInProcess(root);
  const outcomes = [];
  for (const question of readQuestions(questionSets['real tuning'])) outcomes.push(await engine.ask(question));
  // What is named is known otherwise; what is answered in part is neither.
  const judged = outcomes.filter(
    ({ answer, question }) => answer.features && !answer.recognised.errors.some(({ isSure }) => isSure) && question.answered !== 'in part',
  );
  const rows = judged.map(({ answer }) => names.map((name) => answer.features?.[name] ?? 0));
  const isRight = judged.map((outcome) => outcome.question.answered === 'wholly');
  const fitted = fitLogistic(rows, isRight, PENALTY);
  const probability = (features: Features | undefined) =>
    1 / (1 + Math.exp(-names.reduce((sum, name, i) => sum + (fitted[i] ?? 0) * (features?.[name] ?? 0), 0)));
  console.log(Object.fromEntries(names.map((name, i) => [name, Math.round((fitted[i] ?? 0) * 100) / 100])));

  const answered = judged.filter(({ question }) => question.answered === 'wholly').map(({ answer }) => probability(answer.features));
  const thresholds = { good: percentile(answered, MAY_BE_WEAK), none: percentile(answered, MAY_BE_NONE) };
  console.log(thresholds);
  printCalibration(outcomes.map((outcome) => ({ outcome, odds: probability(outcome.answer.features) })));
}

/** Of the results of like odds, how many are right. */
function printCalibration(all: readonly { outcome: Outcome; odds: number }[]): void {
  const sorted = all.toSorted((a, b) => a.odds - b.odds);
  const size = Math.ceil(sorted.length / BINS);
  const bins = Array.from({ length: BINS }, (_, i) => sorted.slice(i * size, (i + 1) * size)).filter((bin) => bin.length > 0);
  const round = (value: number) => Math.round(value * 100) / 100;
  console.table(
    bins.map((bin) => ({
      odds: `${round(bin[0]?.odds ?? 0)} – ${round(bin.at(-1)?.odds ?? 0)}`,
      questions: bin.length,
      answerable: round(bin.filter(({ outcome }) => outcome.question.answered !== 'not').length / bin.length),
      'first right': round(bin.filter(({ outcome }) => rankOf(outcome) === 1).length / bin.length),
    })),
  );
}
