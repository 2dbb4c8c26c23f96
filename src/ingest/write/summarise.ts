import { MAX_SUMMARY_LENGTH } from '../../model/entry.ts';
import { collapseSpaces, normaliseProse } from '../normalise/text.ts';

const MAX_TITLE_LENGTH = 100;
const SENTENCE_END = /[.!?]["')\]]?(?=\s|$)/g;
/** A greeting at the start, and the first letter after it. */
const GREETED = /^(?:hi|hello|hey|dear|aloha|greetings)\b[^.!?\n,]{0,20}[,.!\n]+\s*(\p{L}|$)/iu;

/**
 * The first sentences of a text, as far as a summary goes: a start for the person who writes the short answer.
 *
 * @param plain running text without marks
 * @param title what stands there where there is none
 */
export function summarise(plain: string, title = ''): string {
  return cutAt(oneLine(plain), MAX_SUMMARY_LENGTH) || withoutMarks(title) || 'A draft without text.';
}

/** A title for a post that was captured without one: its first sentence. */
export function titleFrom(plain: string): string {
  const line = oneLine(plain);
  const end = [...line.matchAll(SENTENCE_END)][0];
  const sentence = end ? line.slice(0, end.index + end[0].length) : line;
  return cutAt(sentence.length < 12 ? line : sentence, MAX_TITLE_LENGTH).replace(/[.:;,]+$/, '') || 'Untitled';
}

function oneLine(plain: string): string {
  return collapseSpaces(withoutMarks(normaliseProse(plain.slice(0, 4_000))))
    .trim()
    .replace(GREETED, (_, first: string) => first.toUpperCase());
}

/** Marks that people typed where nothing read them as such: a short answer is shown where nothing does. */
const MARKS: [pattern: RegExp, replacement: string][] = [
  [/`+([^`\n]+)`+/g, '$1'],
  [/(?<![\p{L}\p{N}*])\*\*([^\s*](?:[^*\n]*[^\s*])?)\*\*(?![\p{L}\p{N}*])/gu, '$1'],
  [/\[\[([\p{L}\p{N}#][^\]\n]*)\]\]/gu, '$1'],
  [/ ?\[\^[^\]\s]+\]/g, ''],
  [/\[([^[\]\n]+)\]\((?:https?:|#|\/|mailto:)[^()\s]*\)/g, '$1'],
  [/<(https?:[^\s>]+)>/g, '$1'],
];

function withoutMarks(text: string): string {
  return MARKS.reduce((plain, [pattern, replacement]) => plain.replace(pattern, replacement), text);
}

/** Cut a line to a length: after a sentence where there is one past the middle, else after a word. */
function cutAt(line: string, length: number): string {
  if (line.length <= length) return line;
  const room = line.slice(0, length);
  const end = [...room.matchAll(SENTENCE_END)].at(-1);
  if (end && end.index > length / 2) return room.slice(0, end.index + end[0].length);
  const word = room
    .slice(0, length - 1)
    .replace(/\s+\S*$/, '')
    .toWellFormed();
  return `${word.slice(0, length - 1)}…`;
}
