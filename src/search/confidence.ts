import type { TermList } from './match-clause.ts';
import type { Correction } from './mend.ts';
import type { Plan } from './plan.ts';
import type { Ranked } from './rank.ts';
import type { Recognised } from './recognise.ts';

/** How well something fits what was asked: enough to send; near it; not at all. */
export type Fit = 'good' | 'weak' | 'none';

/** How well the site answers: as its best entry does. */
export type Confidence = Fit;

/** What is known of a query when entries are in order. */
export interface Evidence {
  plan: Pick<Plan, 'clauses' | 'functionWords'>;
  lists: ReadonlyMap<string, TermList>;
  recognised: Recognised;
  corrections: readonly Correction[];
  count: number;
}

export function fitOf(_ranked: Ranked, _evidence: Evidence): Fit {
  return 'good';
}

export function confidenceIn(ranked: readonly Ranked[], _evidence: Evidence): Confidence {
  return ranked.length > 0 ? 'good' : 'none';
}
