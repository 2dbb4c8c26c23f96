import type { Confidence } from '../search/confidence.ts';
import { fold } from '../search/target.ts';
import type { Question } from './question-set.ts';

/** What an engine found for a question. */
export interface Outcome {
  question: Question;
  /** Ids, best first. */
  ids: readonly string[];
  /** What it led to directly, above its results: ids, and errors as `error:path`. */
  direct?: readonly string[];
  /** How sure it said to be; an engine that says nothing is sure of whatever it shows. */
  confidence?: Confidence;
  /** Bytes that travelled, where that was counted. */
  bytes?: number;
  /** Milliseconds, where that was counted. */
  time?: number;
}

/** An engine's figures over a set. */
export interface Score {
  questions: number;
  /** Share of questions with a right entry first. */
  at1: number;
  /** Share with a right entry among the first three. */
  at3: number;
  /** Mean of one over the rank of the first right entry. */
  reciprocal: number;
  /** How many questions found nothing at all. */
  nothing: number;
}

/** What an engine says where nothing is right, and where something is. */
export interface Honesty {
  /** Of the questions that nothing here answers: shares said so, shown as near, and presented as answered. */
  saidSo: number;
  weak: number;
  confidentlyWrong: number;
  /** Of those wholly answered: shares called none, and weak. */
  answeredCalledNone: number;
  answeredCalledWeak: number;
  /** Of all that was called good: the share that is right. */
  goodAndRight: number;
}

/** The rank of the first right entry, from 1; 0 where none was found. What is led to directly counts as first. */
export function rankOf({ question, ids, direct = [] }: Outcome): number {
  if (direct.some((one) => isAccepted(question, one))) return 1;
  return ids.findIndex((id) => question.accepted.has(id)) + 1;
}

function isAccepted({ accepted }: Question, direct: string): boolean {
  if (!direct.startsWith('error:')) return accepted.has(direct);
  return [...accepted].some((one) => isErrorAt(one, direct.slice('error:'.length)));
}

/** Whether what a set takes for right, `error:DOMAIN#CODE`, is the error of a page. @param path the two parts of its address */
export function isErrorAt(accepted: string, path: string): boolean {
  const [domain = '', code = ''] = path.split('/');
  const [, ofDomain, ofCode] = /^error:(.+)#(.+)$/.exec(accepted) ?? [];
  return ofDomain !== undefined && fold(ofDomain) === fold(domain) && fold(ofCode ?? '') === fold(code);
}

/** Sum up outcomes of questions that are answered. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const ranks = outcomes.map(rankOf);
  const share = (count: number) => count / outcomes.length;
  return {
    questions: outcomes.length,
    at1: share(ranks.filter((rank) => rank === 1).length),
    at3: share(ranks.filter((rank) => rank >= 1 && rank <= 3).length),
    reciprocal: share(ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0)),
    nothing: outcomes.filter(({ ids, direct = [] }) => ids.length + direct.length === 0).length,
  };
}

/** Sum up how sure an engine was, over all questions of a set. */
export function honestyOf(outcomes: readonly Outcome[]): Honesty {
  const of = (answered: Question['answered']) => outcomes.filter(({ question }) => question.answered === answered);
  const called = (some: readonly Outcome[], confidence: Confidence) =>
    some.filter((outcome) => confidenceOf(outcome) === confidence).length / some.length;
  const good = outcomes.filter((outcome) => confidenceOf(outcome) === 'good');
  return {
    saidSo: called(of('not'), 'none'),
    weak: called(of('not'), 'weak'),
    confidentlyWrong: called(of('not'), 'good'),
    answeredCalledNone: called(of('wholly'), 'none'),
    answeredCalledWeak: called(of('wholly'), 'weak'),
    goodAndRight: good.filter((outcome) => rankOf(outcome) === 1).length / good.length,
  };
}

function confidenceOf({ confidence, ids }: Outcome): Confidence {
  return confidence ?? (ids.length > 0 ? 'good' : 'none');
}
