import { isHexadecimal, isNegative } from './canonical-code.ts';
import { errorWordAtEnd } from './error-words.ts';

/** Where a code may stand in a text. */
export interface CodePlace {
  /** What stands there, with its sign. */
  text: string;
  start: number;
  /** What leads to it in the text. */
  lead: string;
  /** Whether a sign stands before it, which a hyphen that joins it to a word is not. */
  isSigned: boolean;
  /** Whether it is below nought as printed; a hyphen that joins it to a name may be no sign. */
  negative: boolean;
  /** The domain that it is written onto, which alone leads to it: `ITMS-90164`. */
  writtenOnto?: string;
  /** The first number of a pair, with its colon, which numbers a domain. */
  pair?: string;
}

/** How far before its code a domain may stand, in characters: `NSURLErrorDomain error code -1009`, in any language. */
const LEAD = 48;

const NUMBER = /[-−–]?(?:0x[0-9a-f]+|\d+)/giu;

/** A number in groups of three, as an app that formats it for readers prints a code: `-1,011`, `-1.011`. Amounts and lists look like it. */
const GROUPED = /(?<![\p{L}\p{N}_.,])[-−–]?[1-9]\d{0,2}([,.’'\u00a0\u202f])\d{3}(?:\1\d{3})*(?![\p{L}\p{N}_%]|[.,]\d)/gu;

/** What says that it is one: a domain or a word for an error right before it, or a name and a bracket: `LINK: -1,011`, `LinkFaded(-1,011)`. */
const CALLED = /(?:Domain|\b(?:error|code|errno|status))["']?[^\p{L}\p{N}\n]{0,3}$|[\p{L}\p{N}_]\($/iu;

/** Codes with letters: `42P01`, `TS2345`, `ORA-00942`, `ERR_MODULE_NOT_FOUND`. */
const LETTERED =
  /(?<![\p{sc=Latin}\p{N}_-])(?:\p{Lu}+(?:_[\p{Lu}\p{N}]+)+|(?=[\p{Lu}-]*\d)(?=[\d-]*\p{Lu})[\p{Lu}\d]+(?:-\d+)?)(?!-?[\p{sc=Latin}\p{N}_])/gu;

/** A hexadecimal number of 32 bits without its `0x`; within a UUID, a path or a host it is none. */
const BARE_HEXADECIMAL = /(?<![\p{L}\p{N}_./#@-])[\da-f]{8}(?![\p{L}\p{N}_/@-]|\.\p{L})/giu;

/** A code that is a word in capitals: as errors of system calls are called (`ENOENT`), right behind `code`, or all there is. */
const WORDED =
  /(?<![\p{L}\p{N}_.-])(?:E(?!RR)\p{Lu}{3,}|(?<=\b(?:code|errno)["']?\s?[:=]?\s?["']?)\p{Lu}{4,}|(?<=^[^\p{L}\p{N}]{0,4})\p{Lu}{3,}(?=[^\p{L}\p{N}]{0,4}$))(?![\p{L}\p{N}_-]|\.\p{L})/gu;

const LATIN_END = /[\p{sc=Latin}_]+$/u;

/** A name that a code may be written onto: `NSURLErrorDomain-1001`, `…DomainCode8`. */
const GLUED = /(?:Domain|Domain\p{Ll}\p{L}*|ErrorDomain\p{Lu}\p{L}*|Code|Error|Errno|Status)$/u;

/** A word that a hyphen may join to a code, which is then no sign: `error-8`. */
const JOINED = /^(?:error|err|errno|code|status)$/i;

/** What a pair of numbers stands behind where it is an error's, and no time of day: `[1:61]`, `(1:50)`, `failed to connect 1:50`, `Failed [17:0x1c]: 1:61`. */
const PAIR_BEFORE = /(?:[[(]|\b(?:error|failed|connect)\b(?:\s*\[[^\]\n]*\])?\s*:?\s+)$/i;

/** A host before its port, which is no code of it: `api.example.com:`. */
const HOST_BEFORE = /(?<![\p{L}\p{N}_.-])(?:[a-z0-9-]+\.)+[a-z]{2,}:$/u;

/** What numbers processes: `pid <`, `Process Halyard (`. */
const PROCESS_BEFORE = /\b[Pp][Ii][Dd]["']?\s*[:=]?\s*[<([]?$|\b[Pp]rocess:?\s+["'“]?(?=\S*[\p{Lu}.\d])[^\s(]+\s*\($/u;

/**
 * Find where error codes may stand. Numbers that are parts of names, versions, times and dates are none.
 *
 * @param text with the digits of ASCII
 * @returns in the order of the text
 */
export function codePlaces(text: string): CodePlace[] {
  const groups = [...grouped(text)];
  const grouping = new Set(groups.flatMap(({ text: { length }, start }) => Array.from({ length }, (_, i) => start + i)));
  const single = numbers(text).filter(({ start }) => !grouping.has(start));
  return [...single, ...groups, ...lettered(text), ...worded(text)].sort((a, b) => a.start - b.start);
}

function place(text: string, code: string, start: number, isSigned = false): CodePlace {
  return { text: code, start, lead: text.slice(Math.max(0, start - LEAD), start), isSigned, negative: isSigned || isNegative(code) };
}

function* numbers(text: string): Generator<CodePlace> {
  for (const { 0: raw, index } of text.matchAll(NUMBER)) {
    const signed = /^[-−–]/.test(raw);
    const before = text.charAt(index - 1);
    if (endsInName(text, index, index + raw.length)) continue;
    const onto = LATIN_END.exec(text.slice(Math.max(0, index - 64), index))?.[0];
    const isJoined = signed && onto !== undefined && JOINED.test(onto);
    // A hyphen within a word or between numbers is no sign.
    if ((onto && !isJoined && !GLUED.test(onto)) || /\p{N}/u.test(before)) continue;
    if (before === ':' && text.charAt(index - 2) === ':') continue;
    if (/[.,:/#]/.test(before) && /\d/.test(text.charAt(index - 2)) && before !== ':') continue;
    const found = isJoined ? place(text, raw.slice(1), index + 1) : place(text, raw, index, signed);
    const pair = before === ':' ? pairBefore(found) : undefined;
    if (before === ':' && /\d/.test(text.charAt(index - 2)) && !pair) continue;
    if (/^0x/i.test(raw) && /Error\s*=\s*$/.test(found.lead)) continue;
    if (PROCESS_BEFORE.test(found.lead) || (!signed && HOST_BEFORE.test(found.lead))) continue;
    yield { ...found, ...(pair && { pair }), ...(signed && onto && { negative: false }) };
  }
}

function* grouped(text: string): Generator<CodePlace> {
  for (const { 0: raw, 1: separator, index } of text.matchAll(GROUPED)) {
    const isSigned = /^[-−–]/.test(raw);
    const found = place(text, raw, index, isSigned);
    // With a point and without a sign it is a version, but behind a domain.
    const mayBeCode = isSigned || separator !== '.' || found.lead.includes('Domain');
    if (mayBeCode && (CALLED.test(found.lead) || errorWordAtEnd(found.lead))) yield found;
  }
}

/** The first number of a pair, with its colon; nothing where the pair may be a time of day. */
function pairBefore({ lead, isSigned }: CodePlace): string | undefined {
  const pair = /(?<![\d:.])\d+:$/.exec(lead.slice(-12))?.[0];
  if (!pair || isSigned) return pair;
  return PAIR_BEFORE.test(lead.slice(0, -pair.length)) ? pair : undefined;
}

/** Whether a number goes on as a name, a version, a time or the first of a pair: `30f`, `18.5`, `10:22`, `3:-9807`, `50 %`. */
function endsInName(text: string, start: number, end: number): boolean {
  const after = text.slice(end, end + 3);
  return (
    /^(?:[\p{sc=Latin}_\p{N}]|\.\d|:[-−]?\d|%|\/\d|-\d|#\d)/u.test(after) ||
    (/^\s?[-–]\s?\d/.test(after) && /\d/.test(text.charAt(start))) ||
    (/[/@]/.test(text.charAt(start - 1)) && !/Domain\/$/.test(text.slice(Math.max(0, start - 8), start)))
  );
}

function* lettered(text: string): Generator<CodePlace> {
  for (const { 0: raw, index } of text.matchAll(LETTERED)) {
    if (!/\d{3}|\d\p{L}+\d|_.*\p{L}/u.test(raw) || isHexadecimal(raw)) continue;
    // A domain may be written onto its code: `ITMS-90164`.
    const [, domain, code] = /^(\p{Lu}+)-(\d+)$/u.exec(raw) ?? [];
    if (domain && code) yield { ...place(text, code, index + raw.length - code.length), lead: '', writtenOnto: domain };
    yield place(text, raw, index);
  }
  for (const { 0: raw, index } of text.matchAll(BARE_HEXADECIMAL)) if (isHexadecimal(raw)) yield place(text, raw, index);
}

function* worded(text: string): Generator<CodePlace> {
  for (const { 0: raw, index } of text.matchAll(WORDED)) yield place(text, raw, index);
}
