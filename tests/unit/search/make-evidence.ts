import type { Clause } from '../../../src/search/clause.ts';
import type { Evidence } from '../../../src/search/features.ts';
import { UNANSWERED } from '../../../src/search/index/format.ts';
import type { Ranked } from '../../../src/search/rank.ts';
import type { Recognised } from '../../../src/search/recognised.ts';
import type { TermList } from '../../../src/search/term-list.ts';

export const clause = (text: string, rest: Partial<Clause> = {}): Clause => ({
  text,
  weight: 1,
  alternatives: [{ terms: [text], weight: 1 }],
  kind: 'word',
  pieces: [],
  ...rest,
});
export const ranked = ({ score = 30, ...rest }: Partial<Ranked> = {}): Ranked => ({
  entry: 0,
  score,
  strength: score,
  section: 0,
  coverage: 1,
  focus: 1,
  named: 1,
  together: 1,
  ...rest,
});
export const nothing: Recognised = { errors: [], unknown: [], unknownAt: [], names: [], incomplete: false };
export const lists = new Map<string, TermList>(['gaug', 'zero', 'link#31'].map((term) => [term, [1, 0, 99, 0, 0]]));

export const evidence = (rest: Partial<Evidence> & { clauses?: Clause[] } = {}): Evidence => {
  const { clauses = [clause('gaug'), clause('zero')], ...others } = rest;
  return {
    plan: { clauses, functionWords: [] },
    written: clauses,
    lists,
    recognised: nothing,
    corrections: [],
    isLog: false,
    isWord: false,
    isAddress: false,
    answered: 0.5,
    nearest: 0.5,
    manifest: {
      count: 300,
      kinds: [
        [0, 'post'],
        [140, 'term'],
        [150, UNANSWERED],
      ],
    },
    entries: [ranked()],
    unanswered: [],
    ...others,
  };
};
