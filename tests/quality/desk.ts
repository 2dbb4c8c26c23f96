import type { Question } from '../../src/quality/question-set.ts';
import { proposeIn } from '../../src/search/client/propose.ts';
import { searchInProcess } from './in-process.ts';
import { questionSets, readQuestions, type SetName } from './queries.ts';

/** What the desk ticks for threads. */
export interface Ticks {
  /** Threads that are answered here, wholly or in part, and those of them for which something is ticked. */
  answered: number;
  answeredTicked: number;
  /** What is ticked for them, and how much of it is right. */
  ticked: number;
  right: number;
  /** Threads that nothing here answers, and those of them for which something is ticked all the same. */
  notAnswered: number;
  wronglyTicked: number;
}

/** Of what the desk ticks on threads that are answered, at least so much is to be right. */
export const LEAST_RIGHT = 0.8;

/** Print what the desk ticks for each question of the real sets, taken as a pasted thread. */
export async function reportDesk(root: string): Promise<void> {
  const { store } = await searchInProcess(root);
  const rows: Record<string, Record<string, number | string>> = {};
  for (const name of ['real tuning', 'real unseen', 'real unlike'] as const satisfies SetName[]) {
    const ticks = await ticksOn(readQuestions(questionSets[name]), async ({ query }) => {
      const { proposals } = await proposeIn(store, '', query);
      return proposals.filter(({ isChosen }) => isChosen).map(({ id }) => id);
    });
    rows[name] = {
      'answered threads': ticks.answered,
      'of them with a tick': ticks.answeredTicked,
      ticked: ticks.ticked,
      'of it right': `${((100 * ticks.right) / ticks.ticked).toFixed(1)} %`,
      'threads not answered': ticks.notAnswered,
      'of them with a tick all the same': ticks.wronglyTicked,
    };
  }
  console.log(`\nThe desk: what it ticks, of which ${100 * LEAST_RIGHT} % are to be right; where nothing answers, nothing`);
  console.table(rows);
}

/** Count what is ticked for questions. */
export async function ticksOn(questions: readonly Question[], tick: (question: Question) => Promise<string[]>): Promise<Ticks> {
  const ticks: Ticks = { answered: 0, answeredTicked: 0, ticked: 0, right: 0, notAnswered: 0, wronglyTicked: 0 };
  for (const question of questions) {
    const ids = await tick(question);
    if (question.answered === 'not') {
      ticks.notAnswered += 1;
      if (ids.length > 0) ticks.wronglyTicked += 1;
      continue;
    }
    ticks.answered += 1;
    if (ids.length > 0) ticks.answeredTicked += 1;
    ticks.ticked += ids.length;
    ticks.right += ids.filter((id) => question.accepted.has(id)).length;
  }
  return ticks;
}
