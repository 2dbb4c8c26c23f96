/**
 * Questions that entries answer, as people put them: an entry's id → its questions. Search learns from them which words people
 * use; no page shows them.
 */
export type Questions = ReadonlyMap<string, readonly string[]>;

/** The folder of `content/` that holds them, a file an entry. */
export const QUESTIONS_FOLDER = 'questions';

/**
 * The folder that holds what people ask and no entry answers, a file a subject: search tells by them that it does not know, where
 * it would else show what merely comes near.
 */
export const UNANSWERED_FOLDER = 'unanswered';

/** Where an entry's questions are, or those of a subject that nothing answers, from the project's folder. */
export function questionsFile(id: string, folder = QUESTIONS_FOLDER): string {
  return `content/${folder}/${id}.txt`;
}

/** The longest question: what is longer is a paste, and its words are too many to tell of one entry. */
const LONGEST_QUESTION = 160;

/** A line that is no question. */
interface QuestionMistake {
  /** Counted from 1. */
  line: number;
  found: string;
  allowed: string;
}

/** Read a file of questions: one a line; empty lines, and those that begin with `#`, are left out. */
export function parseQuestions(text: string): { questions: string[]; mistakes: QuestionMistake[] } {
  const seen = new Map<string, number>();
  const questions: string[] = [];
  const mistakes: QuestionMistake[] = [];
  for (const [i, raw] of text.split('\n').entries()) {
    const question = raw.trim();
    if (question === '' || question.startsWith('#')) continue;
    const line = i + 1;
    const before = seen.get(question.toLowerCase());
    if (question.length > LONGEST_QUESTION)
      mistakes.push({
        line,
        found: `${question.length} characters`,
        allowed: `one question a line, of at most ${LONGEST_QUESTION} characters`,
      });
    else if (before) mistakes.push({ line, found: `\`${question}\` again`, allowed: `each question once; it stands in line ${before}` });
    else {
      seen.set(question.toLowerCase(), line);
      questions.push(question);
    }
  }
  return { questions, mistakes };
}
