import type { Question } from './queries.ts';

/** What an engine found for a question. */
export interface Outcome {
  question: Question;
  /** Ids, best first. */
  ids: readonly string[];
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

/** The rank of the first right entry, from 1; 0 where none was found. */
export function rankOf({ question, ids }: Outcome): number {
  return ids.findIndex((id) => question.accepted.has(id)) + 1;
}

/** Sum up outcomes. */
export function scoreOf(outcomes: readonly Outcome[]): Score {
  const ranks = outcomes.map(rankOf);
  const share = (count: number) => count / outcomes.length;
  return {
    questions: outcomes.length,
    at1: share(ranks.filter((rank) => rank === 1).length),
    at3: share(ranks.filter((rank) => rank >= 1 && rank <= 3).length),
    reciprocal: share(ranks.reduce((sum, rank) => sum + (rank ? 1 / rank : 0), 0)),
    nothing: outcomes.filter(({ ids }) => ids.length === 0).length,
  };
}

/** The value that a share of values stays within: 0.5 is the median. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}
