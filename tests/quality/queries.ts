import { readFileSync } from 'node:fs';
import { ContentError } from '../../src/model/problem.ts';
import { parseQuestionSet, type Question } from '../../src/quality/question-set.ts';

/** The sets: what real readers put, and what was written for this; each tuned on, and never: of readers' as they were met, and unlike all that was known. */
export const questionSets = {
  'real tuning': 'tests/quality/real-tuning.tsv',
  'real unseen': 'tests/quality/real-unseen.tsv',
  'real unlike': 'tests/quality/real-unlike.tsv',
  tuning: 'tests/quality/tuning.tsv',
  unseen: 'tests/quality/unseen.tsv',
} as const;

/** The name of a set. */
export type SetName = keyof typeof questionSets;

/** The sets that search may be tuned on. */
export const tuningSets: readonly SetName[] = ['real tuning', 'tuning'];

/**
 * Read a question set of this repository. Kinds: n natural, k keywords, e error or code, s symbol or key, y synonym or slips, t typos, p paste.
 *
 * @throws Error naming the lines that do not fit
 */
export function readQuestions(file: string): Question[] {
  const { questions, problems } = parseQuestionSet(file, readFileSync(file, 'utf8'));
  if (problems.length > 0) throw new ContentError(problems);
  return questions;
}
