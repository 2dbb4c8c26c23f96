import { join } from 'node:path';
import type { Problem } from '../../model/problem.ts';
import { parseQuestions, type Questions, questionsFile } from '../../model/questions.ts';
import { filesIn, inBatches, READABLE } from '../read-files.ts';
import { readText, whyUnreadable } from '../read-text.ts';

/** Read a folder of questions, by the names of its files without their endings. */
export async function readQuestions(root: string, folder: string, problems: Problem[]): Promise<Questions> {
  const questions = new Map<string, readonly string[]>();
  const files = await filesIn(root, `content/${folder}`, '.txt', 'a file that is not text', problems);
  const read = (name: string) => readQuestionsOf(root, name.slice(0, -'.txt'.length), folder);
  await inBatches(files, read, ({ id, outcome }) => {
    const file = questionsFile(id, folder);
    if (outcome instanceof Error) problems.push({ file, field: 'file', found: whyUnreadable(outcome), allowed: READABLE });
    else {
      questions.set(id, outcome.questions);
      for (const { line, found, allowed } of outcome.mistakes) problems.push({ file, line, field: 'file', found, allowed });
    }
  });
  return questions;
}

async function readQuestionsOf(root: string, id: string, folder: string) {
  try {
    return { id, outcome: parseQuestions(await readText(join(root, questionsFile(id, folder)))) };
  } catch (error) {
    return { id, outcome: error as Error };
  }
}
