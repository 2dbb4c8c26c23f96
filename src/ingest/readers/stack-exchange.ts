import { basename, dirname } from 'node:path';
import { SaxesParser } from 'saxes';
import { CaptureError } from '../capture-error.ts';
import { htmlToMarkdown } from '../html/html-to-markdown.ts';
import { decode } from '../input/decode.ts';
import { MAX_LINE } from '../input/lines.ts';
import type { RawPost } from '../raw-post.ts';
import type { Aside } from './aside.ts';
import type { Reader } from './reader.ts';

/** A row of the dump and the line that it ends on. */
interface Row {
  values: Record<string, string>;
  line: number;
}

/** A Stack Exchange data dump, read as a stream: a row at a time, however large the file is. */
export const stackExchange: Reader = {
  format: 'stack-exchange',
  describes: "a Stack Exchange data dump's Posts.xml, of any size",

  recognises({ head }) {
    return /<posts[\s>]|<!DOCTYPE\s+posts\b/.test(head);
  },

  async *read(capture, { aside }) {
    const host = hostOf(capture.name);
    for await (const row of readRows(capture.name, decode(capture.name, capture.chunks()))) {
      const post = toPost(capture.name, row, host, aside);
      if (post) yield post;
    }
  },
};

/** Read the rows of a dump. Entities of its own are not expanded: a document type is refused. */
async function* readRows(file: string, pieces: AsyncIterable<string>): AsyncGenerator<Row> {
  const parser = new SaxesParser({ position: true });
  let rows: Row[] = [];
  let since = 0;
  const fault = (found: string) =>
    new CaptureError({ file, place: `line ${parser.line}`, found, allowed: 'the Posts.xml of a data dump, whole' });
  parser.on('error', (error) => {
    throw fault(error.message.replace(/^.*?\d+:\d+: /, ''));
  });
  parser.on('doctype', () => {
    throw fault('a document type, which may define entities');
  });
  parser.on('opentag', ({ name, attributes }) => {
    since = 0;
    if (name === 'row') rows.push({ values: attributes as Record<string, string>, line: parser.line });
  });
  for await (const piece of pieces) {
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

/**
 * @param accepted the questions so far that accepted an answer, by its id: in a dump an answer follows its question
 */
function toPost(file: string, { values, line }: Row, host: string | undefined, accepted: Aside): RawPost | undefined {
  const { Id = '', PostTypeId, Body = '', CreationDate, AcceptedAnswerId } = values;
  const place = { startLine: line, endLine: line, doubts: [], form: 'tidy', figures: {}, kind: 'post' } as const;
  if (PostTypeId === ANSWER) {
    const question = accepted.get(Id);
    accepted.delete(Id);
    if (question === undefined) return undefined;
    return { ...place, doubts: [], figures: {}, text: htmlToMarkdown(Body, file), answerTo: question };
  }
  if (PostTypeId !== QUESTION || !/^\d+$/.test(Id)) return undefined;
  const identity = { key: `stack-exchange:${Id}:${CreationDate ?? ''}`, ...(host && { url: `https://${host}/questions/${Id}` }) };
  if (AcceptedAnswerId) accepted.set(AcceptedAnswerId, identity.url ?? identity.key);
  return {
    ...place,
    doubts: [],
    ...identity,
    title: values.Title ?? '',
    text: htmlToMarkdown(Body, file),
    figures: figuresOf(values),
    ...(isDate(CreationDate) && { published: CreationDate.slice(0, 10) }),
    answer: AcceptedAnswerId ? 'community' : 'none',
    type: 'question',
  };
}

function figuresOf({ AnswerCount, Score, ViewCount, LastActivityDate }: Record<string, string>): RawPost['figures'] {
  const figures: RawPost['figures'] = {};
  if (isCount(AnswerCount)) figures.replies = Number(AnswerCount);
  // A score can be below zero, where entries know boosts only.
  if (Score && /^-?\d+$/.test(Score)) figures.boosts = Math.max(0, Number(Score));
  if (isCount(ViewCount)) figures.views = Number(ViewCount);
  if (isDate(LastActivityDate)) figures.activity = LastActivityDate.slice(0, 10);
  return figures;
}

function isCount(text: string | undefined): text is string {
  return text !== undefined && /^\d{1,12}$/.test(text);
}

function isDate(text: string | undefined): text is string {
  return text !== undefined && /^\d{4}-\d{2}-\d{2}/.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10)));
}

/** A dump is unpacked into a folder named for its site: `networkengineering.stackexchange.com/Posts.xml`. */
function hostOf(file: string): string | undefined {
  const folder = basename(dirname(file));
  return /^(?:[a-z0-9-]+\.)+(?:com|net|org)$/.test(folder) ? folder : undefined;
}
