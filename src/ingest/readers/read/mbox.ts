import { createHash } from 'node:crypto';
import { Readable } from 'node:stream';
import { mboxReader } from 'mbox-reader';
import PostalMime from 'postal-mime';
import { CaptureError } from '../../capture-error.ts';
import type { Capture } from '../../input/capture.ts';
import { createConverter } from '../../normalise/html/html-to-markdown.ts';
import type { RawPost, RawReply } from '../../raw-post.ts';
import { openScratch } from '../../store/scratch.ts';
import type { Wording } from '../../wording.ts';
import { mailToMarkdown } from '../mail/mail-to-markdown.ts';
import { endQuotedLines, escapeFromLines } from '../mail/mend-lines.ts';
import { type Content, type Envelope, readMessage } from '../mail/message.ts';
import { bareSubject, threadMessages } from '../mail/threads.ts';
import type { ReadContext } from '../reader.ts';

/** Read an archive, or a single message, thread by thread. */
export async function* read(capture: Capture, { wording }: ReadContext): AsyncGenerator<RawPost> {
  const bytes = capture.head.startsWith('From ') ? mboxReader(Readable.from(escapeFromLines(capture.chunks()))) : single(capture.chunks());
  // Which messages are one thread is known at the end; until then what they say waits on the disk.
  const scratch = openScratch();
  try {
    scratch.define('create table messages (number integer primary key, content text)');
    const put = scratch.change('insert into messages values (?, ?)');
    const get = scratch.first<{ content: string }>('select content from messages where number = ?');
    const envelopes: Envelope[] = [];
    const named = new Set<string>();
    let number = 0;
    for await (const { content } of bytes) {
      number++;
      const parsed = await PostalMime.parse(endQuotedLines(content)).catch((error: Error) => {
        throw new CaptureError({ file: capture.name, place: `message ${number}`, found: error.message, allowed: 'whole messages' });
      });
      const message = readMessage(parsed, number, (html) => createConverter({ file: capture.name, headings: 3 }).html(html).text);
      if (!message) continue;
      const { text, form, attached, people, ...envelope } = message;
      put(number, JSON.stringify({ text, form, attached } satisfies Content));
      for (const name of people) named.add(name);
      envelopes.push(envelope);
    }
    const contentOf = ({ number }: Envelope): Content => JSON.parse(get(number)?.content ?? '') as Content;
    for (const thread of threadMessages(envelopes)) yield toPost(thread, contentOf, [...named], wording);
  } finally {
    scratch.close();
  }
}

async function* single(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<{ content: Uint8Array }> {
  const all: Uint8Array[] = [];
  for await (const chunk of chunks) all.push(chunk);
  yield { content: Buffer.concat(all) };
}

/** @param people names in the whole archive: those of one thread are mentioned in others */
function toPost(messages: readonly Envelope[], contentOf: (message: Envelope) => Content, people: string[], wording: Wording): RawPost {
  const [first, ...rest] = messages as [Envelope, ...Envelope[]];
  const losses: string[] = [];
  const read = (message: Envelope) => {
    const content = contentOf(message);
    losses.push(...content.attached.map((name) => `attachments: ${name}`));
    return content;
  };
  const partial = first.parent !== undefined;
  const opened = partial ? undefined : read(first);
  const replies = (partial ? messages : rest).flatMap((message): RawReply[] => {
    if (message.sender === first.sender && !partial) return [];
    const { text, form } = read(message);
    const markdown = form === 'tidy' ? text : mailToMarkdown(text, wording);
    return markdown.trim() ? [{ id: keyOf(message.id), text: markdown, by: 'community' }] : [];
  });
  const last = messages
    .map(({ date }) => date ?? '')
    .sort()
    .at(-1);
  return {
    kind: 'post',
    startLine: first.number,
    endLine: messages.at(-1)?.number ?? first.number,
    doubts: [],
    title: bareSubject(first.subject) || 'A message without a subject',
    key: `mail:${keyOf(first.id)}`,
    ...(opened ? opening(opened, wording) : { text: 'The archive does not hold the first message of the thread.', form: 'tidy' }),
    ...(partial && { partial }),
    figures: { ...(!partial && { replies: rest.length }), ...(last && { activity: last }) },
    ...(first.date && !partial && { published: first.date }),
    ...(replies.length > 0 && { replies }),
    people,
    type: 'question',
    losses,
  };
}

/** Plain text of a message that quotes nothing is read like any other: code that lost its fences, lists, headings. */
function opening({ text, form }: Content, wording: Wording): Pick<RawPost, 'text' | 'form'> {
  return form === 'lines' && /^[ \t]*>/m.test(text) ? { text: mailToMarkdown(text, wording), form: 'tidy' } : { text, form };
}

/** A message's id often has its sender's address in it, so it is kept as a digest. */
function keyOf(id: string): string {
  return createHash('sha256').update(id).digest('base64url').slice(0, 22);
}
