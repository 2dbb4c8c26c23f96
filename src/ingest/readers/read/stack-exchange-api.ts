import { decodeHTML } from 'entities/decode';
import type { Capture } from '../../input/capture.ts';
import { jsonDocuments } from '../../input/json-documents.ts';
import { readText } from '../../input/lines.ts';
import { laterPart } from '../../later-part.ts';
import { type Converted, type Converter, createConverter } from '../../normalise/html/html-to-markdown.ts';
import type { PostWithoutPlace, RawPost, RawReply } from '../../raw-post.ts';
import { dayOfSeconds } from '../json/day.ts';
import type { ReadContext } from '../reader.ts';
import { itemsIn } from '../stack-exchange-api/items-in.ts';
import type { Answer, Question } from '../stack-exchange-api/shapes.ts';

/** Read questions, and answers that stand apart from them. */
export async function* read(capture: Capture, { wording }: ReadContext): AsyncGenerator<RawPost> {
  for (const { data, startLine, endLine } of jsonDocuments(capture.name, await readText(capture))) {
    const { questions, answers } = itemsIn(capture.name, data);
    for (const question of questions) yield { ...toPost(capture.name, question), startLine, endLine };
    for (const [id, apart] of Map.groupBy(answers, ({ question_id }) => question_id)) {
      if (id !== undefined) yield { ...toLaterPart(capture.name, id, apart, wording.host), startLine, endLine };
    }
  }
}

const NO_TEXTS = 'the export has no texts; ask for them with `filter=withbody`';

function toPost(file: string, question: Question): PostWithoutPlace {
  const { question_id: id, link, answers, accepted_answer_id: acceptedId, score } = question;
  const converter = createConverter({ file, base: link, headings: 3 });
  const replies = answers.flatMap((answer) => toReply(answer, acceptedId, converter));
  const [created, active] = [dayOfSeconds(question.creation_date), dayOfSeconds(question.last_activity_date)];
  const text = convert(question, converter);
  return {
    kind: 'post',
    doubts: text ? [] : [NO_TEXTS],
    title: decodeHTML(question.title),
    ...(link ? { url: link } : question.creation_date !== undefined && { key: `stack-exchange-api:${id}:${question.creation_date}` }),
    ...(text ?? { text: '' }),
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
    people: namesOf([question, ...answers]),
    type: 'question',
    losses: converter.losses(),
  };
}

/** Answers that were asked for by themselves: their question may stand in another capture. */
function toLaterPart(file: string, id: number, answers: readonly Answer[], host: string | undefined): PostWithoutPlace {
  const site = answers.map(siteOf).find(Boolean) ?? host;
  const url = site && `https://${site}/questions/${id}`;
  const converter = createConverter({ file, base: url, headings: 3 });
  const replies = answers.flatMap((answer) => toReply(answer, undefined, converter));
  return {
    kind: 'post',
    doubts: replies.length > 0 ? [] : [NO_TEXTS],
    called: `Question ${id}${site ? ` of ${site}` : ''}`,
    ...(url && { url }),
    ...laterPart(),
    form: 'tidy',
    figures: {},
    ...(replies.length > 0 && { replies }),
    people: namesOf(answers),
    type: 'question',
    losses: converter.losses(),
  };
}

/** The site that an answer is of, as its address says it, or that of who wrote it. */
function siteOf({ link, owner }: Answer): string | undefined {
  const address = [link, owner?.link].find((said) => said && URL.canParse(said));
  return address ? new URL(address).hostname : undefined;
}

function toReply(answer: Answer, acceptedId: number | undefined, converter: Converter): RawReply[] {
  const converted = convert(answer, converter, `a${answer.answer_id}-`);
  if (!converted?.text.trim()) return [];
  return [
    {
      id: String(answer.answer_id),
      text: converted.text,
      by: 'community',
      ...((answer.is_accepted || answer.answer_id === acceptedId) && { accepted: true }),
      ...(answer.score !== undefined && { votes: answer.score }),
    },
  ];
}

/** @returns nothing where the export has no text */
function convert(
  { body, body_markdown: typed }: Pick<Answer, 'body' | 'body_markdown'>,
  converter: Converter,
  label?: string,
): Converted | undefined {
  if (body !== undefined) return converter.html(body, label);
  return typed === undefined ? undefined : converter.markdown(decodeHTML(typed), label);
}

function namesOf(posts: readonly Pick<Answer, 'owner'>[]): string[] {
  return posts.flatMap(({ owner }) => (owner?.display_name ? [decodeHTML(owner.display_name)] : []));
}
