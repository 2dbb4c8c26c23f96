import type { RecognisedError } from './recognised.ts';
import { errorsOf, foldWords, keyOf, MESSAGE_START, type Target } from './target.ts';

/**
 * Where a message may begin in a text, a line of which holds all of one: key → where.
 * The first words are looked up; fewer of them where these are all there is, or are of a script that has no spaces.
 */
export function beginningsOfMessages(text: string): Map<string, number[]> {
  const beginnings = new Map<string, number[]>();
  const add = (key: string, index: number) => {
    const places = beginnings.get(key);
    if (places) places.push(index);
    else beginnings.set(key, [index]);
  };
  let start = 0;
  for (const line of text.split('\n')) {
    const words = [...line.matchAll(/[\p{L}\p{N}’']+/gu)];
    for (const [i, { 0: word, index }] of words.entries()) {
      const most = words.slice(i, i + MESSAGE_START).map(([one]) => one);
      const least = isUnspaced(word) ? 1 : i === 0 && line.length === text.length ? Math.min(words.length, MESSAGE_START) : MESSAGE_START;
      for (let length = least; length <= most.length; length += 1) add(keyOf.text(most.slice(0, length).join(' ')), start + index);
    }
    start += line.length + 1;
  }
  return beginnings;
}

/** A message of fewer words may be said of anything, unless it is all there is; without spaces, one of fewer letters. */
const LONG_MESSAGE = 3;
const LONG_UNSPACED = 6;

/** Of a message that breaks off, so many words tell which it is, if they are half of it and no other begins so. */
const CUT_MESSAGE = 4;

/** Whether a run of letters is of a script that has no spaces, and may be a message. */
function isUnspaced(word: string): boolean {
  return /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(word);
}

function isLong(words: string): boolean {
  return words.split(' ').length >= LONG_MESSAGE || (isUnspaced(words) && words.length >= LONG_UNSPACED);
}

/** The errors of which a text has a message, or as much of one as tells it where the text or its line breaks off. */
export function messagesIn(
  text: string,
  beginnings: ReadonlyMap<string, readonly number[]>,
  found: (key: string) => Target[],
): RecognisedError[] {
  const whole = foldWords(text);
  return [...beginnings].flatMap(([key, places]) => {
    const messages = errorsOf(found(key)).flatMap((target) =>
      target.texts.map((message) => ({ target, message, words: foldWords(message) })),
    );
    const entire = messages.flatMap((message) => (message.words === whole || isLong(message.words) ? entireIn(text, places, message) : []));
    return entire.length > 0 ? entire : cutIn(text, places, messages);
  });
}

/** A message of an error, and its words folded. */
interface Message {
  target: RecognisedError['target'];
  message: string;
  words: string;
}

/** The error of a message that stands there as a whole; of several places, the plainest. */
function entireIn(text: string, places: readonly number[], { target, message, words }: Message): RecognisedError[] {
  const length = message.replace(/[^\p{L}\p{N}]+$/u, '').length;
  const isThere = (at: number) => `${foldWords(text.slice(at, at + message.length * 2))} `.startsWith(`${words} `);
  const standing = places.find((at) => isThere(at) && !isInSentence(text, at, at + length));
  const start = standing ?? places.find(isThere);
  if (start === undefined) return [];
  return [{ target, start, end: Math.min(text.length, start + length), isSure: standing !== undefined, by: 'message' }];
}

/** The error of a message that begins there and breaks off. */
function cutIn(text: string, places: readonly number[], messages: readonly Message[]): RecognisedError[] {
  if (messages.length === 0) return [];
  const longest = Math.max(...messages.map(({ message }) => message.length));
  const cut = places.flatMap((start) => {
    const rest = /^[^\n"”]*/.exec(text.slice(start, start + longest))?.[0] ?? '';
    const end = start + rest.length;
    if (!breaksOff(text, end)) return [];
    const words = foldWords(rest);
    const begun = messages.filter((message) => message.words !== words && message.words.startsWith(words));
    return begun.flatMap(({ target, words: all }): RecognisedError[] =>
      isTellingCut(words, all) ? [{ target, start, end, isSure: begun.length === 1, by: 'message' }] : [],
    );
  });
  return cut.slice(0, 1);
}

/** Whether a text ends, or a line of it that no other goes on from. */
function breaksOff(text: string, end: number): boolean {
  return /^(?:["”][^\p{L}\p{N}\n]*(?:$|\n)|[^\p{L}\p{N}\n"”]*(?:$|\n(?!\s*\p{Ll})))/u.test(text.slice(end, end + 80));
}

/** Whether the words that are left of a message tell it. */
function isTellingCut(words: string, all: string): boolean {
  const count = words.split(' ').length;
  return count >= CUT_MESSAGE && count * 2 >= all.split(' ').length;
}

/** Words behind which a message is told as what a program said, and not as part of the sentence: `I am getting no route to host when I dial`. */
const SAID =
  /(?:^|[^\p{L}])(?:gets?|getting|got|gives?|giving|returns?|returned|says?|said|saying|shows?|throws?|with|errors?|message)\s$/iu;

/** Whether a message is told in running text, where its words may mean no more than they say: `for an hour, then host is down until I restart it`. */
function isInSentence(text: string, start: number, end: number): boolean {
  const [before, first, after] = [text.slice(Math.max(0, start - 12), start), text.slice(start, start + 1), text.slice(end, end + 2)];
  return /\p{Ll},? $/u.test(before) && !SAID.test(before) && /\p{Ll}/u.test(first) && /^ \p{Ll}/u.test(after);
}
