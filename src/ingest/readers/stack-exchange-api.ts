import { decodeHTML } from 'entities';
import { z } from 'zod';
import { checkShape } from '../input/check-shape.ts';
import { readText } from '../input/lines.ts';
import { parseJson } from '../input/parse-json.ts';
import { createConverter } from '../normalise/html/html-to-markdown.ts';
import type { RawPost, RawReply } from '../raw-post.ts';
import { dayOfSeconds } from './json/day.ts';
import type { Reader } from './reader.ts';

const seconds = z.int().nonnegative();
const owner = z.object({ display_name: z.string().optional() }).optional();

const answerShape = z.object({
  answer_id: z.int(),
  body: z.string().optional(),
  is_accepted: z.boolean().optional(),
  score: z.int().optional(),
  owner,
});

const questionShape = z.object({
  question_id: z.int(),
  title: z.string(),
  body: z.string().optional(),
  link: z.url().optional(),
  accepted_answer_id: z.int().optional(),
  answer_count: z.int().nonnegative().optional(),
  view_count: z.int().nonnegative().optional(),
  score: z.int().optional(),
  creation_date: seconds.optional(),
  last_activity_date: seconds.optional(),
  answers: z.array(answerShape).default([]),
  owner,
});

const shape = z.object({ items: z.array(questionShape).min(1) });

type Question = z.infer<typeof questionShape>;

/** Questions as the Stack Exchange interface gives them, with their answers where the filter asks for them. */
export const stackExchangeApi: Reader = {
  format: 'stack-exchange-api',
  describes: 'questions as the Stack Exchange API gives them (JSON)',

  recognises({ head }) {
    return /^\s*\{/.test(head) && /"items"\s*:\s*\[/.test(head) && /"question_id"\s*:/.test(head);
  },

  async *read(capture) {
    const text = await readText(capture);
    const { items } = checkShape(capture.name, parseJson(capture.name, text), shape, 'questions of the Stack Exchange API');
    const lines = text.split('\n').length;
    for (const question of items) yield { ...toPost(capture.name, question), endLine: lines };
  },
};

function toPost(file: string, question: Question): RawPost {
  const { question_id: id, link, answers, accepted_answer_id: acceptedId, score, body } = question;
  const converter = createConverter({ file, base: link, headings: 3 });
  const converted = body === undefined ? { text: '' } : converter.html(body);
  const replies = answers.flatMap((answer): RawReply[] => {
    if (answer.body === undefined) return [];
    return [
      {
        id: String(answer.answer_id),
        text: converter.html(answer.body, `a${answer.answer_id}-`).text,
        by: 'community',
        ...((answer.is_accepted || answer.answer_id === acceptedId) && { accepted: true }),
        ...(answer.score !== undefined && { votes: answer.score }),
      },
    ];
  });
  const [created, active] = [dayOfSeconds(question.creation_date), dayOfSeconds(question.last_activity_date)];
  return {
    kind: 'post',
    startLine: 1,
    endLine: 1,
    doubts: body === undefined ? ['the export has no texts; ask for them with `filter=withbody`'] : [],
    title: decodeHTML(question.title),
    ...(link ? { url: link } : question.creation_date !== undefined && { key: `stack-exchange-api:${id}:${question.creation_date}` }),
    ...converted,
    form: 'tidy',
    figures: {
      ...(question.answer_count !== undefined && { replies: question.answer_count }),
      ...(score !== undefined && { boosts: Math.max(0, score) }),
      ...(question.view_count !== undefined && { views: question.view_count }),
      ...(active && { activity: active }),
    },
    ...(created && { published: created }),
    ...(replies.length > 0 && { replies }),
    ...(acceptedId !== undefined && !replies.some(({ accepted }) => accepted) && { answeredElsewhere: { place: `answer ${acceptedId}` } }),
    people: [question, ...answers].flatMap((post) => (post.owner?.display_name ? [decodeHTML(post.owner.display_name)] : [])),
    type: 'question',
    losses: converter.losses(),
  };
}
