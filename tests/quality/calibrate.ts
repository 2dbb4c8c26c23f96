import { honestyOf, type Outcome, rankOf } from '../../src/quality/outcome.ts';
import { confidenceIn, thresholds } from '../../src/search/confidence.ts';
import { coefficients, type Evidence, type Features, featuresOf, probabilityOf } from '../../src/search/features.ts';
import { areaUnderCurve } from './area-under-curve.ts';
import { type InProcess, searchInProcess } from './in-process.ts';
import { fitLogistic } from './logistic-regression.ts';
import { percentile } from './percentile.ts';
import { questionSets, readQuestions } from './queries.ts';

/*
 * `npm run quality -- --calibrate`: how much each feature speaks for an answer, and from what odds on one is good, by the real
 * tuning questions, asked of an index that has not learned from them, and of the same without the subjects that nothing answers: most sites know
 * none. What it prints goes into `src/search/features.ts` and `confidence.ts` by hand.
 */

/** Of the questions that are wholly answered, what share may be called weak or none, and none. */
const MAY_BE_DOUBTED = 0.1;
const MAY_BE_NONE = 0.005;

/** What large coefficients cost, by trial: features are of the order of 1. */
const PENALTY = 1;

/** Parts of the set, each asked of an index without what was learned from it. A thread's questions stand together, and so in one part. */
const FOLDS = 8;

/** Of what is ranked, so much is looked at. */
const LOOKED_AT = 20;

/** Bins of the calibration. */
const BINS = 8;

const names = Object.keys(coefficients) as (keyof Features)[];

/** A question that was asked, and what speaks for and against the best entry. */
interface Asked {
  outcome: Outcome;
  evidence: Evidence;
  features: Features | undefined;
  fold: number;
}

/** What is fitted. */
interface Model {
  coefficients: Features;
  thresholds: Pick<typeof thresholds, 'good' | 'none'>;
}

/** Fit; print coefficients, thresholds, what they come to on questions that they were fitted to and on others, and the calibration. */
export async function calibrate(root: string): Promise<void> {
  const engine = await searchInProcess(root);
  const questions = readQuestions(questionSets['real tuning']);
  const size = Math.ceil(questions.length / FOLDS);
  const learned: Asked[] = [];
  const fresh: Asked[] = [];
  const alone: Asked[] = [];
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const part = questions.slice(fold * size, (fold + 1) * size);
    const strangers = await engine.without(part);
    const loners = await engine.without(part, false);
    for (const question of part) {
      learned.push(askedOf(await engine.ask(question), fold));
      fresh.push(askedOf(await strangers.ask(question), fold));
      alone.push(askedOf(await loners.ask(question), fold));
    }
  }
  const model = fitTo(fresh, alone);
  const rounded = (values: object) =>
    Object.fromEntries(Object.entries(values).map(([name, value]) => [name, Math.round(value * 100) / 100]));
  console.log(rounded(model.coefficients), rounded(model.thresholds));

  const models = Array.from({ length: FOLDS }, (_, fold) => {
    const others = (asked: readonly Asked[]) => asked.filter((one) => one.fold !== fold);
    return fitTo(others(fresh), others(alone));
  });
  const crossed = (one: Asked) => models[one.fold] ?? model;
  console.table({
    'as it stands, lines learned': figuresOf(learned, () => ({ coefficients, thresholds })),
    'fitted, lines learned': figuresOf(learned, () => model),
    'fitted, lines left out': figuresOf(fresh, () => model),
    'cross-validated, lines left out': figuresOf(fresh, crossed),
    'cross-validated, subjects left out too': figuresOf(alone, crossed),
  });
  printCalibration(fresh, crossed);
}

function askedOf({ answer, ...outcome }: Awaited<ReturnType<InProcess['ask']>>, fold: number): Asked {
  const { evidence } = answer;
  const [best] = evidence.entries;
  return { outcome, evidence: inShort(evidence), features: best && featuresOf(best, evidence), fold };
}

/** As much of it as is looked at, for thousands are kept: the first of what is ranked, and of lists how many have a term and the first of them. */
function inShort({ entries, unanswered, lists, ...rest }: Evidence): Evidence {
  const [firstEntries, firstUnanswered] = [entries, unanswered].map((ranked) => ranked.slice(0, LOOKED_AT));
  const heads = new Map([...lists].map(([term, list]) => [term, list.slice(0, 2)]));
  return { ...rest, entries: firstEntries ?? [], unanswered: firstUnanswered ?? [], lists: heads };
}

/** What is named is known otherwise; what is answered in part is neither. */
function judged(asked: readonly Asked[]): (Asked & { features: Features })[] {
  return asked.flatMap(({ features, ...rest }) => {
    const { outcome, evidence } = rest;
    const tells = outcome.question.answered !== 'in part' && !evidence.recognised.errors.some(({ isSure }) => isSure);
    return features && tells ? [{ features, ...rest }] : [];
  });
}

function isAnswered({ outcome }: Asked): boolean {
  return outcome.question.answered === 'wholly';
}

/** Fit coefficients to questions that were asked of both sorts of site, and thresholds to those of the first. */
function fitTo(asked: readonly Asked[], alone: readonly Asked[]): Model {
  const examples = judged([...asked, ...alone]);
  const rows = examples.map(({ features }) => names.map((name) => features[name]));
  const fitted = fitLogistic(rows, examples.map(isAnswered), PENALTY);
  const found = Object.fromEntries(names.map((name, i) => [name, fitted[i] ?? 0])) as Features;
  // What is named is always good, so that of the others more may be doubted.
  const odds = judged(asked)
    .filter(isAnswered)
    .map(({ features }) => probabilityOf(features, found));
  const share = asked.filter(isAnswered).length / odds.length;
  return {
    coefficients: found,
    thresholds: { good: percentile(odds, MAY_BE_DOUBTED * share), none: percentile(odds, MAY_BE_NONE * share) },
  };
}

/** What is said of questions by a model, which may be another for each. */
function figuresOf(asked: readonly Asked[], modelOf: (asked: Asked) => Model): Record<string, number> {
  const before = { coefficients: { ...coefficients }, thresholds: { ...thresholds } };
  const outcomes = asked.map((one) => {
    const model = modelOf(one);
    Object.assign(coefficients, model.coefficients);
    Object.assign(thresholds, model.thresholds);
    return { ...one.outcome, confidence: confidenceIn(one.evidence) };
  });
  Object.assign(coefficients, before.coefficients);
  Object.assign(thresholds, before.thresholds);
  const { confidentlyWrong, answeredCalledNone, answeredCalledWeak, goodAndRight } = honestyOf(outcomes);
  const examples = judged(asked);
  const area = areaUnderCurve(
    examples.map((one) => probabilityOf(one.features, modelOf(one).coefficients)),
    examples.map(isAnswered),
  );
  const answered = outcomes.filter(({ question }) => question.answered === 'wholly').map(rankOf);
  const within = (most: number) => answered.filter((rank) => rank > 0 && rank <= most).length / answered.length;
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return {
    'area under curve': round(area),
    'said so or weak': round(1 - confidentlyWrong),
    'answered, called none': round(answeredCalledNone),
    'answered, called weak': round(answeredCalledWeak),
    'of good, right': round(goodAndRight),
    'at 1': round(within(1)),
    'at 3': round(within(3)),
  };
}

/** Of the results of like odds, how many are right. */
function printCalibration(asked: readonly Asked[], modelOf: (asked: Asked) => Model): void {
  const sorted = asked
    .flatMap((one) => (one.features ? [{ ...one, odds: probabilityOf(one.features, modelOf(one).coefficients) }] : []))
    .sort((a, b) => a.odds - b.odds);
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
