import { z } from 'zod';
import { CaptureError } from '../../capture-error.ts';
import { checkShape } from '../../input/check-shape.ts';
import { type Answer, answerShape, type Question, questionShape } from './shapes.ts';

/** A page of the interface; what its first version called its items; a list that somebody made; an item. */
const pageShape = z.union([
  z.object({ items: z.array(z.unknown()) }).transform(({ items }) => items),
  z.object({ questions: z.array(z.unknown()) }).transform(({ questions }) => questions),
  z.array(z.unknown()),
  z
    .object({})
    .loose()
    .transform((item) => [item]),
]);

/**
 * Find the questions and answers in what the interface gave. An answer belongs to a question that stands beside it; else it is by itself.
 *
 * @throws CaptureError where there are none, or one has another shape
 */
export function itemsIn(file: string, data: unknown): { questions: Question[]; answers: Answer[] } {
  const items = checkShape(file, data, pageShape, 'a page of the Stack Exchange API');
  const isAnswer = (item: unknown) => typeof item === 'object' && item !== null && 'answer_id' in item;
  const answers = items.filter(isAnswer).map((item) => settled(checkShape(file, item, answerShape, 'an answer of the Stack Exchange API')));
  const asked = items
    .filter((item) => !isAnswer(item))
    .map((item) => checkShape(file, item, questionShape, 'a question of the Stack Exchange API'));
  if (asked.length + answers.length === 0)
    throw new CaptureError({ file, place: 'the whole file', found: 'no questions or answers', allowed: 'a page with items' });
  const questions = asked.map(({ link, accepted_answer_id, ...question }): Question => {
    const beside = answers.filter(({ question_id }) => question_id === question.question_id);
    return {
      ...question,
      answers: [...question.answers.map(settled), ...beside],
      ...(link && { link }),
      ...(typeof accepted_answer_id === 'number' && { accepted_answer_id }),
    };
  });
  const known = new Set(questions.map(({ question_id }) => question_id));
  return { questions, answers: answers.filter(({ question_id }) => question_id === undefined || !known.has(question_id)) };
}

function settled({ accepted, is_accepted = accepted, ...answer }: z.infer<typeof answerShape>): Answer {
  return { ...answer, ...(is_accepted !== undefined && { is_accepted }) };
}
