import type { Address, Email } from 'postal-mime';
import { cutScrubbed } from './scrubbed.ts';
import { visibleText } from './visible-text.ts';

/** What of a message tells which thread it is in. */
export interface Envelope {
  /** Its place in the archive, counted from 1. */
  number: number;
  id: string;
  /** The message that it answers, and those before it. */
  parent: string | undefined;
  references: string[];
  subject: string;
  date: string | undefined;
  /** Who sent it, for telling whether two are by one. */
  sender: string;
}

/** What of a message is read. */
export interface Content {
  text: string;
  form: 'lines' | 'tidy';
  /** Names of its attachments. */
  attached: string[];
}

/** A message of a mailing list. */
export interface Message extends Envelope, Content {
  people: string[];
}

/**
 * Read what of a message is its author's own words.
 *
 * @param toMarkdown turns HTML into Markdown, for messages that have no plain text
 * @returns nothing for a message without text
 */
export function readMessage(email: Email, number: number, toMarkdown: (html: string) => string): Message | undefined {
  const { from, messageId, inReplyTo, references, subject = '', date, attachments = [] } = email;
  const writer = from?.address ? from : (hiddenWriter(email) ?? from);
  const names = [writer, ...(email.to ?? []), ...(email.cc ?? [])].flatMap((person) => (person?.name ? [unquoted(person.name)] : []));
  const scrubbed = cutScrubbed(email.text ?? '');
  const plain = scrubbed.text.trim() ? visibleText(scrubbed.text, writer?.name ? unquoted(writer.name) : undefined) : undefined;
  const text = plain ?? (email.html ? toMarkdown(email.html) : '');
  if (!text.trim() && !subject) return undefined;
  const chain = [...(references?.match(/<[^<>]+>/g) ?? [])];
  const parent = inReplyTo?.match(/<[^<>]+>/)?.[0] ?? chain.at(-1);
  return {
    number,
    id: messageId ?? `message ${number} ${date ?? ''} ${subject}`,
    parent,
    references: chain,
    subject,
    date: dayOf(date),
    sender: writer?.address?.toLowerCase() || writer?.name || '',
    people: names,
    text,
    form: plain === undefined ? 'tidy' : 'lines',
    // Pictures within a page that is not read, signatures of mail and the like are no attachments.
    attached: [
      ...attachments.filter(({ disposition }) => disposition === 'attachment').map(({ filename }) => filename ?? 'without a name'),
      ...scrubbed.attached,
    ],
  };
}

/** A zone in letters behind a time. JavaScript knows the American ones alone; RFC 5322 takes any other for none. */
const LETTERS = /(?<=:\d\d)( [+-]\d{4})?(?: [a-z]{1,9}){1,3}$/i;

/** The day of a message. The parser hands on a date that it cannot read as it stands. */
function dayOf(date = ''): string | undefined {
  const readable = Number.isNaN(Date.parse(date)) ? date.replace(LETTERS, (_, zone = ' +0000') => zone) : date;
  return Number.isNaN(Date.parse(readable)) ? undefined : new Date(readable).toISOString().slice(0, 10);
}

/** Archives on the web hide an address from programs: `ann at beds.example (Ann A)`. */
const HIDDEN = /^(\S+) at (\S+\.\S+)(?: \((.+)\))?$/;

/** Who wrote a message whose address is none. The parser drops the name behind it, so the header itself is read. */
function hiddenWriter({ headers }: Email): Pick<Address, 'name' | 'address'> | undefined {
  const header = headers.find(({ key }) => key === 'from')?.value ?? '';
  const [, box, host, name = ''] = HIDDEN.exec(header.trim()) ?? [];
  return box ? { name, address: `${box}@${host}` } : undefined;
}

/** Lists name a sender `Carl C via users`, and programs put names in quotes. */
function unquoted(name: string): string {
  return name
    .replace(/^["']|["']$/g, '')
    .replace(/\s+via\s+.*$/i, '')
    .trim();
}
