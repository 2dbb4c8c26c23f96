import { basename, dirname } from 'node:path';
import { SaxesParser } from 'saxes';
import { CaptureError } from '../../capture-error.ts';
import type { Capture } from '../../input/capture.ts';
import { decode } from '../../input/decode.ts';
import { MAX_LINE } from '../../input/lines.ts';
import { type Converter, createConverter } from '../../normalise/html/html-to-markdown.ts';
import type { RawPost } from '../../raw-post.ts';

/** A row of the dump and the line that it ends on. */
interface Row {
  values: Record<string, string>;
  line: number;
}

/** Read questions and answers of a dump, a row at a time. */
export async function* read(capture: Capture): AsyncGenerator<RawPost> {
  const host = hostOf(capture.name);
  const converter = createConverter({ file: capture.name, base: host && `https://${host}/`, headings: 3 });
  for await (const row of readRows(capture)) {
    const post = toPost(row, host, converter);
    if (post) yield { ...post, losses: converter.losses() };
  }
}

/** Read the rows of a dump. It may have a document type, whose entities are not expanded: what names one is a fault. */
async function* readRows(capture: Capture): AsyncGenerator<Row> {
  const parser = new SaxesParser({ position: true });
  let rows: Row[] = [];
  let since = 0;
  const fault = (found: string) =>
    new CaptureError({ file: capture.name, place: `line ${parser.line}`, found, allowed: 'the Posts.xml of a data dump, whole' });
  parser.on('error', (error) => {
    throw fault(error.message.replace(/^.*?\d+:\d+: /, ''));
  });
  parser.on('opentag', ({ name, attributes }) => {
    since = 0;
    if (name === 'row') rows.push({ values: attributes as Record<string, string>, line: parser.line });
  });
  for await (const piece of decode(capture)) {
    since += piece.length;
    parser.write(piece);
    if (since > MAX_LINE + piece.length) throw fault(`a row of more than ${MAX_LINE} characters`);
    yield* rows;
    rows = [];
  }
  parser.close();
  yield* rows;
}

const QUESTION = '1';
const ANSWER = '2';

/** A question, or an answer, which may stand before its question or after it. */
function toPost({ values, line }: Row, host: string | undefined, converter: Converter): RawPost | undefined {
  const { Id = '', PostTypeId, ParentId = '', Body = '', CreationDate, AcceptedAnswerId, Score = '', DeletionDate } = values;
  if (!/^\d+$/.test(Id) || DeletionDate) return undefined;
  const post = { kind: 'post', startLine: line, endLine: line, doubts: [] as string[], form: 'tidy' } as const;
  if (PostTypeId === ANSWER) {
    const reply = { id: Id, by: 'community', ...(isScore(Score) && { votes: Number(Score) }) } as const;
    return { ...post, figures: {}, text: converter.html(Body, `a${Id}-`).text, answerTo: { thread: ParentId, reply } };
  }
  if (PostTypeId !== QUESTION) return undefined;
  return {
    ...post,
    // Sites of one age have questions of one number, so where the site is known, its address alone says which one it is.
    ...(host ? { url: `https://${host}/questions/${Id}` } : CreationDate && { key: `stack-exchange:${Id}:${CreationDate}` }),
    thread: Id,
    ...(AcceptedAnswerId && { accepted: AcceptedAnswerId }),
    title: values.Title ?? '',
    ...converter.html(Body),
    figures: figuresOf(values),
    ...(isDate(CreationDate) && { published: CreationDate.slice(0, 10) }),
    type: 'question',
  };
}

function figuresOf({ AnswerCount, Score = '', ViewCount, LastActivityDate }: Record<string, string>): RawPost['figures'] {
  const figures: RawPost['figures'] = {};
  if (isCount(AnswerCount)) figures.replies = Number(AnswerCount);
  // A score can be below zero, where entries know boosts only.
  if (isScore(Score)) figures.boosts = Math.max(0, Number(Score));
  if (isCount(ViewCount)) figures.views = Number(ViewCount);
  if (isDate(LastActivityDate)) figures.activity = LastActivityDate.slice(0, 10);
  return figures;
}

function isScore(text: string): boolean {
  return /^-?\d{1,9}$/.test(text);
}

function isCount(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,12}$/.test(text);
}

function isDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10)));
}

/** A dump is unpacked into a folder named for its site: `networkengineering.stackexchange.com/Posts.xml`. */
function hostOf(file: string): string | undefined {
  const folder = basename(dirname(file)).replace(/\.(?:zip|7z)$/, '');
  return /^(?:[a-z0-9-]+\.)+(?:com|net|org)$/.test(folder) ? folder : undefined;
}
